import { decodeText } from "./decode.js";
import type { Draft } from "./draft.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";

/**
 * A plain text: its decoding (UTF-8 where its sender names no other), nothing else changed (a byte order mark stays and is counted by offsets).
 * @throws UnreadableError if it is binary, or not UTF-8 and nobody said what it is
 */
export function readTxt(file: string, bytes: Uint8Array, charset: string | null): Draft {
  const text = decodeText(bytes, charset);
  return {
    file,
    bytes,
    text,
    title: statedTitle(text),
    publisher: statedPublisher(text),
    published: statedDate(text),
  };
}
