import type { StrikeEffect } from "../../src/model/declaration.js";

// The words in which parties declare their strikes. What they mean in a line is decided in src/ingest/declared/strikes.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const effect = (kind: StrikeEffect, list: string): [string, StrikeEffect][] => list.split(" ").map((w) => [w, kind]);

/** What is counted: "two strikes", "an air raid". `airstike` and the like are slips that real logs hold. */
export const STRIKE_NOUNS: ReadonlySet<string> = words(
  "strike strikes airstrike airstrikes air-strike air-strikes airstike airstikes stike stikes raid raids airraid airraids " +
    "bombardment bombardments",
);

/** What a strike did, in the past and as a participle. `stuck` is a slip for "struck"; no strike sticks to anything. */
export const EFFECTS: ReadonlyMap<string, StrikeEffect> = new Map([
  ...effect("destroyed", "destroyed destroying demolished demolishing razed razing leveled levelled collapsed collapsing"),
  ...effect("destroyed", "sank sunk sinking downed obliterated"),
  ...effect("damaged", "damaged damaging cratered cratering degraded degrading disabled disabling breached breaching"),
  ...effect("damaged", "immobilized immobilised immobilizing crippled crippling"),
  ...effect("engaged", "struck striking hit hitting engaged engaging targeted targeting attacked attacking bombed bombing"),
  ...effect("engaged", "shelled shelling pounded pounding stuck"),
  ...effect("suppressed", "suppressed suppressing neutralized neutralised neutralizing neutralising halted halting"),
  ...effect("suppressed", "silenced silencing disrupted disrupting stopped"),
  ...effect("denied", "denied denying prevented preventing restricted blocked cut"),
  ...effect("killed", "killed killing eliminated eliminating"),
  ...effect("wounded", "wounded wounding injured injuring"),
]);

export const TO_BE: ReadonlySet<string> = words("is are was were be been being");
/** Between clauses, and between the strikes of a sentence. */
export const PARTS_CLAUSES: ReadonlySet<string> = words("and while but");
/** Before a clause about what was just named. */
export const RELATIVES: ReadonlySet<string> = words("which who that");
/** Adverbs, but for the nouns below. */
export const ADVERB = /^\p{L}{2,}ly$/u;

/** Nouns that end like adverbs. */
export const NO_ADVERBS: ReadonlySet<string> = words("supply resupply assembly subassembly family ally");

export const OR = "or";
/** Between verbs that share an object: "struck and destroyed a tank". */
export const SHARE: ReadonlySet<string> = words("and or");

/** Stand at the end of an object and belong to what follows it, as adverbs do. */
export const LOOSE_ENDS: ReadonlySet<string> = words("and or while but also then which that where they to a an plus as has have");

/** Between a number and a noun these end a phrase, so that the number counts something else. */
export const PARTS_A_PHRASE: ReadonlySet<string> = words(
  "and or while in on of to by for from with against as the these those that which near at were was is are",
);

/** What a strike is against: "a strike on a checkpoint". */
export const AGAINST: ReadonlySet<string> = words("on against");
/** Articles. */
export const INDEFINITE: ReadonlySet<string> = words("a an");
export const DEFINITE = "the";

/** Where what it is against ends. */
export const ENDS_AGAINST: ReadonlySet<string> = words("was were had produced resulted on during");

/** Those killed or wounded where nothing is said of them: "killing seven". */
export const PEOPLE = "people";

/** After an effect these make it something else: "bulldozers engaged in building berms". */
export const NOT_EFFECT_BEFORE: ReadonlySet<string> = words("in by with as");

/** What may stand between a strike and what it did. */
export const BEFORE_EFFECT: ReadonlySet<string> = words(
  "also then successfully heavily partially completely reportedly either further subsequently directly that which they where " +
    "and or has have had both conducted carried out launched took place occurred were was being",
);

/** Verbs by which a strike merely took place. */
export const EVENT_VERBS: ReadonlySet<string> = words("conducted carried took occurred launched produced resulted had did failed");

/** Verbs whose object is the strike: "forces conducted two strikes". */
export const CONDUCT_VERBS: ReadonlySet<string> = words(
  "conduct conducts carry launch launches execute perform make fly conducted conducting carried launched launching executed executing delivered performed made flew were",
);

/** After one of them, part of the verb: "carried out". */
export const CARRIED_OUT = "out";

/** Whoever stands before it declares the strikes, if strikes follow it: "coalition forces conducted two strikes". */
export const CONDUCTED =
  /\b(?:conducted|carried\s+out|launched|executed|performed|continued\s+to\s+(?:attack|strike|target))\s/gu;

/** Of those, the ones that speak of nothing but strikes, whatever their object. */
export const OF_STRIKES = /^continued/u;

/** Where the object of "conducted" ends: "an advance in support of two strikes" is an advance. */
export const ENDS_OBJECT: ReadonlySet<string> = words(
  "in on at to near against for with from after before while by that which during into toward towards amid following",
);

/** Before the name of whose strikes they are. */
export const ON_BEHALF = /\b(?:in\s+support\s+of|as\s+part\s+of|statement\s+(?:by|from)|on\s+behalf\s+of)\s+(?:the\s+)?/gu;

/** Between a party's name and its verb: "coalition military forces have conducted". */
export const PARTY_TAILS: ReadonlySet<string> = words(
  "military forces force aircraft jets warplanes fighters have has also today yesterday again successfully partner nations",
);

/** What takes the place of strikes that are not counted: "coalition aircraft also struck a unit". */
export const STRIKERS: ReadonlySet<string> = words(
  "aircraft warplanes warplane jets jet planes drones drone helicopters helicopter gunships gunship bombers bomber",
);

/** Types of aircraft that strike, as air forces name them in their releases. */
export const AIRCRAFT_TYPES: ReadonlySet<string> = words(
  "typhoon typhoons tornado tornados tornadoes rafale rafales mirage mirages reaper reapers predator predators f-16 f-16s f-15 f-15s " +
    "f-15e f-15es f-18 f-18s f/a-18 f-22 f-22s f-35 f-35s f-35b f-35bs f-4 f-4s a-10 a-10s b-1 b-1s b-1b b-52 b-52s b-52h harrier harriers hornet hornets " +
    "gripen gripens su-22 su-24 su-24s su-24m su-25 su-25s su-30 su-34 su-34s su-35 tu-22 tu-22m3 tu-95 tu-160 mig-23 mig-29 " +
    "apache apaches ah-64 ah-64s mi-24 mi-28 mi-35 ka-52 cf-18 cf-18s bayraktar bayraktars",
);

/** What aircraft do with their weapons: "used two bombs to destroy a lorry". */
export const USED: ReadonlySet<string> = words("used employed dropped fired released launched delivered conducted flew");

/** What a strike did, after "to". */
export const TO_EFFECT: ReadonlyMap<string, StrikeEffect> = new Map([
  ...effect("destroyed", "destroy demolish sink collapse obliterate"),
  ...effect("damaged", "damage crater disable cripple"),
  ...effect("engaged", "attack hit strike engage target bomb"),
  ...effect("suppressed", "suppress neutralize neutralise silence"),
  ...effect("killed", "kill eliminate"),
]);

/** How a strike lies to a name, besides the points of the compass: "near X", "in the vicinity of X". */
export const NEXT_TO: readonly string[] = [
  "near", "nearby", "in", "at", "outside", "inside", "within", "around", "in and around", "in or near", "in the vicinity of",
  "in the area of", "in the region of", "in the outskirts of", "on the outskirts of", "close to", "just outside", "not far from", "along",
];

/** Open a line about a place. */
export const OPENING_WORDS: readonly string[] = [
  "Near", "In", "At", "Around", "Outside", "North", "South", "East", "West", "Northeast", "Northwest", "Southeast", "Southwest",
];
/** Written small in headings whose other words have capitals. */
export const HEADING_SMALL: ReadonlySet<string> = words("a an and as at by for from in near of on or the to with against");
/** The letters that stand for bullets in fonts of signs. */
export const BULLET_LETTERS = "lnoqtuvwü§Ø";

/** Names with a capital after "in" or "near" that are no place: "in Operation X". */
export const NO_PLACE: ReadonlySet<string> = words("operation phase task");

/** Before the number of a distance: "about 40 km southwest of X". */
export const ABOUT: ReadonlySet<string> = words("about some approximately roughly around just nearly almost");

/** Written small within a name, besides the articles: "Wadi bin Ali", "Sidi abu Zayd". */
export const NAME_PARTICLES: ReadonlySet<string> = words("abu umm bin ibn bani tal tall de du la le los las");

/** Words that point back to strikes told before: "these strikes also damaged a bridge". */
export const POINTING_BACK: ReadonlySet<string> = words("these those the both such they");

/** Stand for strikes told before, at the head of a sentence. */
export const PRONOUNS: ReadonlySet<string> = words("they");

/** Between the two ends of a range: "two or three", "between six and eight". */
export const NUMBER_JOINTS: ReadonlySet<string> = words("or to and");
export const BETWEEN = "between";
/** After "a", before a number, these add nothing: "an additional seven". */
export const BEFORE_NUMBER: ReadonlySet<string> = words("additional further total combined estimated");
/** One more. */
export const ANOTHER = "another";

/** Numbers that say no number. */
export const UNCOUNTED: readonly string[] = [
  "multiple", "several", "many", "numerous", "various", "some", "a few", "a number of", "a large number of",
  "a small number of", "a series of", "a variety of", "an unknown number of", "an unspecified number of", "dozens of", "scores of",
  "tens of", "hundreds of", "a handful of", "a wave of",
];

/** Words for a number that are no cardinals. */
export const COLLECTIVE: ReadonlyMap<string, number> = new Map([
  ["a pair of", 2], ["a couple of", 2], ["a trio of", 3], ["half a dozen", 6], ["a dozen", 12], ["a hundred", 100], ["both", 2],
]);

export const ORDINALS: ReadonlySet<string> = words("second third fourth fifth sixth seventh eighth ninth tenth");

/** Belong to the number, not to the thing: "three separate units", "two other vehicles". */
export const OF_THE_NUMBER: ReadonlySet<string> = words(
  "separate additional other others more further different another extra distinct individual",
);

/** Adjectives that may stand for their noun, which comes later: "a large and four small units". */
export const SIZES: ReadonlySet<string> = words("large small tactical heavy light medium larger smaller mobile armored armoured");

/** After a number these leave the thing unsaid, which was named before: "buildings, one housing a generator". */
export const THING_UNSAID: ReadonlySet<string> = words("housing containing holding carrying used");

/** "vehicles, including two tankers" */
export const PARTS_FOLLOW: readonly string[] = ["including", "to include", "among them", "comprising", "consisting of"];

/** Where what is said of a target ends and what is told about it begins. */
export const ASIDES: readonly string[] = [
  "which", "who", "whose", "whom", "sometimes called", "involved in", "in order to", "in support of", "engaged in", "after", "during", "before", "while", "when", "so that", "initial indications", "that was", "that were", "that had",
];

/** After "one of": "trucks, one of which was laying mines". */
export const OF_THEM: ReadonlySet<string> = words("which whom whose them");
export const OF = "of";
export const TO = "to";
export const AND: ReadonlySet<string> = words("and &");
/** After a comma these begin no thing: ", at the request of the ministry", ", in support of the army". */
export const OPENS_ASIDE: ReadonlySet<string> = words("at in for by from on under per because since despite");

/** After "to" these tell a purpose: "a refinery to further degrade their revenue". */
export const PURPOSES: ReadonlySet<string> = words(
  "further deny prevent support help degrade disrupt protect allow enable stop defend keep hinder",
);

/** Joints that may stand before a thing, and belong to none. */
export const BEFORE_THING: ReadonlySet<string> = words("also then and");

/** What joins the things of a list, besides commas. */
export const ALSO: readonly string[] = ["as well as", "along with", "together with", "plus", "in addition to"];

/** After what was added: "and a tank as well". */
export const ALSO_AFTER: readonly string[] = ["as well"];

/**
 * Nouns of what strikes engage, in the singular. None of them stands before another noun in the plural, as "weapons" does in
 * "weapons cache".
 */
export const TARGET_NOUNS: ReadonlySet<string> = words(
  "unit vehicle building bunker position truck tank bulldozer mortar excavator tunnel checkpoint gun system " +
    "tube area cache compound trench bridge boat structure rail motorcycle loader facility node piece launcher " +
    "container camp depot warehouse factory headquarters barracks vbied ied humvee hmmwv team tower shelter " +
    "fighter militant drone radar airfield outpost pickup carrier howitzer entrance tanker crane well refinery " +
    "plant site post hideout storehouse terrain feature obstacle obstruction movement rocket missile berm " +
    "generator trailer antenna route road positon location emplacement ship vessel aircraft helicopter battery " +
    "hangar runway stockpile dump convoy garrison base workshop center centre station house hut van motorbike " +
    "bicycle tractor digger grader platform",
);

/** Lists that are one word: "petroleum, oil, and lubricant trucks" are trucks. */
export const KEPT_TOGETHER: readonly string[] = [
  "petroleum , oil , and", "petroleum , oil and", "oil , gas and", "command , control and", "command and control",
];
