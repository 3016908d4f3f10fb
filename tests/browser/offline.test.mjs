// Without a network: after the first visit the page works, at every link, in one version; a new one is told once.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { ATLAS, newPage, openAtlas, useBrowser } from "./support.mjs";

describe("offline", () => {
  const held = useBrowser();
  let host;
  let home;
  let version = "";

  // The same page on a host of its own, whose worker can be another one.
  before(async () => {
    host = createServer(async (request, response) => {
      const answer = await fetch(ATLAS + request.url.slice(1));
      const body = Buffer.from(await answer.arrayBuffer());
      const isWorker = request.url === "/offline.js";
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain", "cache-control": "no-cache" });
      response.end(isWorker ? Buffer.concat([body, Buffer.from(version)]) : body);
    });
    await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
    home = `http://127.0.0.1:${host.address().port}/`;
  });
  after(() => host.close());

  const open = async (query = "") => {
    const context = await held.browser.newContext();
    const page = await context.newPage();
    await openAtlas(page, query, home);
    return page;
  };
  /** The worker has kept everything and serves this page. */
  const kept = (page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated" && navigator.serviceWorker.controller);

  it("opens again, also at another link, and is whole", async () => {
    const page = await open("?country=BRB");
    await kept(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
    assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
    assert.equal(await page.locator("[data-country]").count(), 14);
    await openAtlas(page, "?view=matrix&lang=es", home);
    assert.ok((await page.locator("[data-cell]").count()) > 100);
    assert.equal(await page.locator('[data-notice="update"]').count(), 0);
    await page.context().close();
  });

  it("tells once of a newer version, which the next loading takes", async () => {
    version = "";
    const page = await open();
    await kept(page);
    version = "// another one";
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.locator('[data-notice="update"]').waitFor();
    await Promise.all([page.waitForEvent("load"), page.locator('[data-notice="update"] button').click()]);
    await page.waitForFunction(() => performance.getEntriesByName("app-ready").length === 1);
    assert.equal(await page.locator('[data-notice="update"]').count(), 0);
    await page.context().close();
  });

  it("is not arranged inside of another page, nor where it is forbidden", async () => {
    const page = await open("?embed=1");
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    await page.context().close();
    const forbidden = await newPage(held);
    await openAtlas(forbidden);
    assert.deepEqual(forbidden.faults, [], "nothing is said of it");
    await forbidden.context().close();
  });
});
