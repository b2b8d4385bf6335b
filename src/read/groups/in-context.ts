import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { type ReportContext, specific } from "../words/context.js";
import { lexicon } from "../words/lexicon.js";
import type { Chunk } from "./chunks.js";

interface Named {
  readonly party: PartyEntry;
  readonly from: number;
  readonly to: number;
}

/** A group whose words for a kind of party ("the rebels", "the army") stand for the party that the report means by them. */
export function inContext(chunk: Chunk, tokens: readonly Token[], context: ReportContext): Chunk {
  const { entity, act } = chunk;
  if (entity?.parties.some(isGeneric) === true) {
    const parties = isMadeOf(entity.to, tokens) ? [] : meant(entity.parties, tokens, context);
    return { ...chunk, entity: { ...entity, parties } };
  }
  if (act?.parties.some(isGeneric) === true) {
    return { ...chunk, act: { ...act, parties: meant(act.parties, tokens, context) } };
  }
  return chunk;
}

/** "an alliance of rebels": those it is made of are named next. */
function isMadeOf(to: number, tokens: readonly Token[]): boolean {
  return tokens[to]?.lower === "of" && lexicon.parties.at(tokens, to + 1) !== null;
}

function isGeneric({ party }: Named): boolean {
  return party.generic !== undefined;
}

/** "the Lebanese army", "Houthi rebels": the kind says nothing of its own beside the name. */
function meant(parties: readonly Named[], tokens: readonly Token[], context: ReportContext): Named[] {
  return parties
    .filter((p, k) => !isGeneric(p) || !parties.some((other, n) => n !== k && namesSame(other, p, n < k, tokens)))
    .map((p) => ({ ...p, party: specific(p.party, context) }));
}

const APART = /^(?:and|or|,|&|\/|with)$/u;

/** Whether another party of the phrase says whose it is: any named one beside it, or a kind told before it. */
function namesSame(other: Named, kind: Named, before: boolean, tokens: readonly Token[]): boolean {
  if (isGeneric(other) && !before) return false;
  const between = before ? tokens.slice(other.to, kind.from) : tokens.slice(kind.to, other.from);
  return between.length <= 4 && !between.some((t) => APART.test(t.lower));
}
