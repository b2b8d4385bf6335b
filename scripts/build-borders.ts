// Builds data/world/borders.txt from the npm package world-atlas (Natural Earth 1:50m, public domain): coasts and borders
// of countries, one line of the map a line of the file, as whole thousandths of a degree: the first point's longitude and
// latitude, then what is added to them for each point that follows.
// Run: npx tsx scripts/build-borders.ts
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mesh } from "topojson-client";

const STEPS_PER_DEGREE = 1000;

const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const topology = JSON.parse(readFileSync(atlas, "utf8"));

function lineOf(points: readonly (readonly number[])[]): string {
  const whole = points.map(([lon = 0, lat = 0]) => [
    Math.round(lon * STEPS_PER_DEGREE),
    Math.round(lat * STEPS_PER_DEGREE),
  ]);
  let [x, y] = [0, 0];
  return whole
    .flatMap(([lon = 0, lat = 0]) => {
      const step = [lon - x, lat - y];
      [x, y] = [lon, lat];
      return step;
    })
    .join(" ");
}

const lines = mesh(topology, topology.objects.countries).coordinates.map(lineOf);
const file = new URL("../data/world/borders.txt", import.meta.url);
writeFileSync(file, `${lines.join("\n")}\n`);
console.log(`${lines.length} lines written to ${file.pathname}`);
