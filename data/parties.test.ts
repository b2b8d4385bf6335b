import { describe, expect, it } from "vitest";
import { SPEAKER_KINDS } from "../src/model/account.js";
import type { PartyEntry } from "../src/model/party.js";
import { bodies, names } from "./conflicts/names.js";
import { ALL_CONFLICT_PARTIES } from "./conflicts/parties.js";
import { MEDIA } from "./world/media.js";
import { WORLD_PARTIES } from "./world/parties.js";
import { STATES } from "./world/states.js";

const PARTIES: readonly PartyEntry[] = [...WORLD_PARTIES, ...ALL_CONFLICT_PARTIES];
const OUTLETS = MEDIA.map(([id, list]) => ({ id, aliases: list.split("; ") }));
const NAMED = [...PARTIES, ...STATES, ...OUTLETS];
const IDS = NAMED.map(({ id }) => id);

/** How a name is matched: by case if it is of capitals only and short, else in any case (src/model/party.ts). */
const key = (name: string): string => (/^\p{Lu}{1,5}$/u.test(name) ? name : name.toLowerCase());

/** Pairs of a matched name and an owner, once each. */
function owners(list: readonly { id: string; words: readonly string[] }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, words } of list) {
    for (const word of new Set(words.map(key))) found.set(word, [...(found.get(word) ?? []), id]);
  }
  return found;
}

const shared = (found: Map<string, string[]>) => [...found].filter(([, ids]) => ids.length > 1);

describe("parties", () => {
  it("have ids of their own, short and lower-case", () => {
    expect(IDS.filter((id, index) => IDS.indexOf(id) !== index)).toEqual([]);
    expect(IDS.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  it("refer to parties that exist, and not to themselves", () => {
    const known = new Set(IDS);
    const wrong = PARTIES.flatMap(({ id, of, near = [] }) =>
      [...near, ...(of === undefined ? [] : [of])]
        .filter((other) => other === id || !known.has(other))
        .map((other) => [id, other]),
    );
    expect(wrong).toEqual([]);
  });

  it("share no name", () => {
    const words = NAMED.map((party) => ({
      id: party.id,
      words: [...party.aliases, ...("adjectives" in party ? (party.adjectives ?? []) : [])],
    }));
    expect(shared(owners(words))).toEqual([]);
  });

  it("have names without stray blanks, and a kind and dates that are read", () => {
    expect(
      NAMED.flatMap(({ aliases }) => aliases).filter(
        (name) => name === "" || name !== name.trim() || /[;\s]{2}/u.test(name),
      ),
    ).toEqual([]);
    expect(PARTIES.filter(({ kind }) => !SPEAKER_KINDS.includes(kind))).toEqual([]);
    const dates = PARTIES.flatMap(({ from, to }) => [from, to]).filter((date) => date !== undefined);
    expect(dates.filter((date) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)).toEqual([]);
    expect(PARTIES.filter(({ from, to }) => from !== undefined && to !== undefined && from >= to)).toEqual([]);
  });

  it("belong to a state without going in circles", () => {
    const parent = new Map(PARTIES.map(({ id, of }) => [id, of]));
    const circular = IDS.filter((id) => {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = parent.get(at)) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    });
    expect(circular).toEqual([]);
  });
});

describe("states", () => {
  it("are the members and observers of the UN with Kosovo and Taiwan, the United States apart", () => {
    expect(STATES).toHaveLength(193 + 2 + 2 - 1);
    expect(STATES.map(({ id }) => id)).not.toContain("us");
  });

  it("have capitals that name no other party", () => {
    const taken = owners(NAMED.map(({ id, aliases }) => ({ id, words: aliases })));
    const of = new Map(PARTIES.map((party) => [party.id, party.of]));
    const wrong = STATES.flatMap(({ id, capital }) =>
      (capital === null ? [] : (taken.get(key(capital)) ?? [])).filter((other) => other !== id && of.get(other) !== id),
    );
    expect(wrong).toEqual([]);
    expect(shared(owners(STATES.map(({ id, capital }) => ({ id, words: capital === null ? [] : [capital] }))))).toEqual(
      [],
    );
  });
});

describe("names", () => {
  it("come in British and American spelling, once each", () => {
    expect(names("Defence Ministry; Centre for Aid; army")).toEqual([
      "Defence Ministry",
      "Defense Ministry",
      "Centre for Aid",
      "Center for Aid",
      "army",
    ]);
  });

  it("put a body to its state", () => {
    expect(bodies({ noun: "Chad", adjective: "Chadian" }, "army")).toEqual([
      "Chadian army",
      "Chad army",
      "Chad's army",
      "army of Chad",
    ]);
  });
});
