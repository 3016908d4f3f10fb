// What the map and the matrix show, from the number of activities at each level of each cell.
import { LEVELS } from "./atlas.mjs";

/** Where a cell's level is counted. */
export const cellAt = (atlas, country, mandate, level) => (country * atlas.mandates.length + mandate) * LEVELS.length + level;

/** How many places `cellAt` has. */
export const cellCount = (atlas) => atlas.countries.length * atlas.mandates.length * LEVELS.length;

/** Level and number of activities of every cell. */
export class Coverage {
  constructor(atlas, counts) {
    this.atlas = atlas;
    this.counts = counts;
  }

  /** How many activities a cell has. */
  count(country, mandate) {
    const at = cellAt(this.atlas, country, mandate, 0);
    return this.counts[at + 1] + this.counts[at + 2] + this.counts[at + 3];
  }

  /** The highest level of a cell's activities. */
  level(country, mandate) {
    const at = cellAt(this.atlas, country, mandate, 0);
    for (let level = 3; level > 0; level -= 1) if (this.counts[at + level] > 0) return LEVELS[level];
    return this.atlas.mandates[mandate].reported ? "none" : "unreported";
  }

  /** Whether work was done or joined. */
  isActive(country, mandate) {
    const at = cellAt(this.atlas, country, mandate, 0);
    return this.counts[at + 2] + this.counts[at + 3] > 0;
  }

  /** Mandates with activity for a country, out of those that the report answers. */
  shareOfCountry(country) {
    const reported = [...this.atlas.mandates.keys()].filter((mandate) => this.level(country, mandate) !== "unreported");
    return [reported.filter((mandate) => this.isActive(country, mandate)).length, reported.length];
  }

  /** Countries with activity under a mandate, out of all. */
  shareOfMandate(mandate) {
    const countries = [...this.atlas.countries.keys()];
    return [countries.filter((country) => this.isActive(country, mandate)).length, countries.length];
  }

  /** How a country is filled on the map, and its number: by its level under the chosen mandate, else by the quarter of its share. */
  shade(country, mandate) {
    if (mandate !== undefined) return { shade: this.level(country, mandate), number: this.count(country, mandate) || "" };
    const [part, whole] = this.shareOfCountry(country);
    return { shade: `quarter-${Math.min(Math.ceil((part * 4) / whole), 4)}`, number: part };
  }
}
