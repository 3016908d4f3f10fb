// Serves folders on this machine; `isPacked` as a host would, compressed.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm",
  ".json": "application/json", ".geojson": "application/geo+json", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
};
const pack = promisify(brotliCompress);
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** The first of the folders that has the file. */
async function read(folders, path) {
  for (const folder of folders) {
    try {
      return await readFile(join(folder, path));
    } catch {
      // Perhaps in the next folder.
    }
  }
  return null;
}

/** Gives the server and its address. */
export async function serve(folders, isPacked = false) {
  // Files are packed once: the best quality takes seconds.
  const packed = new Map();
  const bodyOf = (path) => {
    if (!packed.has(path)) packed.set(path, read(folders, path).then((body) => body && pack(body, BEST)));
    return packed.get(path);
  };
  const server = createServer(async (request, answer) => {
    const asked = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const path = asked === "/" ? "/index.html" : asked;
    const body = await (isPacked ? bodyOf(path) : read(folders, path));
    if (body === null) return answer.writeHead(404).end();
    // `performance.now` is finer on an isolated page.
    answer.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      ...(isPacked && { "content-encoding": "br" }),
    });
    return answer.end(body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { server, base: `http://127.0.0.1:${server.address().port}/` };
}
