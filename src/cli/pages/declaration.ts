import type { Agreement, Declaration, DeclaredStrike, Notice } from "../../model/declaration.js";
import { printable } from "../../publish/text/layout.js";
import { entry, flow, type Page } from "../../publish/text/page.js";
import { quoteInWords } from "../../publish/text/quotes.js";
import type { DeclaredDetail, DeclaredFile } from "../../service/ledger.js";
import { daysInWords } from "../../util/days.js";
import { whereIn } from "./declaration-list.js";
import {
  declarationInWords,
  eventInWords,
  locatedInWords,
  partyInWords,
  placeInWords,
  recordedInWords,
  targetInWords,
} from "./declaration-words.js";

type Line = readonly [label: string, value: string | null];

/** One declaration whole, with the words that declare it. */
export function declarationPage(
  page: Page,
  { file, name, declaration }: DeclaredDetail & { readonly declaration: Declaration },
): string[] {
  const lines: readonly Line[] = [...linesOf(declaration), ["declared in", standsIn(file, name, declaration)]];
  return [
    ...flow(page, "", declarationInWords(declaration), "strong"),
    ...lines.flatMap(([label, value]) => (value === null ? [] : entry(page, 2, { label, value, quotes: [] }))),
    ...entry(page, 2, { label: "words", value: quoteInWords(declaration.quote), quotes: [] }),
  ];
}

function standsIn(file: DeclaredFile | null, name: string, declaration: Declaration): string {
  if (file === null) return `${whereIn(name, declaration)}, which comes with the program`;
  const withdrawn = file.state === "withdrawn" ? " (withdrawn: nothing is held against it)" : "";
  return `${whereIn(name, declaration)}, ${printable(file.id)}${withdrawn}`;
}

function linesOf(declaration: Declaration): readonly Line[] {
  const id: Line = ["id", printable(declaration.id)];
  if (declaration.kind === "strike") return [id, ...ofStrike(declaration)];
  return [id, ...(declaration.kind === "agreement" ? ofAgreement(declaration) : ofNotice(declaration))];
}

function ofStrike({ window, release, timeZone, place, targets }: DeclaredStrike): Line[] {
  return [
    ["days", window === null ? "not said" : daysInWords(window.start, window.end)],
    ["release", release === null ? null : daysInWords(release, release)],
    ["time zone", timeZone === null ? null : printable(timeZone)],
    ...ofPlace(place),
    ...targets.map((target, i): Line => [i === 0 ? "targets" : "", targetInWords(target)]),
  ];
}

function ofPlace(place: DeclaredStrike["place"]): Line[] {
  if (place === null) return [["place", "none named"]];
  return [
    ["place", placeInWords(place)],
    ["located", locatedInWords(place)],
    ["located by", place.at === null ? null : printable(place.at.source)],
    ["note", place.note === null ? null : printable(place.note)],
  ];
}

function ofAgreement({ parties, guarantors, terms, sides, uncertaintyKm, history, sources }: Agreement): Line[] {
  return [
    ["parties", listed(parties)],
    ["guarantors", listed(guarantors)],
    ["terms", terms === "" ? null : printable(terms)],
    ["sides", sides === null ? null : printable(`left ${sides.left}, right ${sides.right}`)],
    ["drawn to within", uncertaintyKm === 0 ? null : `${uncertaintyKm} km`],
    ...history.map((event, i): Line => [i === 0 ? "history" : "", noted(eventInWords(event), event.note)]),
    ...sources.map(({ title, url }, i): Line => [i === 0 ? "sources" : "", noted(printable(title), url)]),
  ];
}

function ofNotice({ from, to, channel, sent, about, place, days, source }: Notice): Line[] {
  return [
    ["from", listed([from])],
    ...to.map((recipient, i): Line => [i === 0 ? "to" : "", noted(listed([recipient]) ?? "", became(recipient))]),
    ["channel", channel === null ? null : printable(channel)],
    ["sent", sent === null ? "not said" : recordedInWords(sent)],
    ["about", printable(about)],
    ...(place === null ? [] : ofPlace(place)),
    ["days", days === null ? "not said" : daysInWords(days.start, days.end)],
    ["source", source === null ? null : printable(source)],
  ];
}

function became({ received, acknowledged, objected }: Notice["to"][number]): string | null {
  const steps = Object.entries({ received, acknowledged, objected }).flatMap(([step, at]) =>
    at === null ? [] : [`${step} ${recordedInWords(at)}`],
  );
  return steps.length === 0 ? null : steps.join(", ");
}

function listed(named: Agreement["parties"]): string | null {
  return named.length === 0 ? null : named.map(({ name, party }) => partyInWords(party ?? name)).join(", ");
}

function noted(words: string, note: string | null): string {
  return note === null ? words : `${words} – ${printable(note)}`;
}
