import type { Account, SpeakerKind } from "../../model/account.js";
import type { Dossier } from "../../model/dossier.js";
import type { QuotedReport } from "../../model/publication.js";
import { groupBy } from "../../util/group-by.js";

/** An account under the number by which all of the dossier speaks of it. */
export interface Numbered {
  /** From 1, side by side. */
  readonly number: number;
  readonly account: Account;
  readonly report: QuotedReport | null;
  /** The party or kind of speaker that it is shown with. */
  readonly side: string;
  /** Numbers of the others that come from the same origin, and why they are held to. */
  readonly copies: { readonly numbers: readonly number[]; readonly because: string } | null;
}

/** Where no party is known, speakers stand with their kind; these come after the parties, in this order. */
const KINDS: Readonly<Record<SpeakerKind, string>> = {
  state: "States",
  military: "Armed forces",
  "armed-group": "Armed groups",
  official: "Officials",
  monitor: "Monitors",
  medical: "Medical sources",
  witness: "Witnesses",
  international: "International bodies",
  media: "Press",
  publisher: "Press",
  other: "Others",
};

/** The accounts of an incident, those of one side together; each side in the order in which it first speaks. */
export function cast(dossier: Dossier): readonly Numbered[] {
  const sides = groupBy(dossier.accounts, (account) => sideOf(dossier, account));
  const ordered = [...sides.keys()].sort((a, b) => rank(a) - rank(b));
  const accounts = ordered.flatMap((side) => (sides.get(side) ?? []).map((account) => ({ account, side })));
  const numbers = new Map(accounts.map(({ account }, i) => [account.id, i + 1]));
  const reports = new Map(dossier.reports.map((report) => [report.id, report]));
  return accounts.map(({ account, side }, i) => ({
    number: i + 1,
    account,
    side,
    report: reports.get(account.report) ?? null,
    copies: copiesOf(dossier, account.id, numbers),
  }));
}

function sideOf({ parties }: Dossier, { speaker }: Account): string {
  const isMonitor = speaker.kind === "monitor" || speaker.kind === "media" || speaker.publisher;
  const party = isMonitor ? undefined : parties.find(({ id }) => id === speaker.party);
  return party?.side ?? KINDS[speaker.publisher ? "publisher" : speaker.kind];
}

/** Parties first (−1), then the kinds. */
function rank(side: string): number {
  return Object.values(KINDS).indexOf(side);
}

function copiesOf({ incident }: Dossier, id: string, numbers: ReadonlyMap<string, number>): Numbered["copies"] {
  const origin = incident.origins.find(({ accounts }) => accounts.includes(id));
  if (origin === undefined || origin.accounts.length < 2) return null;
  const others = origin.accounts.filter((account) => account !== id).flatMap((account) => numbers.get(account) ?? []);
  return others.length === 0 ? null : { numbers: others.sort((a, b) => a - b), because: origin.because };
}
