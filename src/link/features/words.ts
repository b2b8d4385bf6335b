import { alike } from "../alike.js";
import { bestPair, type Feature } from "./feature.js";

/** Do they carry the same sentence or quotation? */
export const words: Feature = (a, b) =>
  bestPair(a.passages, b.passages, (x, y) =>
    alike(x, y) ? { score: 1, because: `same words: “${beginning([x.text, y.text].sort()[0] as string)}”` } : null,
  );

function beginning(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 10 ? text : `${words.slice(0, 10).join(" ")} …`;
}
