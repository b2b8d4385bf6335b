import type { Days, Declaration, DeclaredPlace, DeclaredRecord } from "../model/declaration.js";
import { compareText } from "../util/compare-text.js";
import { groupBy } from "../util/group-by.js";

/** A declared place counts as located if the true place lies within this distance (km); a province or a country does not. */
export const LOCATED_KM = 25;

/** What a file of declarations comes to. */
export interface DeclaredCounts {
  readonly declarations: number;
  /** Data rows, statements of a release or agreements that declare something. */
  readonly rows: number;
  readonly releases: number;
  /** So many at least: those whose number is said. 0 for what is no log. */
  readonly strikes: number;
  /** From the first day to the last that it speaks of; null if it gives none. */
  readonly days: Days | null;
  /** Rows whose place is located, each place of them. */
  readonly located: number;
  /** Places that are not located, by name as written (null: none is named), with the numbers of their rows. */
  readonly unresolved: readonly { readonly name: string | null; readonly rows: readonly number[] }[];
}

type Counted = Pick<DeclaredRecord, "releases" | "declarations">;

export function declaredCounts({ releases, declarations }: Counted): DeclaredCounts {
  const rows = new Set(declarations.map(rowOf));
  const lost = declarations.flatMap((one, i) =>
    isLocated(one) ? [] : [{ name: placeOf(one)?.name ?? null, row: rowOf(one, i) }],
  );
  return {
    declarations: declarations.length,
    rows: rows.size,
    releases: releases.length,
    strikes: declarations.reduce((sum, one) => sum + (one.kind === "strike" ? (one.count?.min ?? 0) : 0), 0),
    days: span([...releases.map(({ covers }) => covers), ...declarations.flatMap((one) => daysOf(one) ?? [])]),
    located: rows.size - new Set(lost.map(({ row }) => row)).size,
    unresolved: [...groupBy(lost, ({ name }) => name)]
      .map(([name, of]) => ({ name, rows: [...new Set(of.map(({ row }) => row))] }))
      .sort((a, b) => b.rows.length - a.rows.length || compareText(a.name ?? "", b.name ?? "")),
  };
}

/** An agreement has no row: the number of it in its file. */
function rowOf(declaration: Declaration, position: number): number {
  return declaration.kind === "agreement" ? position + 1 : declaration.row;
}

/** Null for what names no place, and for an agreement, which has an area of its own. */
export function placeOf(declaration: Declaration): DeclaredPlace | null {
  return declaration.kind === "agreement" ? null : declaration.place;
}

/** A notice need not speak of a place, and an agreement is where it is drawn. */
function isLocated(declaration: Declaration): boolean {
  const place = placeOf(declaration);
  if (place === null) return declaration.kind !== "strike";
  return place.at !== null && place.at.radiusKm <= LOCATED_KM;
}

/** The days a declaration speaks of, the last open (`null`) for an agreement that nobody is known to have ended. */
export function daysOf(declaration: Declaration): { readonly start: string; readonly end: string | null } | null {
  if (declaration.kind === "strike") return declaration.window;
  if (declaration.kind === "notice") return declaration.days ?? dayOf(declaration.sent);
  const [first, last] = [declaration.history[0], declaration.history.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.on.start, end: last.event === "ended" ? last.on.end : last.until };
}

function dayOf(moment: string | null): Days | null {
  return moment === null ? null : { start: moment.slice(0, 10), end: moment.slice(0, 10) };
}

function span(all: readonly { readonly start: string; readonly end: string | null }[]): Days | null {
  const start = all.map((days) => days.start).sort()[0];
  const end = all
    .map((days) => days.end ?? days.start)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
