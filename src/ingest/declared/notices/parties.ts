import type { NamedParty } from "../../../model/declaration.js";
import type { DeclareOptions } from "../options.js";
import { partyNamed } from "../party-named.js";
import type { Cell, Complain } from "./cells.js";

type PartyIds = DeclareOptions["partyIds"];

/**
 * Who sent a notice, or to whom. Hospitals and aid groups send notices and are no parties: a name that nobody goes by is
 * kept, without an id. A recipient whose name is one letter off a party's is an error: what was sent to that party would
 * not be found.
 */
export function partyIn(
  { value, line }: Cell,
  role: "from" | "to",
  partyIds: PartyIds,
  complain: Complain,
): NamedParty {
  const named = partyNamed(value, partyIds);
  const ids = "id" in named ? [named.id] : named.among;
  if (ids.length > 1) complain(line, `${role}: “${value}” may be ${ids.join(" or ")}; write the one that is meant`);
  const meant = role === "to" && ids.length === 0 ? nearParty(value, partyIds) : null;
  if (meant !== null)
    complain(line, `to: nobody is known as “${value}”; write ${meant} if that is meant, or the fuller name of another`);
  return { name: value, party: ids[0] ?? null };
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
/** Of names shorter than this, any word is one letter off another. */
const TELLING = 6;

/** The party whose name a letter put in, left out, changed or swapped with its neighbour would make. */
function nearParty(name: string, partyIds: PartyIds): string | null {
  const word = name.toLowerCase();
  if (word.length < TELLING) return null;
  for (const other of oneOff(word)) {
    const [id] = partyIds(other);
    if (id !== undefined) return id;
  }
  return null;
}

function* oneOff(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    yield head + tail.slice(1);
    yield head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
    for (const letter of LETTERS) {
      yield head + letter + tail.slice(1);
      yield head + letter + tail;
    }
  }
}
