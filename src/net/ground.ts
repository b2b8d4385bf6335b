import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "../model/declaration.js";
import type { Ground } from "../model/dossier.js";
import { type Box, isWithin, mayCross } from "../util/box.js";
import { packageRoot } from "./package-root.js";

// What a map is drawn upon. Both files are read when a map is asked for, and not before.

const BORDERS = "data/world/borders.txt";
const TOWNS = "data/world/cities.tsv";
const STEPS_PER_DEGREE = 1000;
/** More names than this would find no room on a map. */
const MOST_TOWNS = 60;

/** Borders and coasts that cross the box, cut where they leave it, and its towns, those of most people first. */
export function groundIn(box: Box): Ground {
  return { borders: bordersIn(box), towns: townsIn(box) };
}

function bordersIn(box: Box): Position[][] {
  const lines = readFileSync(join(packageRoot(), BORDERS), "utf8").trim().split("\n");
  return lines.flatMap((line) => cut(pointsOf(line), box));
}

/** The first point, then what is added for each that follows, in thousandths of a degree; scripts/build-borders.ts. */
function pointsOf(line: string): Position[] {
  const steps = line.split(" ").map(Number);
  const points: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    lon += steps[i] as number;
    lat += steps[i + 1] as number;
    points.push([lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE]);
  }
  return points;
}

/** The runs of a line that may be seen in the box. */
function cut(points: readonly Position[], box: Box): Position[][] {
  const runs: Position[][] = [];
  let open: Position[] | null = null;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Position, points[i] as Position];
    if (!mayCross(box, { lon: a[0], lat: a[1] }, { lon: b[0], lat: b[1] })) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [a];
      runs.push(open);
    }
    open.push(b);
  }
  return runs;
}

function townsIn(box: Box): Ground["towns"] {
  const found: { name: string; lat: number; lon: number; people: number }[] = [];
  for (const line of readFileSync(join(packageRoot(), TOWNS), "utf8").split("\n")) {
    const [, name = "", , , kind, lat, lon, people] = line.split("\t");
    if (kind === undefined || kind === "n") continue;
    const at = { lat: Number(lat), lon: Number(lon) };
    if (isWithin(box, at)) found.push({ name, ...at, people: Number(people) });
  }
  found.sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  return found.slice(0, MOST_TOWNS).map(({ name, lat, lon }) => ({ name, lat, lon }));
}
