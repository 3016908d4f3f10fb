// What the built folder promises to a host: any path, strict policy, no inline script.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assertClean, ATLAS, newPage, openAtlas, useBrowser } from "./support.mjs";

describe("the built page", () => {
  const held = useBrowser();

  it("has no inline script or style and only relative addresses", async () => {
    const html = await (await fetch(ATLAS)).text();
    assert.equal(html.match(/<script(?![^>]*\ssrc=)/g), null);
    assert.equal(html.match(/<style|\sstyle=|\son\w+=/g), null);
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    assert.ok(addresses.length >= 5);
    assert.deepEqual(addresses.filter((address) => /^(\/|[a-z]+:)/.test(address)), []);
  });

  it("is served with its types and a strict policy", async () => {
    const html = await (await fetch(ATLAS)).text();
    const wasm = html.match(/href="\.\/([^"]*\.wasm)"/)[1];
    const types = {
      "": "text/html",
      [wasm]: "application/wasm",
      "data/ag-res-2619.json": "application/json",
      "data/caribbean.geojson": "application/geo+json",
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await fetch(ATLAS + path);
      assert.ok(answer.headers.get("content-type").startsWith(type), `${path}: ${answer.headers.get("content-type")}`);
      assert.ok(answer.headers.get("content-security-policy").includes("default-src 'none'"));
      assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    }
    assert.equal((await fetch(`${ATLAS}nowhere`)).status, 404);
    assert.equal((await fetch(`${ATLAS}..%2fCargo.toml`)).ok, false);
  });

  it("works under a sub-path", async () => {
    const page = await newPage(held);
    await openAtlas(page, "?country=BRB", `${ATLAS}some/sub-path/`);
    assert.equal(await page.locator("#panel-title").innerText(), "Barbados");
    await page.locator("[data-clear]").click();
    await page.waitForFunction(() => location.pathname === "/some/sub-path/" && location.search === "");
    await assertClean(page);
  });

  it("works where nothing can be stored and the address cannot be changed", async () => {
    const page = await newPage(held);
    await page.addInitScript(() => {
      const refuse = () => { throw new DOMException("refused", "SecurityError"); };
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(globalThis, name, { get: refuse });
      history.pushState = refuse;
      history.replaceState = refuse;
    });
    await openAtlas(page);
    await page.locator('[data-country-row="BRB"]').click();
    await page.locator("#panel-title", { hasText: "Barbados" }).waitFor();
    await assertClean(page);
  });
});
