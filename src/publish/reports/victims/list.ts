import type { Account } from "../../../model/account.js";
import type { ClaimDecision } from "../../../model/casualty-range.js";
import type { Incident } from "../../../model/incident.js";
import type { VictimList } from "../../../model/publication.js";
import type { Report } from "../../../model/report.js";
import { compareText } from "../../../util/compare-text.js";
import { type Age, ageOf } from "../../withheld/age.js";
import { namedIn } from "../../withheld/named.js";
import { unlisted } from "./hidden.js";
import { listed } from "./listed.js";
import { persons, type Told, toldOf } from "./same-name.js";

/** An incident, and what its victims are listed from: accounts as read, with what persons said of their claims. */
export interface Naming {
  readonly incident: Pick<Incident, "id" | "title">;
  readonly accounts: readonly Account[];
  readonly decisions: readonly ClaimDecision[];
  readonly reports: ReadonlyMap<string, Pick<Report, "publisher" | "published">>;
}

/** Who is named. */
export type Whom = Pick<VictimList, "minors" | "wounded">;

/** Of one incident. */
export type VictimsOfOne = Pick<VictimList, "victims" | "withheld">;

/**
 * Those whom a list of victims names of one incident: killed (and wounded, if asked for), in a claim that a person has
 * accepted or corrected, and grown up unless minors were asked for. Everybody else who was so harmed is counted under the
 * first reason that keeps them out: nobody reviewed it, a minor, one who may be a minor [P, after the rule of doing no
 * harm]. Whoever is not listed, for this or any other reason, is named in no quote either.
 */
export function victimsOf(naming: Naming, whom: Whom): VictimsOfOne {
  const named = namedIn(naming.accounts, naming.decisions);
  const harmed = persons(named.flatMap(toldOf)).filter((own) => isHarmed(own, whom));
  const kept = harmed.map((own) => ({ own, why: keptBack(own, naming.accounts, whom) }));
  const out = kept.flatMap(({ own, why }) => (why === null ? [own] : []));
  const hidden = unlisted(named, out.flat());
  const count = (reason: Kept): number => kept.filter(({ why }) => why === reason).length;
  return {
    victims: out.map((own) => listed(own, naming, hidden)).sort((a, b) => compareText(a.name, b.name)),
    withheld: { minors: count("minor"), maybeMinors: count("may-be-minor"), unreviewed: count("unreviewed") },
  };
}

type Kept = Exclude<Age, "adult"> | "unreviewed";

function keptBack(own: readonly Told[], accounts: readonly Account[], { minors }: Whom): Kept | null {
  if (!own.some(({ reviewed }) => reviewed)) return "unreviewed";
  const age = ageOf(
    own.map(({ now }) => now),
    accounts,
  );
  return minors || age === "adult" ? null : age;
}

/** The missing and the captured are never listed: naming them may put them at risk. */
function isHarmed(own: readonly Told[], { wounded }: Whom): boolean {
  const reviewed = own.filter((one) => one.reviewed);
  const outcomes = (reviewed.length > 0 ? reviewed : own).map(({ now }) => now.outcome);
  return outcomes.some((one) => one === "killed" || (wounded && (one === "wounded" || one === "killed-or-wounded")));
}
