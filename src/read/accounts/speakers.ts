import { SPEAKER_ADJECTIVES } from "../../../data/english/entities.js";
import { GROUP_WORDS } from "../../../data/english/speech.js";
import type { Speaker, SpeakerKind } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Report } from "../../model/report.js";
import type { Entity } from "../groups/entity.js";
import { mainParty } from "../groups/entity-finish.js";
import { tokenize } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { isOwnName, isSameName, isShortFor, plainName } from "./names.js";

interface Known {
  readonly speaker: Speaker;
  readonly entity: Entity;
}

/** Nobody points back further than so many utterances. */
const REMEMBERED = 300;

/** Remembers who spoke in a report, to resolve "he", "the ministry", "Warren". */
export class Speakers {
  readonly #known: Known[] = [];
  readonly #posters: Speaker[] = [];
  readonly publisher: Speaker;
  /** The body that publishes, if it is a known one that reports: a monitor, a news agency. */
  readonly #ownParty: PartyEntry | null;

  readonly #text: string;

  constructor(report: Report) {
    this.#text = report.text;
    this.publisher = {
      name: report.publisher ?? "publisher",
      party: null,
      kind: "publisher",
      anonymous: false,
      via: null,
      publisher: true,
    };
    this.#ownParty = reportingParty(this.publisher.name);
  }

  /** The last who spoke, or null. */
  get last(): Speaker | null {
    return this.#known.at(-1)?.speaker ?? null;
  }

  /** The speaker that an entity stands for; `via` is the relay. Null for a pronoun that stands for nobody known. */
  resolve(entity: Entity, apposition: Entity | null, via: Entity | null): Speaker | null {
    const found =
      this.#earlier(entity) ?? (this.#isOwn(entity) ? this.publisher : this.#named(made(entity, apposition), entity));
    if (found === null) return null;
    const relay = via === null ? null : nameOf(via);
    const speaker = relay === null || relay === found.name ? found : { ...found, via: relay };
    this.#known.push({ speaker: { ...speaker, via: found.via }, entity });
    if (this.#known.length > REMEMBERED) this.#known.shift();
    return speaker;
  }

  /** On a page of a monitor's own, "the Observatory" and "Observatory activists" are the publisher's voice, as its initials are; its director is not. */
  #isOwn({ name, type, parties, plural, definite, indefinite }: Entity): boolean {
    if (isOwnName(name, this.publisher.name)) return true;
    // "Our correspondent reported"; "the correspondent" may be of another outlet that is quoted.
    if (/^correspondents?$/u.test(name) && !definite && !indefinite) return true;
    if (this.#ownParty === null || mainParty(parties) !== this.#ownParty) return false;
    return type === "party" || type === "organisation" || (plural && (type === "role" || type === "generic"));
  }

  /** Whoever signs an embedded post. */
  poster(signed: string): Speaker {
    const name = plainName(signed, this.#text);
    const found = lexicon.parties.at(tokenize(name), 0);
    const party = found === null || found.value.form !== "noun" ? null : found.value.party;
    const poster = this.#byName(name) ??
      this.#written(name) ?? {
        name,
        party: party?.id ?? null,
        kind: party?.kind ?? "other",
        anonymous: false,
        via: null,
        publisher: false,
      };
    this.#posters.push(poster);
    return poster;
  }

  /** Somebody whose name was written another way before: "US Army" after "U.S. Army". */
  #written(name: string): Speaker | null {
    const known = this.#known.find((k) => !k.speaker.anonymous && isSameName(name, k.speaker.name))?.speaker;
    return (
      known ??
      this.#posters.findLast((p) => isShortFor(name, p.name) && (p.party === null || isSameName(name, p.name))) ??
      null
    );
  }

  /** Somebody who spoke before and is only pointed at now. */
  #earlier(entity: Entity): Speaker | null {
    if (entity.type === "pronoun") return this.#byPronoun(entity);
    if (entity.type === "person") return this.#byName(entity.name);
    if (isKind(entity)) return this.#byKind(entity.head);
    if (entity.indefinite || entity.parties.length > 0) return null;
    if (entity.type === "generic" || (entity.type === "role" && entity.definite)) return this.#byHead(entity);
    return null;
  }

  /** "the army", "the military" after "the Russian army": the one that spoke, not the one that the war is about. */
  #byKind(head: string): Speaker | null {
    const same = (k: Known) => k.entity.head === head && k.entity.parties.length > 0 && !isKind(k.entity);
    return this.#known.findLast(same)?.speaker ?? null;
  }

  #byPronoun(entity: Entity): Speaker | null {
    const human = /^(?:he|she|i)$/u.test(entity.head);
    const many = /^(?:they|we)$/u.test(entity.head);
    const fits = (e: Entity) => (human ? isHuman(e) && !e.plural : many ? true : !isHuman(e) || e.type === "generic");
    return this.#known.findLast((k) => fits(k.entity))?.speaker ?? (many ? this.last : null);
  }

  /** A surname alone, or a name told in full before. */
  #byName(name: string): Speaker | null {
    return this.#known.findLast((k) => k.entity.type === "person" && isShortFor(name, k.speaker.name))?.speaker ?? null;
  }

  /** "the ministry", "the official", "the statement", "the same source": the last one of that kind. */
  #byHead(entity: Entity): Speaker | null {
    const { head, name } = entity;
    if ((TEXT.test(head) && entity.definite) || /^same\b/u.test(name)) return this.last;
    const noun = head.split(" ").at(-1) as string;
    const stem = noun.replace(/s$/u, "");
    const direct = this.#known.findLast(
      (k) => k.entity.head.endsWith(noun) || k.speaker.name.toLowerCase().includes(stem),
    );
    if (direct !== undefined) return direct.speaker;
    if (GROUP_WORDS.has(stem))
      return this.#known.findLast((k) => BODIES.test(k.speaker.kind) && !isHuman(k.entity))?.speaker ?? null;
    // "The general", "the spokesman": the person who was named, by another title.
    const oneOf = entity.type === "generic" && !entity.plural && /^(?:official|military|medical)$/u.test(entity.kind);
    return oneOf && HUMAN_HEAD.test(noun)
      ? (this.#known.findLast((k) => k.entity.type === "person")?.speaker ?? null)
      : null;
  }

  /** One party keeps the name by which it was first told: "SOHR" after "the Syrian Observatory for Human Rights (SOHR)". */
  #named(speaker: Speaker | null, entity: Entity): Speaker | null {
    const written = speaker === null || speaker.anonymous ? null : this.#written(speaker.name);
    if (written !== null) return { ...written, via: null };
    if (speaker === null || entity.type !== "party" || !isWhole(entity)) return speaker;
    const before = this.#known.find(
      (k) => k.speaker.party === speaker.party && k.entity.type === "party" && isWhole(k.entity),
    );
    return before === undefined ? speaker : { ...before.speaker, via: null };
  }
}

/** Named by its kind alone: "the army", "the air force". */
function isKind({ type, definite, name }: Entity): boolean {
  return (
    type === "party" && definite && /^(?:army|military|air force|navy|armed forces|coalition|alliance)$/iu.test(name)
  );
}

/** The party that a publisher's name begins with, where it is one that reports rather than one that fights or rules. */
function reportingParty(name: string): PartyEntry | null {
  const party = lexicon.parties.at(tokenize(name), 0)?.value.party ?? null;
  return party !== null && /^(?:monitor|media|medical|international)$/u.test(party.kind) ? party : null;
}

const TEXT =
  /^(?:statement|report|letter|text|bulletin|communique|press release|message|post|tweet|email|account|video)s?$/u;
const BODIES = /^(?:monitor|international|medical|armed-group|media|other)$/u;
const HUMAN_HEAD =
  /^(?:spokesman|spokeswoman|spokesperson|official|minister|secretary|ambassador|envoy|governor|mayor|president|chief|director|head|general|commander|colonel|officer|doctor|representative|leader|diplomat|admiral|captain|major)$/u;

function isHuman(entity: Entity): boolean {
  return entity.type === "person" || entity.type === "role";
}

/** A new speaker as the words name it. */
function made(entity: Entity, apposition: Entity | null): Speaker | null {
  if (entity.type === "pronoun") return null;
  const party = mainParty(entity.parties) ?? (apposition === null ? undefined : mainParty(apposition.parties));
  const anonymous = entity.type === "role" || (entity.type === "generic" && entity.plural);
  const kind = kindOf(entity, apposition);
  return {
    name: nameOf(entity),
    // "American media" speak for themselves.
    party: kind === "media" && party?.kind === "state" ? null : (party?.id ?? null),
    kind,
    anonymous,
    via: null,
    publisher: false,
  };
}

function kindOf(entity: Entity, apposition: Entity | null): SpeakerKind {
  if (entity.kind !== "other" || apposition === null) return entity.kind;
  return apposition.kind;
}

/** Words beside a party's name that only say what it is: "the Britain-based", "monitoring group". */
function isWhole(entity: Entity): boolean {
  const party = mainParty(entity.parties);
  const said = entity.parties.find((p) => p.party === party);
  if (party === undefined || said === undefined || party.kind === "state") return false;
  const rest = entity.name.toLowerCase().split(/\s+/u);
  const words = said.to - said.from;
  return rest.length <= words || rest.filter((w) => !describes(w)).length <= words;
}

/** "the SOHR monitoring group": words beside the party's name describe it; "the Armenian defence ministry" is all name. */
function isDescribed(entity: Entity): boolean {
  const party = mainParty(entity.parties);
  const said = entity.parties.find((p) => p.party === party);
  const words = entity.name.split(/\s+/u);
  return words.length > (said === undefined ? 0 : said.to - said.from) && words.some((w) => describes(w.toLowerCase()));
}

/** "London-based", "state-run" */
const BY_WHOM = /-(?:based|run|led|affiliated|linked|owned)$/u;

function describes(word: string): boolean {
  return (
    SPEAKER_ADJECTIVES.has(word) ||
    GROUP_WORDS.has(word) ||
    TEXT.test(word) ||
    BY_WHOM.test(word) ||
    word.startsWith("(")
  );
}

/** "Southern Defence Forces", "El Fasher Resistance Committee": three capitals or more name one body of a party. */
function isFullName(said: string): boolean {
  const words = said.split(" ").filter((w) => !/^(?:of|for|the|and|in)$/u.test(w));
  if (words.some((w) => BY_WHOM.test(w))) return false;
  return words.length >= 3 && words.every((w) => /^\p{Lu}/u.test(w));
}

/** A party's usual name where the words only name the party by a part of it or describe it; else the words. */
function nameOf(entity: Entity): string {
  const party = mainParty(entity.parties);
  if (entity.type !== "party" || party === undefined || !isWhole(entity)) return entity.name;
  const known = /^(?:media|international)$/u.test(party.kind);
  const plain = entity.name.replace(/\s*\(.*\)$/u, "");
  const said = party.kind === "media" ? plain : plain.replace(/^the\s+/iu, "");
  const short = /^[\p{Lu}.]{2,7}$/u.test(said)
    ? !known
    : party.name.includes(said) || (!isFullName(said) && isDescribed(entity));
  return short ? party.name : said;
}
