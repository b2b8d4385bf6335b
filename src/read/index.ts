import type { VagueProfileName } from "../../data/english/numbers.js";
import type { Account, Tally } from "../model/account.js";
import type { Gazetteer } from "../model/gazetteer.js";
import type { Report } from "../model/report.js";
import { leadAct } from "./accounts/act-of.js";
import { leadActors } from "./accounts/actors-of.js";
import { accountsOf, tallyOf } from "./accounts/build.js";
import { leadTime } from "./accounts/date-of.js";
import { placeResolver } from "./accounts/place-of.js";
import { onlyCountry } from "./accounts/places-of.js";
import type { Source } from "./accounts/source.js";
import { Speakers } from "./accounts/speakers.js";
import { type Statement, statementsOf } from "./accounts/statements.js";
import { type Clause, clausesOf } from "./document.js";
import { accidentsAmong } from "./incidents/accident.js";
import { withComments } from "./incidents/comment.js";
import { groupMentions } from "./incidents/group.js";
import { type Mention, mentionOf } from "./incidents/mention.js";
import { isRider, ride } from "./incidents/riders.js";
import { segmentsOf } from "./incidents/segments.js";
import { opens, tells, withoutTold } from "./incidents/select.js";
import { addedUp } from "./incidents/sums.js";
import { TallySense } from "./incidents/tally.js";
import { countriesNamed } from "./places/countries.js";
import type { PlaceMention } from "./places/find.js";

/** What one report says. `Account.incident` is a key of the report's own, until accounts are linked across reports. */
export interface ReportReading {
  readonly accounts: readonly Account[];
  readonly tallies: readonly Tally[];
}

/** Reads a report in a language that is read: level 1 to 7 of the cascade. `vague`: how "dozens" are counted. */
export function readReport(report: Report, gazetteer: Gazetteer, vague: VagueProfileName = "built-in"): ReportReading {
  const clauses = clausesOf(report, gazetteer);
  const statements = statementsOf(clauses, new Speakers(report));
  const countries = countriesNamed(clauses);
  const source: Source = {
    report,
    clauses,
    vague,
    places: placeResolver(countries, gazetteer),
    lead: leadActors(clauses),
    leadTime: leadTime(clauses),
    leadAct: leadAct(clauses),
    country: onlyCountry(clauses, countries),
  };
  const segments = statements.flatMap(segmentsOf);
  const all = segments.map(mentionOf).filter((m) => m !== null);
  const accidents = accidentsAmong(all, clauses);
  const mentions = withoutTold(all.filter((m) => !accidents.has(m)));
  const spokenOf = placesSpokenOf(clauses);
  const tallies: Tally[] = [];
  const single: Mention[] = [];
  const placed = new Set<Statement>([...accidents].map((m) => m.statement));
  const sense = new TallySense(addedUp(mentions));
  for (const [n, mention] of mentions.entries()) {
    const sums = sense.sums(mention);
    tallies.push(
      ...sums.map((count) => tallyOf(count, mention, spokenOf[mention.statement.clause.index] ?? [], source)),
    );
    const rest = { ...mention, harm: mention.harm.filter((count) => !sums.includes(count)), tally: sums.length > 0 };
    const told = tells(rest) || opens(rest, mentions[n + 1]);
    if (told) single.push(rest);
    if (told || rest.tally) placed.add(mention.statement);
  }
  const incidents = groupMentions(withComments(statements, single), report.published);
  ride(
    incidents,
    segments.filter((s) => !placed.has(s) && isRider(s)),
  );
  return { accounts: incidents.flatMap((draft, n) => accountsOf(draft, `${report.id}#${n}`, source)), tallies };
}

/** For each sentence, the places of the last one up to it that names any. */
function placesSpokenOf(clauses: readonly Clause[]): (readonly PlaceMention[])[] {
  let last: readonly PlaceMention[] = [];
  return clauses.map((clause) => {
    const own = clause.places.filter(
      (p) =>
        p.role === "location" ||
        (p.role === "modifier" &&
          p.entries[0]?.precision === "country" &&
          !clause.actors.some((a) => a.from <= p.from && p.from < a.to)),
    );
    last = own.length > 0 ? own : last;
    return last;
  });
}
