import type { DeclaredPlace, DeclaredStrike, ResolvedPlace } from "../../../model/declaration.js";
import { distanceKm } from "../../../util/geo.js";
import type { Atlas } from "./atlas.js";
import type { Cell, Complain, LogRow } from "./cells.js";
import { deedsIn } from "./effects.js";
import { saysNone } from "./negation.js";
import { pointIn, type RowCount, shownCount } from "./numbers.js";
import { columnPlace, placeOf } from "./place-of.js";
import { type Statement, statementsIn } from "./statements.js";
import { targetsOf } from "./targets.js";
import { sentencesOf, wordsOf } from "./words.js";

/** A statement of a row, with its place. */
export type RowStatement = Omit<Statement, "place" | "country"> & Pick<DeclaredStrike, "place">;

/** What a row is read with. */
interface Reading {
  readonly text: string;
  readonly atlas: Atlas;
  readonly complain: Complain;
  /** Tells what a person should look at, and what was taken meanwhile. */
  readonly warn: Complain;
}

/** The statements of a row: those of its words, else one that its columns make; none where it says that there were none. */
export function rowStatements(row: LogRow, number: RowCount, reading: Reading): RowStatement[] {
  const { text, atlas, complain } = reading;
  const columns = columnPlace(row, atlas);
  const statements = statementsOf(row, number, columns.country, reading);
  const more = targetsIn(text, row.cells.get("targets") ?? null);
  const point = pointIn(row, columns.name ?? "", complain);
  return statements.map(({ place, country, ...statement }, i) => {
    const named = placeOf(place, country, columns, i === 0, atlas);
    if (i > 0) return { ...statement, place: named };
    const at = point === null ? named : located(named, columns.name, point);
    if (at === null && row.cells.get("place")?.value !== "") complain(row.line, NO_PLACE);
    return { ...statement, place: at, targets: [...statement.targets, ...more] };
  });
}

function statementsOf(row: LogRow, number: RowCount, country: string | null, reading: Reading): Statement[] {
  const { text, atlas, complain, warn } = reading;
  const words = wordsIn(row);
  const found = words === null ? [] : statementsIn(text, { ...words, country }, atlas);
  // A sentence that says neither where nor what is a remark: "four strikes in Syria were not reported before".
  const told = found.filter(({ place, targets }, i) => i === 0 || place !== null || targets.length > 0);
  if (number === "none") {
    if (told.some(({ count, targets }) => count !== null || targets.length > 0)) complain(row.line, NONE_AND_SOME);
    return [];
  }
  if (told.length > 0) return told;
  if (!wordsDeny(text, words)) return [ofColumns(text, row, words)];
  if (number === null) return [];
  warn(row.line, `the words say that there were no strikes, the number says ${shownCount(number)}, which is taken`);
  return [ofColumns(text, row, words)];
}

const NONE_AND_SOME = "the number says that there were no strikes, the words tell of some; mend the one that is wrong";

/** Whether the words of a row say that there were no strikes. */
function wordsDeny(text: string, words: Cell | null): boolean {
  return words !== null && sentencesOf(wordsOf(text, words.start, words.end)).some(saysNone);
}

const NO_PLACE = "no place, in the columns or in the words; write unknown if it is not known";

function wordsIn({ cells }: LogRow): Cell | null {
  const filled = (["text", "description"] as const).flatMap((column) => cells.get(column) ?? []);
  return filled.find(({ value }) => value !== "") ?? null;
}

/** Words that say no strike ("destroyed a bunker") still say what was struck. */
function ofColumns(text: string, { start, end }: LogRow, words: Cell | null): Statement {
  const at = words ?? { start, end };
  const none = { count: null, place: null, country: null, start: at.start, end: at.end };
  const all = words === null ? [] : wordsOf(text, words.start, words.end);
  return { ...none, targets: targetsOf(text, all, deedsIn(all, 0, all.length)) };
}

/** A column of targets is a list of what was engaged, or tells what became of each. */
function targetsIn(text: string, cell: Cell | null): Statement["targets"] {
  if (cell === null || cell.value === "") return [];
  const words = wordsOf(text, cell.start, cell.end);
  const deeds = deedsIn(words, 0, words.length);
  const engaged = { effect: "engaged", verb: 0, from: 0, to: words.length, aside: false } as const;
  return targetsOf(text, words, deeds.length > 0 ? deeds : [engaged]);
}

/** The position that the log itself gives goes before what a gazetteer has of the name. */
function located(place: DeclaredPlace | null, name: string | null, at: ResolvedPlace): DeclaredPlace {
  const unnamed = { name: name ?? `${at.lat}, ${at.lon}`, region: null, relation: null };
  const note = place?.at == null ? null : strayNote(place.at, at);
  return { ...(place ?? unnamed), at: { ...at, within: place?.at?.within ?? null }, note };
}

/** Nobody puts a strike further than this from the town by whose name it is told (km): a slip, or a namesake. */
const STRAY_KM = 100;

function strayNote(named: ResolvedPlace, at: ResolvedPlace): string | null {
  const km = distanceKm(named, at);
  if (km <= STRAY_KM + named.radiusKm + at.radiusKm) return null;
  return `the file puts it at ${at.lat}, ${at.lon}, ${Math.round(km)} km from ${named.name} in the gazetteer`;
}
