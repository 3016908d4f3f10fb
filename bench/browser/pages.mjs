// Our page and its peers, and what both measurements of them need.

/** Who is measured, and where each is served. */
export const PAGES = { "Mandate Atlas": "", "written by hand": "peers/handwritten.html", "Observable Plot": "peers/plot.html", "dc.js": "peers/dc.html" };

/** Who is loaded. The last two draw on a canvas, where no driver finds the marks that the other measurement compares. */
export const LOADED = { ...PAGES, Vega: "peers/vega.html", ECharts: "peers/echarts.html" };

export const VIEWPORT = { width: 1280, height: 800 };

/** In the page: whether it is drawn and listens. */
export const isReady = () => performance.getEntriesByName("app-ready").length === 1;

export const percentile = (times, percent) => [...times].sort((a, b) => a - b)[Math.floor(((times.length - 1) * percent) / 100)];

/** What Chromium counts of a page. */
export async function metrics(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** A page that ends the run where its script fails. */
export async function newPage(context, name) {
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  return { name, page, session };
}
