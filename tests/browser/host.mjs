// A host of its own for a journey, which serves the built page and does badly what it is told to do badly.
import { createServer } from "node:http";
import { ATLAS } from "./support.mjs";

/**
 * Serves the page. `spoil(path, answer, response)` may change the answer (`status`, `headers`, `body`), wait, or write to the
 * response itself and return `true`.
 */
export async function hostOf(spoil) {
  const host = createServer(async (request, response) => {
    const path = request.url.slice(1).split("?")[0];
    const original = await fetch(ATLAS + path);
    const answer = {
      status: original.status,
      headers: { "content-type": original.headers.get("content-type") ?? "text/plain", "cache-control": "no-cache" },
      body: Buffer.from(await original.arrayBuffer()),
    };
    if ((await spoil(path, answer, response)) === true) return;
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  });
  await new Promise((ready) => host.listen(0, "127.0.0.1", ready));
  const close = () => {
    host.closeAllConnections();
    host.close();
  };
  return { home: `http://127.0.0.1:${host.address().port}/`, close };
}

/** Says how long the body is, sends half of it, and hangs up. */
export function cutOff({ status, headers, body }, response) {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
  return true;
}
