// The words around the days of strikes. What they mean is decided in src/ingest/declared/strikes.

/** Before the days that a paragraph is about: "On Friday", "Between Aug. 27 and …", "Late on 3 March". */
export const DAY_LEADS: readonly string[] = ["on", "between", "from", "for", "during", "late", "early", "earlier"];

/** Between two of them. */
export const DAY_JOINTS: readonly string[] = ["and", "to", "through", "until"];

/** Before the day on which strikes were told of, not that on which they were. */
export const ANNOUNCED =
  /(?<!\p{L})(?:reported|announced|released|said|published|confirmed|disclosed|acknowledged|issued|updated)\s+(?:\p{L}+ly\s+)?$/iu;

/** Between the first and the last of some days: "17 October to 20 October". */
export const RANGE_JOINTS: readonly string[] = ["to", "through", "until", "till", "and"];
