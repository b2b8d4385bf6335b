import type { Account, SpeakerKind } from "../model/account.js";
import type { Origin } from "../model/incident.js";
import { nameKey } from "./similarity.js";

/**
 * Numbers the sources of an incident's accounts. Copies of one origin are one source, and so is a named speaker whom
 * several outlets relay: that ten papers cite the Observatory does not make ten witnesses. Two anonymous speakers are
 * never taken for one.
 */
export function sourceNumbers(accounts: readonly Account[], origins: readonly Origin[]): Map<string, number> {
  const number = new Map(origins.flatMap((origin, i) => origin.accounts.map((id) => [id, i] as const)));
  for (const account of accounts) if (!number.has(account.id)) number.set(account.id, number.size + origins.length);
  const bySpeaker = new Map<string, number>();
  for (const account of accounts) {
    const key = speakerKey(account);
    const known = key === null ? undefined : bySpeaker.get(key);
    const own = number.get(account.id) as number;
    if (known === undefined && key !== null) bySpeaker.set(key, own);
    if (known !== undefined) renumber(number, bySpeaker, own, known);
  }
  return number;
}

function renumber(number: Map<string, number>, bySpeaker: Map<string, number>, from: number, to: number): void {
  for (const map of [number, bySpeaker]) for (const [key, value] of map) if (value === from) map.set(key, to);
}

/** Kinds of bodies that speak with one voice, whoever of them is named; two officials of a state are two sources. */
const BODIES: ReadonlySet<SpeakerKind> = new Set(["monitor", "media", "international"]);

function speakerKey({ speaker }: Account): string | null {
  if (speaker.party !== null && BODIES.has(speaker.kind)) return `party ${speaker.party}`;
  return speaker.anonymous ? null : nameKey(speaker.name);
}
