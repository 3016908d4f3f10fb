import { chromium } from "playwright-core";
const [,, base, ...jobs] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const job of jobs) {
  const [name, query, width = "1280", scheme = "light", kind = "png"] = job.split("|");
  const context = await browser.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme, serviceWorkers: "block" });
  const page = await context.newPage();
  page.on("pageerror", (e) => console.log(name, "ERR", e.message));
  page.on("console", (m) => m.type() === "error" && console.log(name, m.text()));
  await page.goto(base + query);
  await page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
  await page.waitForTimeout(200);
  if (kind === "png") await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  else await page.pdf({ path: `/tmp/shots/${name}.pdf`, format: kind === "pdf" ? "A4" : "Letter", printBackground: true });
  await context.close();
}
await browser.close();
