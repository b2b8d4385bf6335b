import { stated } from "../../ingest/index.js";
import type { Problem } from "../../model/problem.js";
import { FetchError } from "../fetch/fetch-error.js";
import { MAX_BYTES } from "../files.js";
import type { ByteReader } from "../inputs/byte-reader.js";
import { failure, withoutControls } from "../problems.js";
import type { Source } from "../source.js";
import { gunzipped } from "./gunzipped.js";
import { HeaderFields } from "./header-fields.js";
import { bodyOf, httpBlock } from "./http-block.js";
import { type WarcRecord, warcRecords } from "./records.js";
import { WarcError } from "./warc-error.js";

const WANTED = new Set(["response", "resource", "warcinfo"]);
/** What may hold a report; a page's pictures, styles and programs are in the file too. */
const READ = new Set(["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf"]);
const UNNAMED = "unknown";

/**
 * The pages, texts and PDFs of a WARC file (compressed or not), each with the capture that its record states, and the
 * record itself. Where the file is broken or cut off, that is a problem, and what came before stands.
 */
export async function* warcSources(file: string, packed: ByteReader): AsyncGenerator<Source | Problem> {
  let tool = UNNAMED;
  let found = 0;
  try {
    const reader = await unpackedWarc(packed);
    for await (const record of warcRecords(reader, WANTED)) {
      if (record.type === "warcinfo") tool = softwareOf(record) ?? UNNAMED;
      const given = await sourceOrProblem(file, record, tool);
      if (given === null) continue;
      found++;
      yield given;
    }
    if (found === 0) yield failure(file, "a WARC file without a page, text or PDF that a server answered with");
  } catch (error) {
    if (!(error instanceof WarcError)) throw error;
    yield failure(file, error.message);
  }
}

/** @throws WarcError for what is compressed and no WARC file */
async function unpackedWarc(reader: ByteReader): Promise<ByteReader> {
  const [first, second] = await reader.peek(2);
  if (first !== 0x1f || second !== 0x8b) return reader;
  const inner = gunzipped(reader);
  const start = Buffer.from((await inner.peek(5)).subarray(0, 5)).toString("latin1");
  if (start !== "WARC/") throw new WarcError("compressed, and no WARC file: unpack it first");
  return inner;
}

async function sourceOrProblem(file: string, record: WarcRecord, tool: string): Promise<Source | Problem | null> {
  if (record.type !== "response" && record.type !== "resource") return null;
  const url = withoutControls((record.fields.get("warc-target-uri") ?? "").replace(/^<|>$/gu, ""));
  try {
    return await sourceOf(record, url, tool);
  } catch (error) {
    if (!(error instanceof WarcError || error instanceof FetchError)) throw error;
    return failure(file, `record ${record.number} at offset ${record.offset} (${url}): ${error.message}`);
  }
}

async function sourceOf(record: WarcRecord, url: string, tool: string): Promise<Source | null> {
  if (record.type === "response" && !/^application\/http\b/iu.test(record.fields.get("content-type") ?? ""))
    return null;
  if (record.block === null) throw new WarcError(`more than ${MAX_BYTES / 2 ** 20} MB, which is the limit`);
  const { http, contentType, body } = contentOf(record, record.block);
  if (!isReport(url, contentType) || (http !== null && http.status !== 200 && http.status !== 203)) return null;
  return {
    file: url,
    bytes: await body(),
    line: null,
    contentType,
    capture: {
      url,
      finalUrl: url,
      at: dateOf(record),
      status: http?.status ?? null,
      headers: http?.fields.all ?? null,
      tool,
    },
    exchange: Buffer.concat([record.head, record.block, Buffer.from("\r\n\r\n")]),
  };
}

function contentOf({ type, fields }: WarcRecord, block: Uint8Array) {
  if (type === "resource") {
    return { http: null, contentType: fields.get("content-type") ?? null, body: async () => block };
  }
  const http = httpBlock(block);
  return { http, contentType: http.fields.get("content-type") ?? null, body: () => bodyOf(http) };
}

function isReport(url: string, contentType: string | null): boolean {
  return READ.has(stated(contentType).mediaType ?? "") && !/^https?:\/\/[^/]+\/robots\.txt$/iu.test(url);
}

/** @throws WarcError where it states none: a capture without its time proves nothing */
function dateOf({ fields }: WarcRecord): string {
  const time = Date.parse(fields.get("warc-date") ?? "");
  const iso = Number.isNaN(time) ? "" : new Date(time).toISOString();
  // Years before 1 and after 9999 are written with a sign, and are none of a capture.
  if (!/^(?!0000)\d{4}-/u.test(iso)) throw new WarcError("states no time of capture (WARC-Date)");
  return iso;
}

function softwareOf({ block }: WarcRecord): string | undefined {
  // Its fields stand in the block, without a first line of their own.
  const fields = Buffer.concat([Buffer.from("\n"), block ?? new Uint8Array()]);
  return new HeaderFields(fields).get("software");
}
