import type { Account } from "../../../model/account.js";
import type { ClaimDecision } from "../../../model/casualty-range.js";
import type { Incident } from "../../../model/incident.js";
import type { ListedVictim, VictimList } from "../../../model/publication.js";
import type { Report } from "../../../model/report.js";
import { compareText } from "../../../util/compare-text.js";
import { type Age, ageOf } from "./age.js";
import { listed } from "./listed.js";
import { type Named, namedIn } from "./named.js";
import { persons } from "./same-name.js";

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
 * accepted or corrected, and grown up unless minors were asked for. Everybody else is counted under the first reason that
 * keeps them out: nobody reviewed it, a minor, one who may be a minor [P, after the rule of doing no harm].
 */
export function victimsOf(naming: Naming, whom: Whom): VictimsOfOne {
  const all = persons(namedIn(naming.accounts, naming.decisions)).filter((own) => isHarmed(own, whom));
  const kept = all.map((own) => ({ own, kept: keptBack(own, naming.accounts, whom) }));
  const isOut = kept.filter(({ kept }) => kept !== null);
  const hidden = isOut.flatMap(({ own }) => own.flatMap(({ read, victim }) => [read, victim.name]));
  const count = (why: Kept): number => isOut.filter(({ kept }) => kept === why).length;
  return {
    victims: kept
      .flatMap(({ own, kept }): ListedVictim[] => (kept === null ? [listed(own, naming, hidden)] : []))
      .sort((a, b) => compareText(a.name, b.name)),
    withheld: { minors: count("minor"), maybeMinors: count("may-be-minor"), unreviewed: count("unreviewed") },
  };
}

type Kept = Exclude<Age, "adult"> | "unreviewed";

function keptBack(own: readonly Named[], accounts: readonly Account[], { minors }: Whom): Kept | null {
  if (!own.some(({ reviewed }) => reviewed)) return "unreviewed";
  const age = ageOf(
    own.map(({ victim }) => victim),
    accounts,
  );
  return minors || age === "adult" ? null : age;
}

/** The missing and the captured are never listed: naming them may put them at risk. */
function isHarmed(own: readonly Named[], { wounded }: Whom): boolean {
  const reviewed = own.filter((one) => one.reviewed);
  const outcomes = (reviewed.length > 0 ? reviewed : own).map(({ victim }) => victim.outcome);
  return outcomes.some((one) => one === "killed" || (wounded && (one === "wounded" || one === "killed-or-wounded")));
}
