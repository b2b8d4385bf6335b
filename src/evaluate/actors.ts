import type { Stance } from "../model/account.js";
import type { Annotation } from "./annotation.js";
import type { Names } from "./names.js";

/** Who did it, as one speaker says. */
export interface NamedActor {
  readonly speaker: string;
  readonly name: string;
  readonly stance: Stance;
  /** Of the account that says it. */
  readonly quote: string;
}

export function actorsOf({ incidents }: Annotation): NamedActor[] {
  return incidents.flatMap(({ accounts }) =>
    accounts.flatMap(({ speaker, actors, quote }) =>
      actors.map(({ name, stance }) => ({ speaker, name, stance, quote })),
    ),
  );
}

/** True for one party named by one speaker, with a denial only against a denial. */
export function sameActorEntry(names: Names, publishers: ReadonlySet<string>) {
  return (annotated: NamedActor, found: NamedActor): boolean =>
    names.sameSpeaker(annotated.speaker, found.speaker, publishers) &&
    names.sameParty(annotated.name, found.name) &&
    (annotated.stance === "denies") === (found.stance === "denies");
}
