import { ORGANISATION_NOUNS } from "../../../data/english/entities.js";
import type { SpeakerKind } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import type { Draft, Entity } from "./entity-type.js";

/** The entity that the words taken in make up, or null if they name nobody. */
export function finish(draft: Draft, tokens: readonly Token[], from: number, determiner: string): Entity | null {
  const { parties, role, names } = draft;
  const to = draft.end;
  if (to <= draft.start) return null;
  const inside = parties.filter((p) => p.to <= to);
  const lastWord = (tokens[to - 1] as Token).lower;
  const definite = determiner === "the" || determiner === "its" || determiner === "this";
  const shared = {
    from,
    to,
    parties: inside,
    asset: draft.asset,
    definite,
    indefinite: determiner === "a" || determiner === "an",
    possessive: tokens[to]?.lower === "'s",
  };
  const text = (a: number, b: number) =>
    tokens
      .slice(a, b)
      .reduce((s, t, k) => s + (k > 0 && t.start > (tokens[a + k - 1] as Token).end ? " " : "") + t.text, "");
  const person = personName(names, tokens, inside, role);
  if (person !== null) {
    return {
      ...shared,
      type: "person",
      name: text(person[0], person[1]),
      kind: personKind(role?.kind, inside),
      plural: false,
      head: role?.word ?? "",
    };
  }
  if (names.length > 0) {
    const organisation =
      tokens.slice(draft.start, to).some((t) => t.lower === "for") ||
      ORGANISATION_NOUNS.has(lastWord) ||
      names.some((n) => ORGANISATION_NOUNS.has((tokens[n] as Token).lower));
    if (!organisation && inside.length === 0 && role === null) {
      return { ...shared, type: "person", name: text(draft.start, to), kind: "other", plural: false, head: "" };
    }
    return {
      ...shared,
      type: "organisation",
      name: text(draft.start, to),
      kind: role?.kind ?? mainParty(inside)?.kind ?? "other",
      plural: false,
      head: role?.word ?? lastWord,
    };
  }
  if (inside.length === 0 && role === null)
    return draft.asset
      ? {
          ...shared,
          type: "generic",
          name: text(draft.start, to),
          kind: "military",
          plural: lastWord.endsWith("s"),
          head: lastWord,
        }
      : null;
  if (role !== null) return withRole(shared, text(draft.start, to), role, inside, to - draft.start);
  const party = mainParty(inside) as PartyEntry;
  return {
    ...shared,
    type: "party",
    name: text(draft.start, to),
    kind: party.kind,
    plural: lastWord.endsWith("s"),
    head: lastWord,
  };
}

function withRole(
  shared: Pick<Entity, "from" | "to" | "parties" | "asset" | "definite" | "indefinite" | "possessive">,
  name: string,
  role: NonNullable<Draft["role"]>,
  parties: Entity["parties"],
  words: number,
): Entity {
  const bare = shared.definite && parties.length === 0 && words <= role.word.split(" ").length + 1;
  const type = bare ? "generic" : role.human ? "role" : parties.length > 0 ? "party" : "generic";
  const own = role.human || parties.length === 0 || isPress(role, name);
  const kind = own ? role.kind : (mainParty(parties)?.kind ?? role.kind);
  return { ...shared, type, name, kind, plural: role.plural, head: role.word };
}

/** "American media" are no part of the American state, as "Syrian state media" are of theirs. */
function isPress(role: NonNullable<Draft["role"]>, name: string): boolean {
  return role.kind === "media" && !/\b(?:state|official|government)\b/iu.test(name);
}

/** The run of name words that is a person's: not the organisation's own words, not a single word without a title. */
function personName(
  names: readonly number[],
  tokens: readonly Token[],
  parties: Entity["parties"],
  role: Draft["role"],
): readonly [number, number] | null {
  const hasRole = role !== null;
  const runs: number[][] = [];
  for (const n of names) {
    if (runs.at(-1)?.at(-1) === n - 1) runs.at(-1)?.push(n);
    else runs.push([n]);
  }
  // "Yahya A., spokesman for the Geneva delegation": the person stands first; "Observatory director Rami A.": last.
  const run = runs.find((r) => r.length > 1) ?? runs.at(-1) ?? [];
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  const body = run.findLastIndex((n) => ORGANISATION_NOUNS.has((tokens[n] as Token).lower));
  if (body !== -1) return role?.human === true ? afterBody(run.slice(body + 1)) : null;
  if (run.length === 1 && !hasRole) return null;
  if (run.length === 1 && parties.some((p) => p.to === first) && !hasRole) return null;
  return [first, last + 1];
}

/** "a member of the National Council Karim Zebari": where the comma was lost, the name after that of the body. */
function afterBody(rest: readonly number[]): readonly [number, number] | null {
  const [first, last] = [rest[0], rest.at(-1)];
  return first === undefined || last === undefined || rest.length < 2 || rest.length > 4 ? null : [first, last + 1];
}

function personKind(role: SpeakerKind | undefined, parties: Entity["parties"]): SpeakerKind {
  return role ?? mainParty(parties)?.kind ?? "other";
}

/** The party that the words are about: "the Lebanese group Hezbollah" is Hezbollah, "the Kurdish Hawar agency" an outlet. */
export function mainParty(parties: Entity["parties"]): PartyEntry | undefined {
  const outlet = parties.length > 1 ? parties.find((p) => p.party.kind === "media") : undefined;
  const body = parties.find((p) => p.party.kind !== "state");
  return (outlet ?? body ?? parties[0])?.party;
}
