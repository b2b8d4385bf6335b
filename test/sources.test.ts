import { mkdirSync, mkdtempSync, openSync, readdirSync, readlinkSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../src/model/problem.js";
import { countReports } from "../src/net/count-reports.js";
import { ingestSource } from "../src/net/ingest-source.js";
import { isProblem } from "../src/net/problems.js";
import type { Source } from "../src/net/source.js";
import { type SourceOptions, sources } from "../src/net/sources.js";
import { type LocalServer, serve } from "./support/server.js";

const TEXT = "Warplanes struck the village on Thursday, killing at least 12 civilians, the mayor said.";
const line = (n: number) => `${JSON.stringify({ file: `${n}.txt`, text: `${TEXT} ${n}` })}\n`;
const page = (title: string) => `<!doctype html><title>${title}</title><p>${TEXT}</p>`;

let folder: string;
let server: LocalServer;
const at = (name: string) => join(folder, name);
const write = (name: string, words: string | Uint8Array) => writeFileSync(at(name), words);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-sources-"));
  mkdirSync(at("in"));
  write("in/a.txt", TEXT);
  write("in/b.html", page("B"));
  write("in/c.jsonl", line(1) + line(2));
  write("in/feed.rss", "<rss><channel></channel></rss>");
  server = await serve((request, answer) => {
    const path = request.url ?? "";
    if (path.endsWith(".xml")) answer.writeHead(200, { "Content-Type": "application/xml" }).end(FEEDS[path]?.() ?? "");
    else if (path.startsWith("/article")) answer.writeHead(200, { "Content-Type": "text/html" }).end(page(path));
    else if (path === "/list.jsonl") answer.writeHead(200).end(line(1) + line(2));
    else if (path === "/long.jsonl") answer.end(Array.from({ length: 200 }, (_, i) => line(i)).join(""));
    else if (path !== "/silent") answer.writeHead(404).end();
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const item = (path: string, text = "") =>
  `<item><title>Item ${path}</title><link>${server.url(path)}</link><description><![CDATA[${text}]]></description></item>`;
const FEEDS: Readonly<Record<string, () => string>> = {
  "/rss.xml": () =>
    `<?xml version="1.0"?><rss version="2.0"><channel>${item("/article/1")}${item("/article/2")}${item("/article/1")}</channel></rss>`,
  "/atom.xml": () =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><link rel="enclosure" href="/film"/><link href="/article/1"/></entry></feed>`,
  "/bad.xml": () =>
    `<rss version="2.0"><channel>${item("/gone", `<p>${TEXT.repeat(9)}</p>`)}${item("/rss.xml")}<item><title>None</title></item></channel></rss>`,
  "/long.xml": () =>
    `<rss version="2.0"><channel>${Array.from({ length: 203 }, (_, i) => item(`/article/${i}`)).join("")}</channel></rss>`,
  "/broken.xml": () => "<rss><channel><item><title>",
  "/empty.xml": () => "<rss version='2.0'><channel><title>None</title></channel></rss>",
};

async function all(operands: readonly string[], options: SourceOptions = {}) {
  const found: Source[] = [];
  const problems: Problem[] = [];
  for await (const item of sources(operands, { allowPrivate: true, ...options })) {
    if (isProblem(item)) problems.push(item);
    else found.push(item);
  }
  return { found, problems, files: found.map(({ file }) => file), messages: problems.map(({ message }) => message) };
}

describe("files", () => {
  it("are found in a folder, each once; a feed there is left alone", async () => {
    const { files, problems } = await all([at("in"), at("in/a.txt")]);
    expect(files).toEqual([at("in/a.txt"), at("in/b.html"), at("in/c.jsonl")]);
    expect(problems).toEqual([]);
  });

  it("say how they were got", async () => {
    const { found } = await all([at("in/a.txt")]);
    expect(found).toMatchObject([
      {
        line: null,
        contentType: null,
        exchange: null,
        capture: {
          url: null,
          finalUrl: null,
          status: null,
          headers: null,
          tool: expect.stringMatching(/^deconflict /u),
        },
      },
    ]);
    expect(Buffer.from(found[0]?.bytes ?? []).toString()).toBe(TEXT);
  });

  it("that cannot be had are problems, and the rest is given", async () => {
    const { files, messages } = await all([at("none.txt"), at("in/a.txt"), "file:///etc/passwd"]);
    expect(files).toEqual([at("in/a.txt")]);
    expect(messages).toEqual(["no such file or folder", "only http and https are fetched"]);
  });

  it("that are compressed, and no archive, are named as such", async () => {
    const { gzipSync } = await import("node:zlib");
    write("a.jsonl.gz", gzipSync(line(1)));
    write("b.gz", gzipSync(line(1)).subarray(0, 30));
    const { messages } = await all([at("a.jsonl.gz"), at("b.gz")]);
    expect(messages).toEqual([
      "compressed, and no WARC file: unpack it first",
      expect.stringMatching(/broken or cut off/u),
    ]);
  });
});

describe("a list of reports", () => {
  it("comes in parts, whose reports and problems have the lines of the whole", async () => {
    const lines = Array.from({ length: 200 }, (_, i) => line(i + 1));
    lines[99] = "no JSON\n";
    write("long.jsonl", lines.join(""));
    const { found } = await all([at("long.jsonl")]);
    expect(found.map((source) => source.line)).toEqual([1, 65, 129, 193]);
    const ingested = await Promise.all(found.map((source) => ingestSource(source, null)));
    const items = ingested.flatMap((one) => one.items);
    expect(items).toHaveLength(199);
    expect(Buffer.from(items.at(-1)?.bytes ?? []).toString()).toBe(`${TEXT} 200`);
    expect(items[0]?.mediaType).toBe("text/plain; charset=utf-8");
    expect(ingested.flatMap(({ problems }) => problems)).toMatchObject([{ line: 100, fatal: true }]);
    await expect(countReports([at("long.jsonl"), at("in"), "https://example.org/"])).resolves.toBe(200 + 4 + 1);
  });

  it("names the reports without a name by their line in the whole", async () => {
    write("nameless.jsonl", `${JSON.stringify({ text: TEXT })}\n`.repeat(70));
    const { found } = await all([at("nameless.jsonl")]);
    const { items } = await ingestSource(found[1] as Source, null);
    expect(items.at(-1)?.report.file).toBe(`${at("nameless.jsonl")}:70`);
  });

  it("may be larger than memory has room for, but for a line that is too long", { timeout: 60_000 }, async () => {
    const file = openSync(at("huge.jsonl"), "w");
    writeSync(file, line(1));
    for (let i = 0; i < 65; i++) writeSync(file, Buffer.alloc(2 ** 20, "x"));
    writeSync(file, `\n${line(3)}`);
    const { found, problems } = await all([at("huge.jsonl")]);
    expect(found.map((source) => [source.line, source.bytes.length])).toEqual([
      [1, line(1).length],
      [3, line(3).length],
    ]);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining("limit of 64 MB") }]);
  });

  it("loses no more than the line that is broken", async () => {
    write("nul.jsonl", `${line(1)}${line(2).replace("village", "vil\0lage")}${line(3)}`);
    const { found } = await all([at("nul.jsonl")]);
    const { items, problems } = await ingestSource(found[0] as Source, null);
    expect(items.map(({ report }) => report.file)).toEqual(["1.txt", "3.txt"]);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining("NUL byte") }]);
  });

  it("that is a picture is refused once", async () => {
    write("picture.jsonl", Buffer.concat([Buffer.from("\u0089PNG", "latin1"), Buffer.alloc(1000, "\n\0")]));
    const { found } = await all([at("picture.jsonl")]);
    const { problems } = await ingestSource(found[0] as Source, null);
    expect(problems).toMatchObject([{ message: expect.stringContaining("a picture") }]);
  });

  it("may come from a server", async () => {
    const { found } = await all([server.url("/list.jsonl")]);
    const { items } = await ingestSource(found[0] as Source, null);
    expect(items.map(({ report, line }) => [report.file, line])).toEqual([
      ["1.txt", 1],
      ["2.txt", 2],
    ]);
  });

  it("comes in parts from a server and from an archive too, without what holds all of it", async () => {
    const list = Array.from({ length: 200 }, (_, i) => line(i)).join("");
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n${list}`;
    const head = `WARC-Type: response\r\nWARC-Target-URI: http://example.org/a.jsonl\r\nWARC-Date: 2016-06-17T10:00:00Z`;
    const type = `Content-Type: application/http\r\nContent-Length: ${http.length}`;
    write("list.warc", `WARC/1.0\r\n${head}\r\n${type}\r\n\r\n${http}\r\n\r\n`);
    for (const operand of [server.url("/long.jsonl"), at("list.warc")]) {
      const { found, problems } = await all([operand]);
      expect(problems).toEqual([]);
      expect(found.map(({ line, exchange }) => [line, exchange])).toEqual([
        [1, null],
        [65, null],
        [129, null],
        [193, null],
      ]);
      expect(found[3]?.capture.url).toMatch(/^http/u);
    }
  });
});

describe("a feed", () => {
  it.each(["/rss.xml", "/atom.xml"])("is its articles, each fetched once: %s", async (path) => {
    const { found, files, problems } = await all([server.url(path)]);
    const expected = ["/article/1", "/article/2"].map((article) => server.url(article));
    expect(files).toEqual(path === "/rss.xml" ? expected : expected.slice(0, 1));
    expect(problems).toEqual([]);
    expect(found[0]?.exchange).not.toBeNull();
  });

  it("may be a file", async () => {
    write("feed.xml", FEEDS["/rss.xml"]?.() ?? "");
    write("relative.xml", FEEDS["/atom.xml"]?.() ?? "");
    expect((await all([at("feed.xml")])).files).toHaveLength(2);
    expect((await all([at("relative.xml")])).messages).toEqual([expect.stringContaining("no URL: /article/1")]);
  });

  it("says what of it cannot be fetched, that its text is not taken instead, and follows no feed", async () => {
    const { files, messages } = await all([server.url("/bad.xml")]);
    expect(files).toEqual([]);
    expect(messages).toEqual([
      expect.stringMatching(/^the server answers 404 Not Found; the feed carries its text/u),
      expect.stringMatching(/a feed that .*bad\.xml links to is not followed/u),
      "its item “None” has no link",
    ]);
  });

  it("is not fetched from without end", async () => {
    const { files, messages } = await all([server.url("/long.xml")]);
    expect(files).toHaveLength(200);
    expect(messages).toEqual(["a feed of 203 items; only the first 200 are fetched"]);
  });

  it.each([
    ["/broken.xml", /a feed that cannot be read/u],
    ["/empty.xml", /a feed without items|cannot be read/u],
  ])("that is none is a problem: %s", async (path, message) => {
    expect((await all([server.url(path)])).messages).toEqual([expect.stringMatching(message)]);
  });

  it("does not lead into a private network", async () => {
    write("inward.xml", FEEDS["/rss.xml"]?.() ?? "");
    const { files, messages } = await all([at("inward.xml")], { allowPrivate: false });
    expect(files).toEqual([]);
    expect(messages).toEqual(Array(2).fill(expect.stringContaining("no public address")));
  });
});

describe("a run that is ended", () => {
  it("by its signal throws the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("stopped");
    setTimeout(() => controller.abort(reason), 50);
    await expect(all([server.url("/silent")], { signal: controller.signal })).rejects.toBe(reason);
    await expect(all([at("in/a.txt")], { signal: controller.signal })).rejects.toBe(reason);
  });

  it("by its reader closes the file", async () => {
    write("many.jsonl", line(1).repeat(100_000));
    for await (const _ of sources([at("many.jsonl")])) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openFiles()).not.toContain(at("many.jsonl"));
  });
});

/** Linux alone tells which files are open; elsewhere the test has nothing to look at and holds. */
function openFiles(): string[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      // The one by which the folder itself was read is gone again.
      return [];
    }
  });
}
