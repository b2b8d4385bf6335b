import type { Victim } from "../../../model/account.js";
import type { ListedVictim } from "../../../model/publication.js";
import type { Naming } from "./list.js";
import type { Named } from "./named.js";

/**
 * One person as they are listed, from the claims that a person reviewed. Where these give two ages, none is given: the
 * quotes show both.
 * @param hidden names that must not stand in a quote
 */
export function listed(own: readonly Named[], naming: Naming, hidden: readonly string[]): ListedVictim {
  const reviewed = own.filter((one) => one.reviewed);
  const victims = reviewed.map(({ victim }) => victim);
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

function sources(reviewed: readonly Named[], { reports }: Naming, hidden: readonly string[]): Source[] {
  const seen = new Map<string, Source>();
  for (const { account, victim } of reviewed) {
    const report = reports.get(account.report);
    const key = `${account.report} ${account.speaker.name}`;
    if (seen.has(key)) continue;
    const quote = namesHidden(victim.quote.exact, hidden) ? null : victim.quote;
    const speaker = namesHidden(account.speaker.name, hidden) ? UNNAMED : account.speaker.name;
    const { publisher = null, published = null } = report ?? {};
    seen.set(key, { report: account.report, publisher, published, speaker, quote });
  }
  return [...seen.values()];
}

function namesHidden(words: string, hidden: readonly string[]): boolean {
  const lower = words.toLowerCase();
  return hidden.some((name) => lower.includes(name.toLowerCase()));
}
