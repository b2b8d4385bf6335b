import { type PackedPassage, packPassage, unpackPassage } from "./passages.js";
import type { Profile, TargetWords } from "./profile.js";

/** A profile as plain JSON, to be stored. What can be made anew from it is left out. */
export type PackedProfile = Omit<Profile, "leads" | "acts" | "actors" | "targets" | "people" | "passages"> & {
  readonly leads: readonly string[];
  readonly acts: Profile["acts"] extends ReadonlySet<infer A> ? readonly A[] : never;
  readonly actors: readonly string[];
  readonly targets: readonly (Omit<TargetWords, "words"> & { readonly words: readonly string[] })[];
  readonly people: readonly (readonly [string, string])[];
  readonly passages: readonly PackedPassage[];
};

export function pack(profile: Profile): PackedProfile {
  return {
    ...profile,
    leads: [...profile.leads],
    acts: [...profile.acts],
    actors: [...profile.actors],
    targets: profile.targets.map((target) => ({ ...target, words: [...target.words] })),
    people: [...profile.people],
    passages: profile.passages.map(packPassage),
  };
}

/** `unpack(pack(profile))` is linked as the profile is. */
export function unpack(packed: PackedProfile): Profile {
  return {
    ...packed,
    leads: new Set(packed.leads),
    acts: new Set(packed.acts),
    actors: new Set(packed.actors),
    targets: packed.targets.map((target) => ({ ...target, words: new Set(target.words) })),
    people: new Map(packed.people),
    passages: packed.passages.map(unpackPassage),
  };
}
