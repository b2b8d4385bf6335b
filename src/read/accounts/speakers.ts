import { ORGANISATION_NOUNS } from "../../../data/english/entities.js";
import type { Speaker, SpeakerKind } from "../../model/account.js";
import type { Report } from "../../model/report.js";
import type { Entity } from "../groups/entity.js";

/** Remembers who spoke in a report, to resolve "he", "the ministry", "Warren". */
export class Speakers {
  readonly #known: { speaker: Speaker; entity: Entity }[] = [];
  readonly publisher: Speaker;

  constructor(report: Report) {
    this.publisher = { name: report.publisher ?? "publisher", party: null, kind: "publisher", anonymous: false, via: null, publisher: true };
  }

  /** The last who spoke, or null. */
  get last(): Speaker | null {
    return this.#known.at(-1)?.speaker ?? null;
  }

  /** The speaker that an entity stands for; `via` is the relay. Null for a pronoun that stands for nobody known. */
  resolve(entity: Entity, apposition: Entity | null, via: Entity | null): Speaker | null {
    const found = this.#earlier(entity) ?? made(entity, apposition);
    if (found === null) return null;
    const speaker = via === null || nameOf(via) === found.name ? found : { ...found, via: nameOf(via) };
    this.#known.push({ speaker: { ...speaker, via: found.via }, entity });
    return speaker;
  }

  /** Somebody of a sentence who may be meant by a later "it" or "he" though they did not speak. */
  #earlier(entity: Entity): Speaker | null {
    if (entity.type === "pronoun") return this.#byPronoun(entity);
    if (entity.type === "person") return this.#byName(entity.name);
    if (entity.type === "generic") return this.#byHead(entity.head);
    if (entity.type === "role" && entity.definite && entity.parties.length === 0) return this.#byHead(entity.head);
    return null;
  }

  #byPronoun(entity: Entity): Speaker | null {
    const human = /^(?:he|she|i)$/u.test(entity.head);
    const many = /^(?:they|we)$/u.test(entity.head);
    const fits = (e: Entity) => (human ? isHuman(e) && !e.plural : many ? true : !isHuman(e) || e.type === "generic");
    return this.#known.findLast((k) => fits(k.entity))?.speaker ?? (many ? this.last : null);
  }

  /** A surname alone, or a name told in full before. */
  #byName(name: string): Speaker | null {
    const words = name.split(" ");
    const same = (other: string) => words.every((w) => other.split(" ").includes(w));
    return this.#known.findLast((k) => k.entity.type === "person" && same(k.speaker.name))?.speaker ?? null;
  }

  /** "the ministry", "the official", "the statement": the last one of that kind. */
  #byHead(head: string): Speaker | null {
    if (/^(?:statement|report|letter|text|bulletin|communique|press release|message|post|tweet|email|account|video)s?$/u.test(head)) return this.last;
    const noun = head.split(" ").at(-1) as string;
    const stem = noun.replace(/s$/u, "");
    const direct = this.#known.findLast((k) => k.entity.head.endsWith(noun) || k.speaker.name.toLowerCase().includes(stem));
    if (direct !== undefined) return direct.speaker;
    if (/^(?:group|monitor|organi[sz]ation|watchdog|network|centre|center|agency|body|charity|ngo)$/u.test(stem)) {
      return this.#known.findLast((k) => /^(?:monitor|international|medical|armed-group|media)$/u.test(k.speaker.kind) && !isHuman(k.entity))?.speaker ?? null;
    }
    return null;
  }
}

function isHuman(entity: Entity): boolean {
  return entity.type === "person" || entity.type === "role";
}

/** A new speaker as the words name it. */
function made(entity: Entity, apposition: Entity | null): Speaker | null {
  if (entity.type === "pronoun") return null;
  const party = entity.parties[0]?.party ?? apposition?.parties[0]?.party ?? null;
  const kind = kindOf(entity, apposition);
  return { name: nameOf(entity), party: party?.id ?? null, kind, anonymous: entity.type === "role", via: null, publisher: false };
}

function kindOf(entity: Entity, apposition: Entity | null): SpeakerKind {
  if (entity.kind !== "other" || apposition === null) return entity.kind;
  return apposition.kind;
}

/** A party's usual name where the words only name the party; else the words. */
function nameOf(entity: Entity): string {
  const [only] = entity.parties;
  const whole = only !== undefined && entity.parties.length === 1 && entity.type === "party";
  if (whole && only.party.kind !== "state" && !ORGANISATION_NOUNS.has(entity.head) && only.to - only.from >= entity.to - entity.from - 2) return only.party.name;
  return entity.name;
}
