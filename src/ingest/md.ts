import { dateAt } from "../util/stated-date.js";
import { decodeText } from "./decode.js";
import type { Draft } from "./draft.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<body>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const KEY = /^(?<key>[A-Za-z_]+)[ \t]*:[ \t]*(?<quote>["']?)(?<value>.*?)\k<quote>[ \t]*$/u;

/**
 * A Markdown text, as it stands. The keys `title`, `publisher` and `date` of its front matter are used if present.
 * @throws UnreadableError if it is binary, or not UTF-8 and nobody said what it is
 */
export function readMd(file: string, bytes: Uint8Array, charset: string | null): Draft {
  const text = decodeText(bytes, charset);
  const matter = FRONT_MATTER.exec(text);
  const body = text.slice(matter?.[0].length ?? 0);
  const keys = frontMatter(matter?.groups?.["body"] ?? "");
  const date = keys.get("date") ?? keys.get("published");
  return {
    file,
    bytes,
    text,
    title: keys.get("title") ?? statedTitle(body),
    publisher: keys.get("publisher") ?? statedPublisher(body),
    published: (date === undefined ? null : dateAt(date, 0)?.iso) ?? statedDate(body),
  };
}

function frontMatter(body: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const line of body.split(/\r?\n/u)) {
    const { key, value } = KEY.exec(line)?.groups ?? {};
    if (key !== undefined && value !== undefined && value !== "") keys.set(key.toLowerCase(), value);
  }
  return keys;
}
