import type { Victim } from "../../../model/account.js";
import type { ListedVictim } from "../../../model/publication.js";
import type { Unlisted } from "./hidden.js";
import type { Naming } from "./list.js";
import type { Told } from "./same-name.js";

/**
 * One person as they are listed, from the claims that a person reviewed. Where these give two ages, none is given: the
 * quotes show both.
 * @param hidden who must be named in no words here
 */
export function listed(own: readonly Told[], naming: Naming, hidden: Unlisted): ListedVictim {
  const reviewed = own.filter((one) => one.reviewed);
  const victims = reviewed.map(({ now }) => now);
  return {
    incident: naming.incident.id,
    title: naming.incident.title,
    name: victims[0]?.name ?? "",
    age: agreed(victims.map(({ age }) => age)),
    sex: agreed(victims.map(({ sex }) => sex)),
    role: victims.find(({ role }) => role !== null)?.role ?? null,
    outcome: outcomeOf(victims),
    sources: sources(reviewed, naming, hidden),
  };
}

/** What all say who say anything; null if nobody does, or they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Somebody whom a later account calls dead has died of what an earlier one calls wounds. */
function outcomeOf(victims: readonly Victim[]): Victim["outcome"] {
  const outcomes = victims.map(({ outcome }) => outcome);
  return outcomes.find((one) => one === "killed") ?? outcomes.find((one) => one === "wounded") ?? "killed-or-wounded";
}

/** A speaker may be one of those who are not named: a child tells of its own wounds. */
const UNNAMED = "somebody not named here";

type Source = ListedVictim["sources"][number];

function sources(reviewed: readonly Told[], { reports }: Naming, hidden: Unlisted): Source[] {
  const seen = new Map<string, Source>();
  for (const { account, now } of reviewed) {
    const report = reports.get(account.report);
    const key = `${account.report} ${account.speaker.name}`;
    if (seen.has(key)) continue;
    const quote = hidden.isToldIn(account.report, now.quote) ? null : now.quote;
    const speaker = hidden.isNamedIn(account.speaker.name) ? UNNAMED : account.speaker.name;
    const { publisher = null, published = null } = report ?? {};
    seen.set(key, { report: account.report, publisher, published, speaker, quote });
  }
  return [...seen.values()];
}
