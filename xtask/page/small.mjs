// Makes a script or a style sheet small: without comments and spaces, names inside of it short. Syntax stays as it is written: what
// browsers know is said where it is written. `node small.mjs js|css < TEXT`
import { text } from "node:stream/consumers";
import { transform } from "esbuild";

const { code } = await transform(await text(process.stdin), { loader: process.argv[2], minify: true, target: "esnext", charset: "utf8", legalComments: "none" });
process.stdout.write(code);
