// What the built folder promises to a host: any path, strict policy, no inline script.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { assertClean, ATLAS, newPage, openAtlas, useBrowser } from "./support.mjs";

describe("the built page", () => {
  const held = useBrowser();

  it("has no inline script or style and only relative addresses", async () => {
    const html = await (await fetch(ATLAS)).text();
    assert.equal(html.match(/<script(?![^>]*(\ssrc=|type="application\/ld\+json"))/g), null);
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

  it("has its style before the program and the data, which are asked for ahead", async () => {
    const html = await (await fetch(ATLAS)).text();
    const ahead = html.match(/<link rel="preload"[^>]*>/g);
    assert.equal(ahead.length, 3);
    assert.deepEqual(ahead.filter((link) => !link.includes('fetchpriority="low"')), []);
    assert.ok(html.indexOf('<link rel="stylesheet"') < html.indexOf(ahead[0]));
  });

  it("does not tell where it was built", async () => {
    const html = await (await fetch(ATLAS)).text();
    const wasm = html.match(/href="\.\/([^"]*\.wasm)"/)[1];
    const program = Buffer.from(await (await fetch(ATLAS + wasm)).arrayBuffer()).toString("latin1");
    assert.ok(program.includes("registry/src/"), "faults in libraries have their place");
    assert.equal(program.match(/[\w/\\.:-]*\.(cargo|rustup)\b/), null);
  });

  it("lists what it is made of as the published schema of CycloneDX asks", async () => {
    const list = await (await fetch(`${ATLAS}sbom.cdx.json`)).text();
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
    assert.equal(await validator.validate(list), null);
    const broken = list.replace('"bomFormat"', '"bomFormats"');
    assert.notEqual(await validator.validate(broken), null, "the schema is asked");
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

describe("the page on a real nginx, under a sub-path", () => {
  const held = useBrowser();
  const NGINX = process.env.NGINX_URL;

  it("is sent as the shipped configuration says: types, compression, caching, policy", async () => {
    const answer = (path, headers = {}) => fetch(NGINX + path, { headers });
    const html = await (await answer("")).text();
    const wasm = html.match(/href="\.\/([^"]*\.wasm)"/)[1];
    const types = {
      "": ["text/html", "no-cache"],
      [wasm]: ["application/wasm", "immutable"],
      [html.match(/src="\.\/(start-[^"]*)"/)[1]]: ["text/javascript", "immutable"],
      "data/ag-res-2619.json": ["application/json", "no-cache"],
      "data/caribbean.geojson": ["application/geo+json", "no-cache"],
      "embed.js": ["text/javascript", "no-cache"],
    };
    for (const [path, [type, cache]] of Object.entries(types)) {
      const { headers, status } = await answer(path, { "accept-encoding": "gzip" });
      assert.equal(status, 200, path);
      assert.ok(headers.get("content-type").startsWith(type), `${path}: ${headers.get("content-type")}`);
      assert.equal(headers.get("content-encoding"), "gzip", path);
      assert.ok(headers.get("cache-control").includes(cache), `${path}: ${headers.get("cache-control")}`);
      assert.ok(headers.get("content-security-policy").includes("default-src 'none'"), path);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
    }
  });

  it("runs there without breaking the policy, and is checked by its hashes", async () => {
    const page = await newPage(held, { home: NGINX });
    await page.addInitScript(() => {
      globalThis.broken = [];
      document.addEventListener("securitypolicyviolation", (event) => broken.push(`${event.violatedDirective} ${event.blockedURI}`));
    });
    for (const view of ["map", "matrix", "timeline", "partners", "overlaps", "list", "own-list", "about"]) {
      await openAtlas(page, `?view=${view}&country=BRB`, NGINX);
      assert.deepEqual(await page.evaluate(() => globalThis.broken), [], view);
    }
    const unchecked = await page.evaluate(() => {
      const loaded = document.querySelectorAll('link[rel="stylesheet"], link[rel="modulepreload"], script[src]');
      return [...loaded].filter((one) => !one.integrity).map((one) => one.outerHTML);
    });
    assert.deepEqual(unchecked, []);
    await assertClean(page);
  });
});
