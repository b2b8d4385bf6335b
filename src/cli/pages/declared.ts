import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted } from "../../publish/text/words.js";
import type { DeclaredDetail, DeclaredFile, Declaring } from "../../service/ledger.js";
import { LOCATED_KM } from "../../store/declared-counts.js";
import { baseName } from "../../util/base-name.js";
import { daysInWords } from "../../util/days.js";
import { declarationPage } from "./declaration.js";
import { KIND_WORDS, partyInWords } from "./declaration-words.js";
import { momentInWords } from "./words.js";

/** More names than this are counted only. */
const NAMED = 12;

/** What became of a file, and what was taken in. */
export function declaringLines(page: Page, { outcome, file, replaces }: Declaring): string[] {
  const head = `${outcome === "known" ? "known" : "declared"} ${nameOf(file)}`;
  if (outcome === "known") return flow(page, "", `${head}: it is on record as it is read now`);
  const instead =
    replaces === null ? "" : `, in the place of ${replaces === file.id ? "its earlier reading" : printable(replaces)}`;
  return [...flow(page, "", `${head}: ${kindOf(file)}${instead}`), ...contents(page, file, NAMED)];
}

export function withdrawnLine(page: Page, file: DeclaredFile): string[] {
  return flow(page, "", `withdrawn ${nameOf(file)}: it stays on record, and nothing is held against it any more`);
}

/** A few lines for each. */
export function declaredFileList(page: Page, files: readonly DeclaredFile[]): string[] {
  return files.length === 0 ? ["No files."] : files.flatMap((file) => fileLines(page, file, NAMED));
}

/** One declaration whole, or one file with every name that could not be located. */
export function declaredDetail(page: Page, { file, name, declaration }: DeclaredDetail): string[] {
  if (declaration !== null) return declarationPage(page, { file, name, declaration });
  return file === null ? [] : fileLines(page, file, Number.POSITIVE_INFINITY);
}

function fileLines(page: Page, file: DeclaredFile, named: number): string[] {
  const withdrawn = file.state === "withdrawn" ? ", withdrawn" : "";
  return [
    ...flow(page, "", `${nameOf(file)}: ${kindOf(file)}${withdrawn}`, "strong"),
    ...contents(page, file, named),
    ...flow(
      page,
      "  ",
      `declared ${momentInWords(file.addedAt)} by ${printable(file.addedBy)}, SHA-256 ${file.sha256}`,
      "dim",
    ),
  ];
}

function nameOf({ id, file }: DeclaredFile): string {
  return `${printable(id)} ${printable(baseName(file))}`;
}

function kindOf({ kind, party }: DeclaredFile): string {
  return party === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${partyInWords(party)}`;
}

function contents(page: Page, { kind, counts }: DeclaredFile, named: number): string[] {
  const { rows, declarations, releases, strikes, days, located } = counts;
  const amounts = [
    kind === "strike-log" ? counted(rows, "row") : counted(declarations, kind === "notices" ? "notice" : "agreement"),
    ...(releases > 0 ? [counted(releases, "release")] : []),
    ...(kind === "strike-log" ? [`${counted(strikes, "strike")} at least`] : []),
    ...(days === null ? [] : [daysInWords(days.start, days.end)]),
  ];
  const share = `${located} of ${counted(rows, "row")} (${percent(located, rows)}) with a place known to within ${LOCATED_KM} km`;
  return [
    ...flow(page, "  ", amounts.join(", ")),
    ...(kind === "strike-log" ? flow(page, "  ", share) : []),
    ...unresolved(page, counts.unresolved, named),
  ];
}

/** Cut, not rounded: "100%" is all of them. */
function percent(part: number, whole: number): string {
  return `${Math.floor((part / whole) * 1000) / 10}%`;
}

type Unresolved = DeclaredFile["counts"]["unresolved"];

function unresolved(page: Page, all: Unresolved, named: number): string[] {
  if (all.length === 0) return [];
  const names = all
    .slice(0, named)
    .map(({ name, rows }) => `${name === null ? "no name" : printable(name)} (${counted(rows.length, "row")})`);
  const more = all.length > named ? `, and ${all.length - named} names more` : "";
  return flow(page, "  ", `not located: ${names.join(", ")}${more}`);
}
