// Colours for libraries that do not take them from the style sheet.

export const COLOURS = {
  none: "#ffffff", unreported: "#eeeeee", planned: "#c3dbe9", "took-part": "#4d8fb5", delivered: "#14425f",
  "quarter-0": "#ffffff", "quarter-1": "#c3dbe9", "quarter-2": "#8db8d2", "quarter-3": "#4d8fb5", "quarter-4": "#14425f",
};

/** Of what stands on a level. */
export const textOn = (level) => (level === "delivered" || level === "quarter-4" ? "#ffffff" : "#1c2733");

/** Of statuses: completed, under way, planned. */
export const STATUS_COLOURS = ["#14425f", "#4d8fb5", "#ffffff"];
