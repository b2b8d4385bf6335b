import type { Account, Actor, Basis, Victim } from "../../model/account.js";
import type { Quote } from "../../model/quote.js";
import { actName } from "../../util/acts.js";
import { claimInWords } from "./claims.js";
import { countTrees } from "./counts.js";
import { dateInWords } from "./dates.js";
import { printable } from "./layout.js";
import { type Entry, entry, flow, type Page } from "./page.js";
import { placeInWords } from "./places.js";
import { quoteInWords, widest } from "./quotes.js";
import { OUTCOME_WORDS, STANCE_WORDS } from "./words.js";

interface Said {
  readonly label: string;
  readonly value: string;
  readonly quotes: readonly Quote[];
}

/** One account: who speaks and where, then each value with the words it was read from. */
export function accountBlock(page: Page, number: number, source: string, account: Account): string[] {
  const said = [what, actors, targets, where, when, harm, claims].flatMap((part) => part(account));
  const shown = said.length === 0 ? [{ label: "says", value: "", quotes: [account.quote] }] : said;
  return [...flow(page, `  [${number}] `, source, "strong"), ...entries(shown).flatMap((e) => entry(page, 6, e))];
}

/** Neighbours that rest on the same words show them once, at the last of them; a label is said once for its values. */
function entries(said: readonly Said[]): Entry[] {
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

function implied(basis: Basis): string {
  return basis === "implied" ? " (implied)" : "";
}

/** The act has no words of its own: it is read from those that carry the account. */
function what({ act, actBasis, quote }: Account): Said[] {
  return act === null
    ? []
    : [
        {
          label: "what happened",
          value: actName(act) + implied(actBasis),
          quotes: actBasis === "stated" ? [quote] : [],
        },
      ];
}

function actors({ actors }: Account): Said[] {
  return actors.map((a) => ({ label: "who did it", value: actorInWords(a) + implied(a.basis), quotes: [a.quote] }));
}

/** "Russia", "suspects: Russia", "denies: the coalition", "not identified" */
export function actorInWords({ name, stance }: Pick<Actor, "name" | "stance">): string {
  return stance === "unidentified" ? "not identified" : STANCE_WORDS[stance] + printable(name);
}

function targets({ targets }: Account): Said[] {
  return targets.map((t) => ({
    label: "what was hit",
    value: printable(t.name) + implied(t.basis),
    quotes: [t.quote],
  }));
}

function where({ places }: Account): Said[] {
  return places.map((p) => ({ label: "where", value: placeInWords(p) + implied(p.basis), quotes: [p.quote] }));
}

function when({ date }: Account): Said[] {
  return date === null ? [] : [{ label: "when", value: dateInWords(date) + implied(date.basis), quotes: [date.quote] }];
}

function harm({ casualties, victims }: Account): Said[] {
  const counts = countTrees(casualties).map((t) => ({
    label: "harm",
    value: t.text,
    quotes: widest(t.counts.map((c) => c.quote)),
  }));
  return [...counts, ...victims.map((v) => ({ label: "named", value: victimInWords(v), quotes: [v.quote] }))];
}

/** "Salma Haddad, 34, teacher, killed" */
function victimInWords({ name, age, role, outcome }: Victim): string {
  return [
    printable(name),
    ...(age === null ? [] : [age]),
    ...(role === null ? [] : [printable(role)]),
    OUTCOME_WORDS[outcome],
  ].join(", ");
}

function claims({ claims }: Account): Said[] {
  return claims.map((c) => ({ label: c.attribute.replaceAll("-", " "), value: claimInWords(c), quotes: [c.quote] }));
}
