// Words between a distance and the name that it is measured from, and between the two ends of a way.

/** Before the bearing: "5 km to the north of X". */
export const BEFORE_BEARING = "to the";

/** After a distance without a bearing: "5 km from X". */
export const AFTER_DISTANCE: readonly string[] = ["from", "away from", "off", "outside", "outside of"];

/** "between X and Y", "from X to Y", with what joins the two. */
export const BETWEEN: readonly (readonly [lead: string, link: string])[] = [
  ["between", "and"],
  ["from", "to"],
];

/** Between the two ends of a road that is named after them: "X to Y road", "X–Y highway", "X / Y road". */
export const END_LINKS: readonly string[] = [" to ", " and ", "/", "-", "–", "—"];
