import { ALL_CONFLICT_PARTIES } from "../../../data/conflicts/parties.js";
import { ACT_MEANS, ACT_NOUNS, ACT_VERBS } from "../../../data/english/acts.js";
import {
  BELIEVED,
  COUNTING_VERBS,
  HARM_NOUNS,
  HARM_PHRASES,
  HARM_VERBS,
  HARMED,
  TOLL_NOUNS,
} from "../../../data/english/harm.js";
import { IRREGULAR, PEOPLE } from "../../../data/english/people.js";
import { ROLES } from "../../../data/english/roles.js";
import { SOURCE_CUES, SPEECH_VERBS, SUSPECT_CUES } from "../../../data/english/speech.js";
import { GENERIC_PARTIES } from "../../../data/world/generic-parties.js";
import { MEDIA } from "../../../data/world/media.js";
import { WORLD_PARTIES } from "../../../data/world/parties.js";
import { STATES } from "../../../data/world/states.js";
import type { Act, Group, Outcome, SpeakerKind } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import { plural, type VerbForm, verbForms } from "./forms.js";
import { Phrases, words } from "./phrases.js";

export interface PartyWord {
  readonly party: PartyEntry;
  readonly form: "noun" | "adjective";
}
export interface PeopleNoun {
  readonly group: Group;
  readonly noun: string;
  readonly plural: boolean;
}
export interface RoleWord {
  readonly kind: SpeakerKind;
  readonly human: boolean;
  readonly plural: boolean;
}
export interface VerbWord {
  readonly base: string;
  readonly forms: readonly VerbForm[];
}
export interface SpeechVerb extends VerbWord {
  readonly stance: "asserts" | "denies";
}
export interface ActVerb extends VerbWord {
  readonly act: Act | null;
}
export interface HarmWord extends VerbWord {
  readonly outcome: Outcome;
}

const parties = new Phrases<PartyWord>();
const people = new Phrases<PeopleNoun>();
const roles = new Phrases<RoleWord>();
const actNouns = new Phrases<Act>();
const means = new Phrases<Act>();
const harmVerbs = new Phrases<HarmWord>();
const harmed = new Phrases<Outcome>();
const harmPhrases = new Phrases<Outcome>();
const countingVerbs = new Phrases<(typeof COUNTING_VERBS)[number]>();
const believed = new Phrases<true>();
const tollNouns = new Phrases<Outcome>();
const sourceCues = new Phrases<true>();
const suspectCues = new Phrases<true>();
const actVerbs = new Map<string, ActVerb>();
const speechVerbs = new Map<string, SpeechVerb>();
const partyById = new Map<string, PartyEntry>();

/** Capitals only and short: a name that would be a common word in lower case ("IS", "US", "WHO"). */
const isAcronym = (alias: string) => /^(?:\p{Lu}\.?){1,5}$/u.test(alias);

function addParty(party: PartyEntry): void {
  partyById.set(party.id, party);
  for (const alias of party.aliases) {
    parties.add(alias, { party, form: "noun" }, { cased: isAcronym(alias) });
    // A set that lost its apostrophes writes "Syrias" and "Hezbollahs".
    if (/^[\p{Lu}][\p{Ll}]+$/u.test(alias) && !alias.endsWith("s")) parties.add(`${alias}s`, { party, form: "noun" });
    if (/ (?:army|military|regime|government|coalition)$/u.test(alias))
      parties.add(`${alias}s`, { party, form: "noun" });
  }
  for (const adjective of party.adjectives ?? []) {
    // "the Russians" are a name, "Russian" tells whose something is.
    const many = adjective.endsWith("s") && party.adjectives?.includes(adjective.slice(0, -1)) === true;
    parties.add(adjective, { party, form: many ? "noun" : "adjective" }, { cased: isAcronym(adjective) });
  }
}

for (const s of STATES) {
  const aliases = [...new Set([s.name, ...s.aliases])];
  addParty({
    id: s.id,
    name: s.name,
    kind: "state",
    armed: true,
    aliases: s.capital === null ? aliases : [...aliases, s.capital],
    adjectives: s.adjectives,
  });
}
for (const party of [...WORLD_PARTIES, ...GENERIC_PARTIES, ...ALL_CONFLICT_PARTIES]) addParty(party);
for (const [id, names] of MEDIA)
  addParty({ id, name: words(names)[0] as string, kind: "media", aliases: words(names) });

for (const [group, nouns] of Object.entries(PEOPLE) as [Group, string][]) {
  for (const noun of words(nouns)) {
    const many = plural(noun, IRREGULAR);
    people.add(noun, { group, noun, plural: many === noun });
    if (many !== noun) people.add(many, { group, noun, plural: true });
  }
}
for (const role of ROLES) {
  for (const noun of words(role.words)) {
    roles.add(noun, { kind: role.kind, human: role.human, plural: /s$/u.test(noun) });
  }
}
for (const [act, nouns] of ACT_NOUNS) {
  for (const noun of words(nouns)) {
    actNouns.add(noun, act);
    actNouns.add(plural(noun), act);
  }
}
for (const [act, nouns] of ACT_MEANS) {
  for (const noun of words(nouns)) {
    means.add(noun, act);
    means.add(plural(noun), act);
  }
}
for (const verb of HARM_VERBS) {
  const listed = [verb.base, verb.third, verb.past, verb.participle, verb.gerund];
  const forms = new Map<string, VerbForm[]>();
  for (const [k, word] of listed.entries()) {
    forms.set(word, [
      ...(forms.get(word) ?? []),
      (["base", "third", "past", "participle", "gerund"] as const)[k] as VerbForm,
    ]);
  }
  for (const [word, f] of forms) harmVerbs.add(word, { outcome: verb.outcome, base: verb.base, forms: f });
}
for (const [phrase, outcome] of Object.entries(HARMED)) harmed.add(phrase, outcome);
for (const [phrase, outcome] of Object.entries(HARM_PHRASES)) harmPhrases.add(phrase, outcome);
for (const [phrase, outcome] of Object.entries(TOLL_NOUNS)) tollNouns.add(phrase, outcome);
for (const verb of COUNTING_VERBS) for (const form of words(verb.forms)) countingVerbs.add(form, verb);
for (const phrase of words(BELIEVED)) believed.add(phrase, true);
for (const cue of SOURCE_CUES) sourceCues.add(cue, true);
for (const cue of words(SUSPECT_CUES)) suspectCues.add(cue, true);
for (const [act, listed] of ACT_VERBS) {
  for (const [word, forms] of verbForms(listed)) {
    if (!actVerbs.has(word)) actVerbs.set(word, { act, base: listed.split(" ")[0] as string, forms });
  }
}
for (const stance of ["asserts", "denies"] as const) {
  for (const listed of words(SPEECH_VERBS[stance])) {
    for (const [word, forms] of verbForms(listed)) {
      if (!speechVerbs.has(word)) speechVerbs.set(word, { stance, base: listed.split(" ")[0] as string, forms });
    }
  }
}

/** The words that reading looks up, built once from `data/`. */
export const lexicon = {
  parties,
  people,
  roles,
  actNouns,
  means,
  harmVerbs,
  harmed,
  harmPhrases,
  countingVerbs,
  believed,
  tollNouns,
  sourceCues,
  suspectCues,
  actVerbs,
  speechVerbs,
  partyById,
  /** The group that a noun for people, in the singular, stands for. */
  groupOfNoun: new Map(
    (Object.entries(PEOPLE) as [Group, string][]).flatMap(([group, nouns]) =>
      words(nouns).map((noun) => [noun, group] as const),
    ),
  ),
  harmNouns: new Map(Object.entries(HARM_NOUNS)),
} as const;
