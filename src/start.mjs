// Starts the program, and says so in words where it cannot start: an old browser, a file that did not arrive, a host that
// forbids WebAssembly. `cargo xtask build` puts the names in.
try {
  const { default: start } = await import("{{glue}}");
  await start({ module_or_path: new URL("{{wasm}}", import.meta.url) });
} catch {
  document.getElementById("boot-failed")?.removeAttribute("hidden");
}
