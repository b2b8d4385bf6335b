// Words of cells that hold a place: "Near X", "Hay Y neighbourhood", "X in Z Province". Lower case, as `foldName` has them.

/** What lies before the name of a quarter in the languages of the region: "Hay al-Arabi" is the quarter al-Arabi. */
export const QUARTER_HEADS: ReadonlySet<string> = new Set("hay hayy hai haay harat mahallat mahalla".split(" "));

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
