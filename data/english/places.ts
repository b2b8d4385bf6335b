import type { PlacePrecision } from "../../src/model/account.js";

/** The Arabic article in its spellings, sun letters included. */
export const ARTICLES: ReadonlySet<string> = new Set(
  "al el il ul ar er as es ash esh at et ath eth ad ed adh edh an en az ez".split(" "),
);

/** The article written together with its word: "Aljabal", "Alqubra". */
export const JOINED_ARTICLES = /^al(?=[bcdfghjkmnpqrstvwxyz]\p{L}{3,})/u;

/** The article before a sun letter, written together with its word: "Deir Ezzor", "Maarat Annuman". */
export const DOUBLED_ARTICLE = /^[ae](?=([zsntrd])\1)/u;

/** An article with its hyphen at the head of a word: "al-Khan", "Ez-Zor". */
export const ARTICLE_HEAD = /^[AEIUOaeiuo](?:[lrsntdz]|sh|th|dh)[-‐‑'’](?=\p{Lu})/u;

/** Nouns for kinds of places, singular, with the precision that a name said with them has. */
export const PLACE_NOUNS: ReadonlyMap<string, PlacePrecision> = new Map([
  ...nouns("neighbourhood", "neighbourhood neighborhood quarter suburb suburbs"),
  ...nouns("village", "village hamlet settlement"),
  ...nouns("town", "town city township stronghold enclave pocket bastion"),
  ...nouns("district", "district subdistrict sub-district raion canton county municipality nahiya"),
  ...nouns("province", "province governorate region oblast state emirate muhafazah"),
  ...nouns("area", "area zone valley plain desert countryside mountain mountains mount hills peninsula strip coast"),
  ...nouns("area", "river lake island axis front frontline frontlines"),
  ...nouns("exact", "crossing base airbase airfield airport aerodrome refinery camp checkpoint hospital clinic school"),
  ...nouns("exact", "mosque church market souk bazaar dam bridge hill prison factory plant station port farm farms"),
  ...nouns("exact", "barracks outpost post garrison depot university college academy hotel square junction roundabout"),
  ...nouns("exact", "field oilfield citadel castle cemetery park hangar facility compound headquarters site"),
  ...nouns("street", "street road highway avenue boulevard motorway bypass"),
]);

/** Place nouns that stand before a name without "of": "village X", "the towns X and Y". */
export const PREFIXED_NOUNS: ReadonlySet<string> = new Set(
  (
    "village villages town towns city cities province provinces district districts neighborhood neighborhoods " +
    "neighbourhood neighbourhoods suburb suburbs governorate mount lake river capital hamlet settlement"
  ).split(" "),
);

/** Adjectives between a name and its noun: "X military airport", "Y refugee camp". */
export const NOUN_ADJECTIVES: ReadonlySet<string> = new Set(
  "military international air refugee border oil gas power old city civilian national main central industrial displacement al".split(
    " ",
  ),
);

/** Plurals whose singular is not the word without "s". */
export const PLACE_NOUN_PLURALS: ReadonlyMap<string, string> = new Map([
  ["cities", "city"],
  ["counties", "county"],
  ["countries", "country"],
  ["municipalities", "municipality"],
  ["refineries", "refinery"],
  ["universities", "university"],
  ["facilities", "facility"],
  ["valleys", "valley"],
  ["bypasses", "bypass"],
  ["churches", "church"],
]);

/** Words that may stand between a place noun and its name, or before it: "town near", "the Kurdish-held city". */
export const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in near at outside inside around across within throughout between into toward towards over of on to through above beside along about amid off".split(
    " ",
  ),
);

/** Prepositions after which even a name that no gazetteer has is a place: "in Khirbat X", "near Y". */
export const STRONG_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in near outside inside around at across throughout".split(" "),
);

/** Words of direction and the part of a place they name: "northern Syria", "the western outskirts". */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ...direction("N", "north northern north- northernmost"),
  ...direction("S", "south southern southernmost"),
  ...direction("E", "east eastern easternmost"),
  ...direction("W", "west western westernmost"),
  ...direction("NE", "ne northeast northeastern north-east north-eastern"),
  ...direction("NW", "nw northwest northwestern north-west north-western"),
  ...direction("SE", "se southeast southeastern south-east south-eastern"),
  ...direction("SW", "sw southwest southwestern south-west south-western"),
]);

/** Other parts of a place: "central Homs", "rural Aleppo", "greater Idlib". */
export const PARTS: ReadonlySet<string> = new Set(
  "central rural upper lower greater inner outer downtown coastal old mid-northern mid-southern".split(" "),
);

/** What lies around a named place: "the countryside of Hama", "the outskirts of Damascus". */
export const SURROUNDINGS: ReadonlySet<string> = new Set(
  "countryside outskirts vicinity surroundings hinterland periphery edge environs part parts suburb suburbs side centre center tip heart".split(
    " ",
  ),
);

/** Units of distance in km. */
export const DISTANCE_UNITS: ReadonlyMap<string, number> = new Map([
  ...unit(1, "km kms kilometer kilometers kilometre kilometres"),
  ...unit(1.609344, "mi mile miles"),
  ...unit(0.001, "m meter meters metre metres"),
  ...unit(0.0009144, "yard yards yd yds"),
  ...unit(0.0003048, "foot feet ft"),
  ...unit(1.852, "nm nautical-mile nautical-miles"),
]);

/** Words between "of" and the name a distance is measured from: "of the besieged city of X". */
export const BETWEEN_DISTANCE_AND_NAME: ReadonlySet<string> = new Set(
  "the a an its their this that besieged nearby main northern southern eastern western capital".split(" "),
);

/** Nouns that end the name of an organisation, not of a place: "Idlib Media Center", "Damascus Police Command". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    "centre center command council times post news agency network today brigade brigades front division army forces " +
    "force corps regiment battalion militia party movement committee committees observatory office authority union " +
    "organization organisation association foundation institute tribune gazette herald journal daily weekly radio tv " +
    "television channel press media police directorate ministry government administration room rooms operations " +
    "conference accord accords agreement talks summit declaration convention court group club bank company daily " +
    "democratic revolution revolutionary liberation military civil shield branch chapter states pact process " +
    "memorandum peace monitor coordination human health rescue relief medical lions martyrs falcons hawks shura guard guards"
  ).split(" "),
);

/** After a capital these make it the government that sits there: "Damascus said", "Moscow denied". */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say has had have denied denies deny accused accuses accuse backs backed supports supported blamed blames " +
    "insisted insists claims claimed warned warns announced announces launched launches began entered intervened leads " +
    "is was does did will would could may should wants wanted calls called considers regards views describes described " +
    "sees agreed refused refuses rejected rejects sent deployed provides provided argues argued acknowledged admitted " +
    "condemned hopes welcomed and's maintains responded also never"
  ).split(" "),
);

/** Before a capital they make it the government: "backed by Moscow", "talks with Ankara". */
export const GOVERNMENT_LEADS: ReadonlySet<string> = new Set("by with against allies ally for between".split(" "));

/** After a name these make it a qualifier of people or of an institution: "Aleppo residents", "the Damascus government". */
export const MODIFIED_NOUNS: ReadonlySet<string> = new Set(
  (
    "residents resident government governments regime authorities authority officials official police troops soldiers " +
    "forces army council councils activists activist media conflict war crisis civil peace talks process agreement deal " +
    "truce offensive campaign battle siege correspondent reporter bureau office spokesman representative ambassador " +
    "embassy people natives native operation front affiliate branch policy border borders envoy file"
  ).split(" "),
);

/** Names of places that are also common words or first names: places only where the words around them say so. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  "mazloum hit mart hole san gara most ana arab rami salma sari kelly sham marine camp hass badr mari basher amal salam aden karam hayyan maadi mansour farouq mansura quds arabi bakr sukkar safia bara wana taza soran karma sadat zara jabala dara hamam hamdan hadar hamas sana haas rafid maan mare adra".split(
    " ",
  ),
);

/** Titles and kinship: the capitalised words after them are a person. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr sheikh sheik president minister general gen colonel col lt lieutenant major maj captain capt brigadier " +
    "sergeant admiral adm spokesman spokeswoman spokesperson director secretary ambassador governor mayor prince king " +
    "imam mufti activist journalist reporter correspondent commander chief doctor nurse father mother son daughter " +
    "brother sister named called abu um sayyed hajj haji professor prof leader"
  ).split(" "),
);

/** Words that begin the names of places in the languages of the region: "Tal al-X", "Khirbat Y", "Kafr Z". */
export const PLACE_NAME_HEADS: ReadonlySet<string> = new Set(
  (
    "tal tall tel tell til jabal jebel mount wadi khirbat khirbet kafr kfar kafar deir dayr ain ayn beit bayt bir khan " +
    "qalaat qalat jisr maarat maarrat maaret hawijat nahr sahl ras burj bab qasr masaken karm karam mashta marj " +
    "qaryat jubb port camp fort lake"
  ).split(" "),
);

/** Words that begin the names of armed groups in the languages of the region. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  "jabhat jaish jaysh liwa ahrar harakat faylaq ansar hayat jund kataib kata'ib saraya asaib asa'ib hezb hizb fastaqim".split(
    " ",
  ),
);

/** Capitalised words after "in" or "at" that are no places. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    "thirty forty fifty hundreds dozens scores january february march april may june july august september october november december jan feb mar apr jun jul aug " +
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat " +
    "sun ramadan eid christmas easter god allah islam arabic english french russian the a an his her their its this " +
    "that these those he she it they we i you in on at by for from to with and or but as of if when while after before " +
    "since during some many several one two three four five six seven eight nine ten eleven twelve all both each every " +
    "no not photo image video file watch read tags facebook twitter youtube telegram reuters afp ap sana who what where " +
    "there here however meanwhile earlier later also only more most other another such is isis isil daesh hezbollah " +
    "un us uk eu nato assad assads al-assad al-assads putin obama trump erdogan local reports activists opposition army rebel rebels regime " +
    "government coalition forces state islamic syrian turkish iraqi iranian israeli american british western arab " +
    "kurdish sunni shiite muslim christian alawite al el"
  ).split(" "),
);

function nouns(precision: PlacePrecision, words: string): [string, PlacePrecision][] {
  return words.split(" ").map((word) => [word, precision]);
}

function direction(bearing: string, words: string): [string, string][] {
  return words.split(" ").map((word) => [word, bearing]);
}

function unit(km: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, km]);
}

/** Ends in words that say where somebody was going: "movement south towards" tells no place of the event itself. */
export const MOVING_TOWARDS =
  /\b(?:towards?|advanc(?:e|es|ed|ing) (?:on|to)|headed (?:for|to)|heading (?:for|to)|en route to|on (?:its|their|the) way to)\s+(?:the\s+)?$/iu;

/** Ends in words of nearness: it was about there, not necessarily there. */
export const NEARNESS =
  /\b(?:near|nearby|around|outside|close to|not far from|in the (?:vicinity|area|region|outskirts) of|on the (?:outskirts|edge) of|next to)\s+(?:the\s+(?:\p{L}+\s+of\s+)?)?$/iu;
