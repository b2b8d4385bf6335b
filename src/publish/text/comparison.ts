import type { Account } from "../../model/account.js";
import type { Comparison, Incident, VERDICTS, Verdict } from "../../model/incident.js";
import type { Quote } from "../../model/quote.js";
import { printable } from "./layout.js";
import { entry, flow, type Page } from "./page.js";
import type { Style } from "./paint.js";
import { quoteInWords } from "./quotes.js";
import { attributeInWords, STANCE_WORDS, VERDICT_WORDS } from "./words.js";

const ORDER: readonly Verdict[] = ["contradict", "differ", "compatible", "agree", "single-source"];
export const VERDICT_STYLES: { readonly [verdict in Verdict]: Style } = {
  contradict: "contradict",
  differ: "differ",
  compatible: "plain",
  agree: "agree",
  "single-source": "plain",
};

/** Rows of one verdict, contradictions first. */
export function sortedRows(rows: readonly Comparison[]): Comparison[] {
  return ORDER.flatMap((verdict) => rows.filter((r) => r.verdict === verdict));
}

/** True if some row of the incident has this verdict. */
export function has(incident: Incident, verdict: (typeof VERDICTS)[number]): boolean {
  return incident.comparison.some((row) => row.verdict === verdict);
}

/**
 * The comparison of an incident. Each row says its verdict in words, why, and who holds which value; a contradiction
 * also shows the words that clash.
 */
export function comparisonBlock(page: Page, incident: Incident, accounts: readonly Account[]): string[] {
  const rows = sortedRows(incident.comparison);
  const compared = rows.filter((r) => r.verdict !== "single-source").flatMap((r) => rowBlock(page, r, accounts));
  if (compared.length === 0) return flow(page, "    ", "No two sources speak of the same thing.");
  return [...compared, ...oneSource(page, rows, accounts)];
}

function rowBlock(page: Page, row: Comparison, accounts: readonly Account[]): string[] {
  const head = `${VERDICT_WORDS[row.verdict]}  ${attributeInWords(row.attribute)}`;
  const values = row.values.flatMap(({ value, stance, accounts: ids }) =>
    entry(page, 4, {
      label: null,
      value: `${whoSays(ids, accounts)} – ${valueInWords(value, stance)}`,
      quotes: row.verdict === "contradict" ? wordsFor(row.attribute, stance, ids, accounts) : [],
    }),
  );
  return [...flow(page, "  ", head, VERDICT_STYLES[row.verdict]), ...flow(page, "    ", printable(row.why)), ...values];
}

/** What only one source speaks of cannot be compared; it is listed in one line for each source. */
function oneSource(page: Page, rows: readonly Comparison[], accounts: readonly Account[]): string[] {
  const said = new Map<string, string[]>();
  for (const { verdict, values, attribute } of rows) {
    if (verdict !== "single-source") continue;
    const ids = values.flatMap((v) => v.accounts);
    said.set(whoSays(ids, accounts), [...(said.get(whoSays(ids, accounts)) ?? []), attributeInWords(attribute)]);
  }
  const lines = [...said].map(([who, attributes]) => `${who}: ${attributes.join("; ")}`);
  const head = `${VERDICT_WORDS["single-source"]}  said by nobody else`;
  return lines.length === 0 ? [] : [...flow(page, "  ", head), ...lines.flatMap((l) => flow(page, "    ", l))];
}

function valueInWords(value: string, stance: Comparison["values"][number]["stance"]): string {
  return stance === "unidentified" ? "not identified" : STANCE_WORDS[stance] + printable(value);
}

/** More speakers than this are given by their numbers alone. */
const NAMED = 3;

/** "[1] Syria's foreign ministry, [2] [3] the Observatory": the numbers are those under which the accounts stand below. */
function whoSays(ids: readonly string[], accounts: readonly Account[]): string {
  const said = new Set(ids);
  const byName = new Map<string, string>();
  for (const [i, { id, speaker }] of accounts.entries()) {
    if (said.has(id)) byName.set(speaker.name, `${byName.get(speaker.name) ?? ""}[${i + 1}] `);
  }
  if (byName.size > NAMED) return numbersOf(ids, accounts);
  return [...byName].map(([name, numbers]) => numbers + printable(name)).join(", ");
}

/** "[1] [3]" */
export function numbersOf(ids: readonly string[], accounts: readonly Account[]): string {
  const said = new Set(ids);
  return accounts.flatMap((a, i) => (said.has(a.id) ? [`[${i + 1}]`] : [])).join(" ");
}

/** Words shorter than this are a bare name, and say too little where accounts clash (code units). */
const BARE = 40;
/** Of a count or a claim the words say it all: «without any warning». */
const NAMES = new Set(["actor", "target", "place", "date"]);

/** The words on which the first of these accounts rests its value; a bare name is shown in the words around it. */
function wordsFor(attribute: string, stance: string, ids: readonly string[], accounts: readonly Account[]): string[] {
  const account = accounts.find((a) => ids.includes(a.id));
  if (account === undefined) return [];
  const all = quotesOf(attribute, account);
  const quote = (all.find((v) => v.stance === stance) ?? all[0])?.quote ?? account.quote;
  const isBare = NAMES.has(attribute) && quote.exact.length < BARE && contains(account.quote, quote);
  return [quoteInWords(isBare ? account.quote : quote)];
}

function contains(outer: Quote, inner: Quote): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

interface Words {
  readonly stance: string;
  readonly quote: Quote;
}

function quotesOf(attribute: string, account: Account): readonly Words[] {
  const [name, group] = attribute.split(":");
  if (name === "actor") return account.actors;
  if (name === "target") return account.targets.map(asserted);
  if (name === "place") return account.places.map(asserted);
  if (name === "date") return account.date === null ? [] : [asserted(account.date)];
  if (group !== undefined) {
    const counts = account.casualties.filter((c) => c.supersededBy === null);
    const own = counts.filter((c) => c.outcome === name && c.group === group);
    // "No casualties" speaks of the killed too.
    return own.length > 0 ? own : counts.filter((c) => c.max === 0);
  }
  return account.claims.filter((c) => c.attribute === name);
}

function asserted({ quote }: { readonly quote: Quote }): Words {
  return { stance: "asserts", quote };
}
