import type { Account, SpeakerKind } from "../model/account.js";
import type { Incident } from "../model/incident.js";
import type { Parties } from "../model/parties.js";
import { list } from "../util/list.js";
import { originsCounting, vouches } from "../util/vouches.js";

/** Kinds of speakers that fight themselves, or speak for those who do. */
const FIGHTING: readonly SpeakerKind[] = ["state", "military", "armed-group", "official"];

/**
 * What the accounts hold that bears on Airwars' scale, in sentences: how many sources there are, who accepts that it
 * acted, to whom the incident is laid, whether those harmed are called combatants. It grades nothing: a person does.
 */
export function evidenceOf(incident: Incident, accounts: readonly Account[], parties: Parties): readonly string[] {
  return [
    sources(incident, accounts),
    ...accepting(accounts, parties),
    ...laidTo(accounts, parties),
    ...combatants(accounts),
  ];
}

function sources({ origins }: Incident, accounts: readonly Account[]): string {
  const reports = new Set(accounts.map(({ report }) => report)).size;
  const counting = originsCounting({ origins }, accounts);
  const told = `Accounts: ${accounts.length}. Reports: ${reports}.`;
  return `Independent origins: ${origins.length}; that count anybody killed or wounded: ${counting}. ${told}`;
}

function accepting(accounts: readonly Account[], parties: Parties): string[] {
  const own = accounts.filter(
    (account) => account.actors.some((actor) => isOwnAct(account.speaker, actor, parties)) && vouches(account),
  );
  const names = [...new Set(own.map(({ speaker }) => speaker.name))];
  return [
    names.length === 0
      ? "No belligerent is quoted as accepting that it acted."
      : `Quoted as saying that their own side acted: ${list(names)}.`,
  ];
}

function isOwnAct(
  { party: own, kind }: Account["speaker"],
  { party, stance, basis }: Account["actors"][number],
  parties: Parties,
): boolean {
  if (own === null || party === null || !FIGHTING.includes(kind)) return false;
  return stance === "asserts" && basis === "stated" && parties.near(own, party);
}

function laidTo(accounts: readonly Account[], parties: Parties): string[] {
  const told = new Map<string, Set<string>>();
  for (const { id, actors } of accounts) {
    for (const { party, name, stance } of actors) {
      if (stance === "unidentified") continue;
      const key = `${party === null ? name : parties.displayName(party)} ${WORDS[stance]}`;
      told.set(key, (told.get(key) ?? new Set()).add(id));
    }
  }
  const counts = [...told].map(([who, by]) => `${who} by ${by.size} ${by.size === 1 ? "account" : "accounts"}`);
  return counts.length === 0 ? ["Nobody is named as having acted."] : [`Who acted: ${list(counts)}.`];
}

const WORDS = { asserts: "is named", suspects: "is suspected", denies: "is cleared of it" } as const;

function combatants(accounts: readonly Account[]): string[] {
  const by = accounts.filter(({ casualties }) =>
    casualties.some(({ group, max }) => group === "combatant" && max !== 0),
  );
  const names = [...new Set(by.map(({ speaker }) => speaker.name))];
  return names.length === 0 ? [] : [`Combatants are counted among those harmed by: ${list(names)}.`];
}
