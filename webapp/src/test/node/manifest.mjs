// Reads a IIIF manifest or collection from standard input with the parser of the IIIF community. Prints what it would have to put right, and what
// it refers to without there being such a thing; nothing if the manifest is as it should be.
import { readFileSync } from "node:fs";
import { Traverse, normalize } from "@iiif/parser/presentation-3";
import { presentation3StrictUpgrade } from "@iiif/parser/strict";

const manifest = JSON.parse(readFileSync(0, "utf8"));
const said = { warnings: [] };
presentation3StrictUpgrade(structuredClone(manifest), said);
said.warnings.forEach((warning) => console.log(warning));

const known = normalize(structuredClone(manifest)).entities;
const canvases = new Set(Object.keys(known.Canvas));
const targets = [];
const traverse = new Traverse({ annotation: [(annotation) => (targets.push(annotation.target), annotation)] });
traverse.traverseUnknown(structuredClone(manifest));
for (const range of Object.values(known.Range)) {
  range.items.forEach((item) => item.type === "SpecificResource" && targets.push(item.source.id ?? item.source));
}
targets
  .map((target) => (typeof target === "string" ? target : target.source?.id ?? target.id).split("#")[0])
  .filter((target) => !canvases.has(target))
  .forEach((target) => console.log("no such canvas: " + target));
if (manifest.type === "Manifest" && canvases.size !== manifest.items.length) console.log("canvases are not told apart");
