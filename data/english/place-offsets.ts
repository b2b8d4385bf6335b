// Words between a distance and the name that it is measured from, and between the two ends of a way.

/** Before the bearing: "5 km to the north of X". */
export const BEFORE_BEARING = "to the";

/** Bearings in letters, and in words as in `BEARINGS`: "5 km NW of X". */
export const BEARING_LETTERS: ReadonlyMap<string, string> = new Map([
  ...([["n", "north of"], ["s", "south of"], ["e", "east of"], ["w", "west of"]] as const),
  ...([["ne", "northeast of"], ["nw", "northwest of"], ["se", "southeast of"], ["sw", "southwest of"]] as const),
]);
export const AFTER_LETTERS = "of";

/** After a distance without a bearing: "5 km from X". */
export const AFTER_DISTANCE: readonly string[] = ["from", "away from", "off", "outside", "outside of"];

/** "between X and Y", "from X to Y", with what joins the two. */
export const BETWEEN: readonly (readonly [lead: string, link: string])[] = [
  ["between", "and"],
  ["from", "to"],
];

/** Between the two ends of a road that is named after them: "X to Y road", "X–Y highway", "X / Y road". */
export const END_LINKS: readonly string[] = [" to ", " and ", "/", "-", "–", "—"];
