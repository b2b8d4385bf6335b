import { baseName } from "./metadata.js";

/** The formats that are read. */
export type Format = "txt" | "md" | "html" | "jsonl";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".text": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** Extensions of the files that are read from a folder. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** By the extension of the file; where that tells nothing (`-`, `report`), by how its content begins. */
export function formatOf(file: string, bytes: Uint8Array): Format {
  const extension = /\.[^.]+$/u.exec(baseName(file))?.[0].toLowerCase() ?? "";
  return BY_EXTENSION[extension] ?? formatOfContent(bytes);
}

function formatOfContent(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 2048)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, "");
  if (/^\{\s*"/u.test(head)) return "jsonl";
  if (/^<(?:!doctype html|html|head|body|!--|\?xml)/iu.test(head)) return "html";
  if (/^<[a-z][^>]*>/iu.test(head) && /<\/?(?:p|div|article|title|meta|span|h\d|section)\b/iu.test(head)) return "html";
  if (/^---\r?\n[a-z_]+:/iu.test(head) || /^#{1,3} \S/u.test(head)) return "md";
  return "txt";
}
