import { publisherAtEnd } from "../util/caption.js";
import { titleLine } from "../util/headline.js";

/** How much of a text is looked at for its title, in code units. */
const TOP = 20_000;

/** The title of a text: its first line that reads as a headline, above the prose; null if none does. */
export function statedTitle(text: string): string | null {
  const lines = text
    .slice(0, TOP)
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/^[\s\uFEFF]*#{0,6}\s*/u, "").trim())
    .filter((line) => line !== "");
  const at = titleLine(lines);
  const line = at === null ? null : (lines[at] ?? null);
  return line === null ? null : (publisherAtEnd(line)?.rest ?? line);
}
