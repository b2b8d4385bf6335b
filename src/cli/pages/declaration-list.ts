import type { Days, Declaration } from "../../model/declaration.js";
import { printable } from "../../publish/text/layout.js";
import { entry, flow, type Page } from "../../publish/text/page.js";
import { quoteInWords } from "../../publish/text/quotes.js";
import type { ClaimedStrike, ListedDeclaration } from "../../service/ledger.js";
import { baseName } from "../../util/base-name.js";
import { daysInWords } from "../../util/days.js";
import { declarationInWords, eventInWords } from "./declaration-words.js";

/** For each its days and what it is, the words that declare it, and where these stand. */
export function declarationList(page: Page, all: readonly ListedDeclaration[]): string[] {
  return all.length === 0 ? ["No declarations."] : all.flatMap((listed) => rows(page, listed));
}

/** The same of what speakers declare in reports. */
export function claimedList(page: Page, all: readonly ClaimedStrike[]): string[] {
  if (all.length === 0) return ["No report claims a strike."];
  return all.flatMap(({ strike, speaker, publisher, report }) =>
    rowsOf(page, strike, printable(`${speaker}, ${publisher} (${report})`)),
  );
}

function rows(page: Page, { declared, file, declaration }: ListedDeclaration): string[] {
  return rowsOf(page, declaration, declared === null ? "comes with the program" : whereIn(file, declaration));
}

function rowsOf(page: Page, declaration: Declaration, stands: string): string[] {
  const what = `${whenOf(declaration)}  ${declarationInWords(declaration)}`;
  // The id of a notice is what its file numbers it with.
  const id = declaration.kind === "notice" ? `notice ${declaration.id}` : declaration.id;
  // The words of an agreement are a whole entry of its file; what they come to is said instead.
  const words =
    declaration.kind === "agreement"
      ? flow(page, "  ", declaration.history.map(eventInWords).join("; "))
      : entry(page, 2, { label: null, value: quoteInWords(declaration.quote), quotes: [] });
  return [...flow(page, "", what, "strong"), ...words, ...flow(page, "  ", `${printable(id)}  ${stands}`, "dim")];
}

/** "strikes.csv, row 12" */
export function whereIn(file: string, declaration: Declaration): string {
  const name = printable(baseName(file));
  return declaration.kind === "agreement" ? name : `${name}, row ${declaration.row}`;
}

function whenOf(declaration: Declaration): string {
  if (declaration.kind === "agreement") return inWords(declaration.history[0]?.on ?? null);
  return inWords(declaration.kind === "strike" ? declaration.window : declaration.days);
}

function inWords(days: Days | null): string {
  return days === null ? "no day" : daysInWords(days.start, days.end);
}
