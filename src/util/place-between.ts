import { ARTICLE } from "../../data/english/place-cells.js";
import { BETWEEN, END_LINKS } from "../../data/english/place-offsets.js";
import { PLACE_NOUNS } from "../../data/english/places.js";
import { oneOf } from "./one-of.js";

/** Two names that something lies between. */
export type Ends = readonly [string, string];

const ROADS = [...PLACE_NOUNS].flatMap(([noun, precision]) => (precision === "street" ? [noun] : []));
const LED = BETWEEN.map(
  ([lead, link]) =>
    new RegExp(
      `^(?:(?:${ARTICLE}\\s+)?\\p{L}+\\s+)?${lead}\\s+(?<one>\\p{L}.*?)\\s+${link}\\s+(?<other>[^,;()]+)`,
      "iu",
    ),
);
const NAMED = new RegExp(`^(?:${ARTICLE}\\s+)?(?<ends>\\p{L}[^,;()]*?)\\s+${oneOf(ROADS)}$`, "iu");

/**
 * The names at both ends: of "between Hit and Rawa", "the road from Hit to Rawa", "Hit–Rawa road". Several pairs where a
 * hyphen may belong to a name ("Deir ez-Zor-Raqqa road"), none where no such words are said.
 */
export function endsOf(text: string): readonly Ends[] {
  const plain = text.replace(/\s+/gu, " ").trim();
  for (const led of LED) {
    const { one, other } = led.exec(plain)?.groups ?? {};
    if (one !== undefined && other !== undefined) return [[one, other.trim()]];
  }
  const ends = NAMED.exec(plain)?.groups?.ends;
  return ends === undefined ? [] : END_LINKS.flatMap((link) => cuts(ends, link));
}

function cuts(text: string, link: string): Ends[] {
  const parts = text.split(link);
  return parts
    .slice(1)
    .map(
      (_, i): Ends => [
        parts
          .slice(0, i + 1)
          .join(link)
          .trim(),
        parts
          .slice(i + 1)
          .join(link)
          .trim(),
      ],
    )
    .filter(([one, other]) => one !== "" && other !== "");
}
