// Makes of each peer page one file: the page with its style and its script in it, bundled, without what is not used, minified.
// That is the best one can do for it, so that none is slow to load for want of care.
// node bundle.mjs OUT
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { parse } from "vega";

const folder = join(dirname(fileURLToPath(import.meta.url)), "peers");
const STYLE = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/;

/** Specifications of Vega are parsed here, so that the page comes without their parser. */
const parsed = {
  name: "parsed",
  setup: ({ onLoad }) => onLoad({ filter: /\.spec\.mjs$/ }, async ({ path }) => {
    const { default: specification } = await import(pathToFileURL(path));
    return { contents: JSON.stringify(parse(specification)), loader: "json" };
  }),
};

/** A style sheet or a script with all that it asks for. */
async function bundled(path) {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", plugins: [parsed] };
  const { outputFiles: [file] } = await build({ ...options, entryPoints: [join(folder, path)], write: false, logLevel: "warning" });
  return file.text.trim();
}

/** Pages that differ in their pictures only, by their scripts; their page is `alike.html`. */
const ALIKE = { handwritten: "Written by hand", plot: "Observable Plot", vega: "Vega", echarts: "ECharts" };

/** A page in one file. */
async function page(html) {
  const styles = await Promise.all([...html.matchAll(STYLE)].map(([, path]) => bundled(path)));
  const script = await bundled(html.match(SCRIPT)[1]);
  // By functions, since `$` means something in a text.
  return html.replace(STYLE, () => `<style>${styles.shift()}</style>`).replace(SCRIPT, () => `<script type="module">${script}</script>`);
}

const [out] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const [alike, dc] = await Promise.all(["alike.html", "dc.html"].map((name) => readFile(join(folder, name), "utf8")));
const pages = Object.entries(ALIKE).map(([name, title]) => [name, alike.replace("{{title}}", title).replace("{{name}}", name)]);
for (const [name, html] of [...pages, ["dc", dc]]) await writeFile(join(out, `${name}.html`), await page(html));
