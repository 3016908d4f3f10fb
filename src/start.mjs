// Starts the program, and says so in words where it cannot start: an old browser, a file that did not arrive, a host that
// forbids WebAssembly. `cargo xtask build` puts the names in.
try {
  const { default: start } = await import("{{glue}}");
  // The program is checked against its hash before it runs.
  const program = fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{integrity}}" });
  await start({ module_or_path: program });
} catch {
  document.getElementById("boot-failed")?.removeAttribute("hidden");
}

// After that the page works without a network, too. Not inside of another page, which decides for itself.
if ("{{offline}}" === "yes" && window === window.top && !new URLSearchParams(location.search).has("embed")) {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(new URL("./offline.js", import.meta.url));
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        // The first one comes with the page; a later one means that the page on the host is another by now.
        if (installing.state === "installed" && serviceWorker.controller) window.dispatchEvent(new Event("app:update"));
      });
    });
  } catch {
    // Where a worker is forbidden the page needs its host, and that is all.
  }
}
