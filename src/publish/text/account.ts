import type { Account, Actor, Basis, Victim } from "../../model/account.js";
import type { Quote } from "../../model/quote.js";
import { actName } from "../../util/acts.js";
import { dateInWords } from "../../util/days.js";
import { claimInWords } from "./claims.js";
import { countTrees } from "./counts.js";
import { printable } from "./layout.js";
import { type Entry, entry, flow, type Page } from "./page.js";
import { placeInWords, placeNames } from "./places.js";
import { quoteInWords, widest } from "./quotes.js";
import { OUTCOME_WORDS, STANCE_WORDS } from "./words.js";

/** What is printed of an account, whatever incident it belongs to. */
type Told = Omit<Account, "incident">;

interface Said {
  readonly label: string;
  readonly value: string;
  readonly quotes: readonly Quote[];
  readonly basis: Basis;
}

/** One account: who speaks and where, each value with the words it was read from, then what the rest of the report gives. */
export function accountBlock(page: Page, number: number, source: string, account: Told): string[] {
  const said = [what, actors, targets, where, when, harm, claims].flatMap((part) => part(account));
  const stated = said.filter((s) => s.basis === "stated");
  const shown = stated.length === 0 ? [{ label: "says", value: "", quotes: [account.quote] }] : stated;
  return [
    ...flow(page, `  [${number}] `, source, "strong"),
    ...entries(shown).flatMap((e) => entry(page, 6, e)),
    ...implied(
      page,
      said.filter((s) => s.basis === "implied"),
    ),
  ];
}

/** Neighbours that rest on the same words show them once, at the last of them; a label is said once for its values. */
function entries(said: readonly Omit<Said, "basis">[]): Entry[] {
  return said.map(({ label, value, quotes }, i) => {
    const next = said[i + 1];
    const repeated = next !== undefined && spans(next.quotes) === spans(quotes);
    return {
      label: said[i - 1]?.label === label ? "" : label,
      value,
      quotes: repeated ? [] : quotes.map(quoteInWords),
    };
  });
}

function spans(quotes: readonly Quote[]): string {
  return quotes.map((q) => `${q.start}-${q.end}`).join();
}

/** What the account leaves unsaid and the rest of its report gives: in one run of text, since it is not its own. */
function implied(page: Page, said: readonly Said[]): string[] {
  if (said.length === 0) return [];
  const values = said.map(({ value, quotes }) => [value, ...quotes.map(quoteInWords)].join(" "));
  return entry(page, 6, { label: "implied", value: values.join("; "), quotes: [] });
}

/** The act has no words of its own: it is read from those that carry the account. */
function what({ act, actBasis, quote }: Told): Said[] {
  const quotes = actBasis === "stated" ? [quote] : [];
  return act === null ? [] : [{ label: "what happened", value: actName(act), quotes, basis: actBasis }];
}

function actors({ actors }: Told): Said[] {
  return actors.map((a) => ({ label: "who did it", value: actorInWords(a), quotes: [a.quote], basis: a.basis }));
}

/** "Russia", "suspects: Russia", "denies: the coalition", "not identified" */
export function actorInWords({ name, stance }: Pick<Actor, "name" | "stance">): string {
  return stance === "unidentified" ? "not identified" : STANCE_WORDS[stance] + printable(name);
}

function targets({ targets }: Told): Said[] {
  return targets.map((t) => ({ label: "what was hit", value: printable(t.name), quotes: [t.quote], basis: t.basis }));
}

function where({ places }: Told): Said[] {
  return places.map((p) => ({
    label: "where",
    value: p.basis === "stated" ? placeInWords(p) : placeNames(p),
    quotes: [p.quote],
    basis: p.basis,
  }));
}

function when({ date }: Told): Said[] {
  if (date === null) return [];
  return [{ label: "when", value: dateInWords(date), quotes: [date.quote], basis: date.basis }];
}

function harm({ casualties, victims }: Told): Said[] {
  const counts = countTrees(casualties).map((t) => stated("harm", t.text, widest(t.counts.map((c) => c.quote))));
  return [...counts, ...victims.map((v) => stated("named", victimInWords(v), [v.quote]))];
}

/** "Salma Haddad, 34, teacher, killed" */
function victimInWords({ name, age, role, outcome }: Victim): string {
  const about = [...(age === null ? [] : [age]), ...(role === null ? [] : [printable(role)])];
  return [printable(name), ...about, OUTCOME_WORDS[outcome]].join(", ");
}

function claims({ claims }: Told): Said[] {
  return claims.map((c) => stated(c.attribute.replaceAll("-", " "), claimInWords(c), [c.quote]));
}

function stated(label: string, value: string, quotes: readonly Quote[]): Said {
  return { label, value, quotes, basis: "stated" };
}
