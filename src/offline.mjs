// Keeps one whole version of the page for the time without a network. The page and the data are asked for first; what has a
// hash in its name never changes and is taken from here. A version is kept as a whole when it is installed and never mended, so
// that the page of one is not mixed with the program of another. `cargo xtask build` puts the names in.
const KEPT = "mandate-atlas-";
const CACHE = `${KEPT}{{version}}`;
const HASHED = {{hashed}};
const ASKED = {{asked}};
// In each language; without a network that of the first visit stands for all.
const PAGES = {{pages}};

self.addEventListener("install", (event) => {
  const fresh = ASKED.map((path) => new Request(path, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...HASHED, ...fresh])));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(KEPT) && name !== CACHE;
  const drop = async () => {
    for (const name of (await caches.keys()).filter(old)) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(drop());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const scope = self.registration.scope;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const path = request.url.slice(scope.length).split(/[?#]/)[0];
  if (HASHED.includes(path)) event.respondWith(keptFirst(request));
  else if (request.mode === "navigate" ? PAGES.includes(path) : ASKED.includes(path)) {
    event.respondWith(askedFirst(request, PAGES.includes(path) ? "" : path));
  }
});

async function keptFirst(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request.url)) ?? fetch(request);
}

async function askedFirst(request, path) {
  try {
    return await fetch(request);
  } catch (fault) {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(new URL(path || "./", self.registration.scope), { ignoreSearch: true });
    if (kept) return kept;
    throw fault;
  }
}
