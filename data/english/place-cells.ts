// Words of cells that hold a place: "Near X", "Hay Y neighbourhood", "X in Z Province". Lower case, as `foldName` has them.

/** What lies before the name of a quarter in the languages of the region: "Hay al-Arabi" is the quarter al-Arabi. */
export const QUARTER_HEADS: ReadonlySet<string> = new Set("hay hayy hai haay harat mahallat mahalla".split(" "));

/** What says, before a name, how a place lies to it, with the bearings below: "near X", "in the vicinity of X". */
export const RELATIONS: readonly string[] = [
  ...["near", "nearby", "between", "around", "outside", "close to"],
  ...["in the vicinity of", "in the area of", "in the outskirts of", "in", "at"],
];

/** What may stand before a relation and before a bearing: "just outside X", "in north of X". */
export const RELATION_ADVERBS: readonly string[] = ["just"];
export const BEARING_LEADS: readonly string[] = ["in"];

/** To which side of a name: "north-east of X". */
export const BEARINGS: readonly string[] = [
  ...["north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"],
  ...["north-east", "north-west", "south-east", "south-west"],
  ...["north east", "north west", "south east", "south west"],
].map((bearing) => `${bearing} of`);

/** Relations that begin what is said beside a name, with the bearings above: "X near Y", "X in Z Province". */
export const BESIDE_RELATIONS: readonly string[] = ["near", "in", "outside"];

/** Relations that put something at the place itself, and not near it. */
export const WITHIN_RELATIONS: ReadonlySet<string> = new Set(["in", "at", "inside", "within"]);

/** Between two names of one cell: "X and Y". */
export const CONJUNCTIONS: readonly string[] = ["and", "&"];

/** The article before a name, and the words to which it belongs: "the old city" is a name. */
export const ARTICLE = "the";
export const ARTICLE_KEPT: readonly string[] = ["old"];

/** Between a thing and the place where it stands: "the mills of X", "the road between X and Y". */
export const SITE_LINKS: readonly string[] = ["of", "between"];

/** Words about a name that are no part of it. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set("the of a an and general modern s".split(" "));

/** Words after a name for its surroundings: "X area", "X axis". */
export const AREA_WORDS: ReadonlySet<string> = new Set("area areas axis".split(" "));

/** What a province is called: with one of these the province is meant and not the town it is named after. */
export const PROVINCE_NOUNS: ReadonlySet<string> = new Set(
  "province governorate region muhafazah muhafaza countryside rural rif reef".split(" "),
);

/** Nouns of one kind of site, one set a line: the field at X is found under whichever of them it is known by. */
export const SITE_NOUNS: readonly (readonly string[])[] = [
  ["airbase", "air base", "airfield", "air field", "military airport", "airport", "military airbase", "military airfield", "air force base"],
  ["oilfield", "oil field", "oil fields", "oilfields", "field"],
  ["gas field", "gas plant", "gasfield"],
  ["oil refinery", "refinery"],
  ["border crossing", "crossing", "border post"],
  ["mountain", "mountains"],
  ["island"],
  ["dam"],
  ["camp", "base", "garrison"],
];

/** Other words for what stands at a place, and for a part of it: "X mills", "X industrial zone". Singular. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  "mill museum zone silo bakery bank building stadium warehouse tunnel depot court courthouse".split(" "),
);

/** The head of a name that comes from a tribe's, in the ways it is written: "Albu Hayat", "Al-Bu Hayat". */
export const TRIBE_HEAD = /^(?:al[- ]?b[uo]u?|b[uo]u?)[- ]+(?=\p{L})/iu;
export const TRIBE_HEADS: readonly string[] = ["Albu", "Al-Bu"];

/** What may be an article glued to its word: "Alrai", "Aleis". */
export const GLUED_ARTICLE = /^al(?=\p{Ll}{2})/iu;

/** A cell of a country that says none. */
export const NO_COUNTRY: ReadonlySet<string> = new Set(["", "unknown", "not stated", "none", "na", "n a", "multiple", "other"]);
