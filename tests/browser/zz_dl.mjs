import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [w, s, lang] of [[1280, "light", "en"], [360, "dark", "fr"]]) {
  const page = await (await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: s, serviceWorkers: "block" })).newPage();
  await page.goto(`http://127.0.0.1:8101/?country=BRB&lang=${lang}`);
  await page.waitForFunction(() => performance.getEntriesByName("app-ready").length > 0);
  await page.locator('[data-dialog="download"]').click();
  await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/shots/dl${w}.png` });
}
await browser.close();
