import { decodeUtf8 } from "../decode.js";
import { formatOf } from "../detect.js";
import { readHtml } from "../html.js";
import { csvRows } from "./csv.js";
import { isNotices } from "./notices/index.js";
import type { DeclareOptions } from "./options.js";
import { isStrikeHeader } from "./strikes/index.js";

/** What a file is made of, and its text. */
export interface Decoded {
  readonly form: "json" | "table" | "release" | "page";
  /** The whole file; of a page, its article. */
  readonly text: string;
  /** Day on which a page says that it was published. */
  readonly published: string | null;
}

/** @throws UnreadableError for binary content, bytes that are not UTF-8 and pages without text */
export function decodeDeclared(file: string, bytes: Uint8Array, columns: DeclareOptions["columns"]): Decoded {
  const extension = /\.[^.\\/]+$/u.exec(file)?.[0].toLowerCase() ?? "";
  if (!TABLES.has(extension) && formatOf(file, bytes, { mediaType: null }) === "html") {
    const [draft] = readHtml(file, bytes, null).drafts;
    return { form: "page", text: draft?.text ?? "", published: draft?.published ?? null };
  }
  const text = decodeUtf8(bytes);
  if (JSONS.has(extension) || (PROSE.has(extension) ? JSON_OBJECT : JSON_OPENS).test(text))
    return { form: "json", text, published: null };
  const form = TABLES.has(extension) || isTable(text, columns) ? "table" : "release";
  return { form, text, published: null };
}

const TABLES: ReadonlySet<string> = new Set([".csv", ".tsv", ".tab"]);
const JSONS: ReadonlySet<string> = new Set([".json", ".geojson"]);
const PROSE: ReadonlySet<string> = new Set([".txt", ".text", ".md"]);

/** "[Tampa, Fla.]" opens a release. */
const JSON_OPENS = /^\uFEFF?\s*(?:\{|\[\s*[{[\]])/u;
/** Prose may open with any mark, but hardly with a key in quotation marks. */
const JSON_OBJECT = /^\uFEFF?\s*\[?\s*\{\s*"/u;

/** Whether the first line of a file whose name tells nothing names columns. */
function isTable(text: string, columns: DeclareOptions["columns"]): boolean {
  const end = text.search(/[\r\n]/u);
  const first = end === -1 ? text : text.slice(0, end);
  const [header] = csvRows(first);
  return header !== undefined && (isStrikeHeader(header, columns) || isNotices(first, { columns }));
}
