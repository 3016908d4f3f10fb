// ECharts with what these pictures take of it and no more.
import { BarChart, CustomChart, HeatmapChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, CustomChart, HeatmapChart, ScatterChart, GeoComponent, GridComponent, CanvasRenderer]);

/** An empty chart of this size in `root`; animation would only add to its times. */
export function chart(root, width, height) {
  const place = root.appendChild(document.createElement("div"));
  const made = init(place, null, { width, height });
  made.setOption({ animation: false, textStyle: { fontFamily: "sans-serif", fontSize: 12 } });
  return made;
}

export { registerMap };
