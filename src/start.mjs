// Starts the program, and says so in words where it cannot start: an old browser, a file that did not arrive, a host that
// forbids WebAssembly. `cargo xtask build` puts the names in.
const start = document.getElementById("start");
let isTold = false;

/** What broke, where, in which version, with which data, at which address: shown to be copied, and sent to nobody. The first fault is the cause. */
function tellCrash(fault) {
  const crashed = document.getElementById("crashed");
  if (isTold || !crashed) return;
  isTold = true;
  const report = document.getElementById("crash-report");
  const data = document.documentElement.dataset.report ?? "no data";
  report.value = [fault, "{{wasm}}", data, location.href, navigator.userAgent].join("\n");
  report.addEventListener("focus", () => report.select());
  document.getElementById("crash-copy").addEventListener("click", () => {
    navigator.clipboard?.writeText(report.value).catch(() => {});
    report.focus();
  });
  for (const link of crashed.querySelectorAll("[data-href]")) link.setAttribute("href", link.dataset.href);
  // What lies over the page would lie over this, too.
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  crashed.hidden = false;
  // Broken before anything was drawn: what stands in the page without the program is there again.
  if (start && (!document.documentElement.dataset.rev || !document.querySelector("main"))) {
    start.dataset.broken = "";
    if (!start.isConnected) document.body.append(start);
  }
}

/** Faults that come out of the program; those of extensions of the browser are not ours. */
const ofProgram = (fault) => fault instanceof Error && /wasm/.test(fault.stack ?? "") && tellCrash(`${fault}\n${fault.stack}`);
addEventListener("app:crash", (event) => tellCrash(event.detail));
addEventListener("error", (event) => ofProgram(event.error));
addEventListener("unhandledrejection", (event) => ofProgram(event.reason));

try {
  const { default: run } = await import("{{glue}}");
  // The program is checked against its hash before it runs.
  const program = fetch(new URL("{{wasm}}", import.meta.url), { integrity: "{{integrity}}" });
  await run({ module_or_path: program });
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
