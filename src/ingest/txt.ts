import { decodeUtf8 } from "./decode.js";
import type { Draft } from "./draft.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";

/**
 * A plain text: its UTF-8 decoding, nothing else changed (a byte order mark stays and is counted by offsets).
 * @throws UnreadableError if it is binary or not UTF-8
 */
export function readTxt(file: string, bytes: Uint8Array): Draft {
  const text = decodeUtf8(bytes);
  return {
    file,
    bytes,
    text,
    title: statedTitle(text),
    publisher: statedPublisher(text),
    published: statedDate(text),
  };
}
