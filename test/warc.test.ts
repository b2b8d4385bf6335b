import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import type { Problem } from "../src/model/problem.js";
import { ingestSource } from "../src/net/ingest-source.js";
import { isProblem } from "../src/net/problems.js";
import type { Source } from "../src/net/source.js";
import { sources } from "../src/net/sources.js";
import { pdf } from "./support/pdf.js";
import { serve } from "./support/server.js";

const PAGE =
  "<!doctype html><p>Warplanes struck the village on Thursday, killing at least 12 civilians, the mayor said.</p>";
const DATE = "2016-06-17T08:09:10Z";
const HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-warc-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function record(
  type: string,
  url: string,
  block: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const bytes = Buffer.from(block as string);
  const fields = {
    "WARC-Type": type,
    "WARC-Target-URI": url,
    "WARC-Date": DATE,
    "Content-Type": `application/http; msgtype=${type}`,
    "Content-Length": String(bytes.length),
    ...more,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

const response = (url: string, block: string | Buffer) => record("response", url, block);
const page = (url: string) => response(url, `${HTML}\r\n${PAGE}`);

function read(name: string, ...parts: Buffer[]) {
  const file = join(folder, name);
  writeFileSync(file, Buffer.concat(parts));
  return all(file);
}

async function all(operand: string) {
  const found: Source[] = [];
  const problems: Problem[] = [];
  for await (const item of sources([operand], { allowPrivate: true })) {
    if (isProblem(item)) problems.push(item);
    else found.push(item);
  }
  return {
    found,
    problems,
    urls: found.map((source) => source.file),
    messages: problems.map(({ message }) => message),
  };
}

const text = (source: Source | undefined) => Buffer.from(source?.bytes ?? []).toString();

describe("a web archive", () => {
  const info = record("warcinfo", "", "software: ExampleCrawler/3.1\r\nformat: WARC File Format 1.0\r\n");

  it("is its pages, each as it was captured", async () => {
    const one = page("http://example.org/a");
    const { found, problems } = await read("one.warc", info, record("request", "http://example.org/a", "GET"), one);
    expect(problems).toEqual([]);
    expect(found).toMatchObject([
      {
        file: "http://example.org/a",
        line: null,
        contentType: "text/html; charset=utf-8",
        capture: {
          url: "http://example.org/a",
          finalUrl: "http://example.org/a",
          at: "2016-06-17T08:09:10.000Z",
          status: 200,
          headers: { "content-type": "text/html; charset=utf-8" },
          tool: "ExampleCrawler/3.1",
        },
      },
    ]);
    expect(text(found[0])).toBe(PAGE);
    expect(Buffer.from(found[0]?.exchange ?? []).equals(one)).toBe(true);
  });

  it("may be compressed, each record by itself", async () => {
    const parts = [info, page("http://example.org/a"), page("http://example.org/b")].map((part) => gzipSync(part));
    const { urls, problems } = await read("packed.warc.gz", ...parts);
    expect([urls, problems]).toEqual([["http://example.org/a", "http://example.org/b"], []]);
  });

  it("is read as another program writes it", async () => {
    const written = WARCRecord.create(
      {
        url: "http://example.org/a",
        date: DATE,
        type: "response",
        warcVersion: "WARC/1.1",
        httpHeaders: { "Content-Type": "text/html" },
      },
      [new TextEncoder().encode(PAGE)],
    );
    const { found } = await read("other.warc.gz", Buffer.from(await WARCSerializer.serialize(written, { gzip: true })));
    expect(text(found[0])).toBe(PAGE);
  });

  it("may be what was kept of a page that was fetched", async () => {
    const server = await serve((_, answer) => {
      answer.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      for (const byte of gzipSync(PAGE)) answer.write(Buffer.of(byte));
      answer.end();
    });
    const [fetched] = (await all(server.url("/a"))).found as [Source];
    await server.close();
    const { found } = await read("kept.warc", Buffer.from(fetched.exchange ?? []));
    expect(found).toMatchObject([{ file: fetched.file, capture: { at: fetched.capture.at, status: 200 } }]);
    expect([text(fetched), text(found[0])]).toEqual([PAGE, PAGE]);
    const ids = await Promise.all(
      [fetched, ...found].map(async (one) => (await ingestSource(one, null)).items[0]?.report.id),
    );
    expect(ids[0]).toBe(ids[1]);
  });

  it("gives texts, PDFs and resources, and passes over what is no report", async () => {
    const answer = (url: string, head: string) => response(url, `HTTP/1.1 ${head}\r\n\r\nbody`);
    const { urls, problems } = await read(
      "mixed.warc",
      answer("http://example.org/text", "200 OK\r\nContent-Type: text/plain"),
      response(
        "http://example.org/pdf",
        Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n"), pdf([[]])]),
      ),
      record("resource", "file:///a.html", PAGE, { "Content-Type": "text/html" }),
      answer("http://example.org/picture", "200 OK\r\nContent-Type: image/png"),
      answer("http://example.org/style", "200 OK\r\nContent-Type: text/css"),
      answer("http://example.org/gone", "404 Not Found\r\nContent-Type: text/html"),
      answer("http://example.org/moved", "301 Moved\r\nContent-Type: text/html"),
      answer("http://example.org/robots.txt", "200 OK\r\nContent-Type: text/plain"),
      record("response", "dns:example.org", "20160617\r\nexample.org. 1 IN A 1.2.3.4", { "Content-Type": "text/dns" }),
      record("revisit", "http://example.org/a", "HTTP/1.1 200 OK\r\n\r\n"),
    );
    expect(problems).toEqual([]);
    expect(urls).toEqual(["http://example.org/text", "http://example.org/pdf", "file:///a.html"]);
  });

  it.each([
    [
      "in chunks",
      `Transfer-Encoding: chunked\r\n\r\n8\r\n${PAGE.slice(0, 8)}\r\n${(PAGE.length - 8).toString(16)};x=y\r\n${PAGE.slice(8)}\r\n0\r\n\r\n`,
    ],
    ["said to be in chunks", `Transfer-Encoding: chunked\r\n\r\n${PAGE}`],
    ["said to be compressed", `Content-Encoding: gzip\r\n\r\n${PAGE}`],
  ])("gives bodies whole: %s", async (_, rest) => {
    expect(text((await read("body.warc", response("http://example.org/a", HTML + rest))).found[0])).toBe(PAGE);
  });
});

describe("a web archive that is broken is read as far as it goes", () => {
  const first = page("http://example.org/a");
  const second = page("http://example.org/b");

  it("cut off in a record", async () => {
    const { urls, messages } = await read("cut.warc", first, second.subarray(0, -60));
    expect(urls).toEqual(["http://example.org/a"]);
    expect(messages).toEqual([`record 2 at offset ${first.length}: cut off; the file ends before the record does`]);
  });

  it("cut off in a head", async () => {
    const { urls, messages } = await read("cut-head.warc", first, second.subarray(0, 40));
    expect(urls).toHaveLength(1);
    expect(messages).toEqual([
      expect.stringMatching(/^record 2 at offset \d+: cut off; the file ends in the record's head/u),
    ]);
  });

  it("cut off where it is compressed", async () => {
    const { urls, messages } = await read("cut.warc.gz", gzipSync(first), gzipSync(second).subarray(0, 100));
    expect(urls).toHaveLength(1);
    expect(messages).toEqual([expect.stringMatching(/broken or cut off at offset \d+/u)]);
  });

  it("with junk after a compressed record", async () => {
    const { urls, messages } = await read("junk.warc.gz", gzipSync(first), Buffer.from("junk"), gzipSync(second));
    expect(urls).toHaveLength(1);
    expect(messages).toEqual([expect.stringMatching(/broken or cut off at offset/u)]);
  });

  it("with a member that is broken inside", async () => {
    const broken = gzipSync(second);
    broken.fill(0xff, 30, 60);
    const { urls, messages } = await read("inside.warc.gz", gzipSync(first), broken, gzipSync(first));
    expect(urls).toEqual(["http://example.org/a"]);
    expect(messages).toEqual([expect.stringMatching(/broken or cut off at offset/u)]);
  });

  it("with padding at its end is whole", async () => {
    const { urls, problems } = await read(
      "padded.warc.gz",
      gzipSync(first),
      Buffer.alloc(100),
      gzipSync(second),
      Buffer.alloc(9),
    );
    expect([urls.length, problems]).toEqual([2, []]);
  });

  it("with a wrong length", async () => {
    const wrong = record("response", "http://example.org/b", "HTTP/1.1 200 OK\r\n\r\nbody", { "Content-Length": "3" });
    const { urls, messages } = await read("length.warc", first, wrong, first);
    expect(urls).toHaveLength(1);
    expect(messages.join("\n")).toMatch(
      /record 2 .*no HTTP answer[\s\S]*record 3 at offset \d+: does not begin with WARC/u,
    );
  });

  it("with a length that is none", async () => {
    const wrong = record("response", "http://example.org/b", "x", { "Content-Length": "-1" });
    expect((await read("minus.warc", wrong)).messages).toEqual([expect.stringMatching(/no Content-Length/u)]);
  });

  it("with a record that is broken: the others are read", async () => {
    const broken = response("http://example.org/b", `${HTML}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\nffff\r\ncd`);
    const timeless = record("response", "http://example.org/c", `${HTML}\r\n${PAGE}`, { "WARC-Date": "some day" });
    const none = { "WARC-Date": "0000-01-01T00:00:00Z" };
    const never = record("response", "http://example.org/d", `${HTML}\r\n${PAGE}`, none);
    const { urls, messages } = await read("broken.warc", broken, timeless, never, first);
    expect(urls).toEqual(["http://example.org/a"]);
    expect(messages).toEqual([
      expect.stringMatching(/^record 1 at offset 0 \(http:\/\/example\.org\/b\): .*chunks/u),
      expect.stringMatching(/^record 2 .*no time of capture/u),
      expect.stringMatching(/^record 3 .*no time of capture/u),
    ]);
  });

  it("without a page", async () => {
    expect((await read("none.warc", record("request", "http://example.org/a", "GET"))).messages).toEqual([
      expect.stringContaining("without a page"),
    ]);
  });
});

describe("a web archive that asks for too much", () => {
  it("in a body is refused that body", async () => {
    const head = Buffer.from(`${HTML}Content-Encoding: gzip\r\n\r\n`);
    const bomb = response("http://example.org/b", Buffer.concat([head, gzipSync(Buffer.alloc(65 * 2 ** 20))]));
    const { urls, messages } = await read("bomb.warc", bomb, page("http://example.org/a"));
    expect(urls).toEqual(["http://example.org/a"]);
    expect(messages).toEqual([expect.stringMatching(/^record 1 .*more than 64 MB/u)]);
  });

  it("in a record is refused that record", { timeout: 60_000 }, async () => {
    const large = response(
      "http://example.org/b",
      Buffer.concat([Buffer.from(`${HTML}\r\n`), Buffer.alloc(65 * 2 ** 20)]),
    );
    const { urls, messages } = await read("large.warc", large, page("http://example.org/a"));
    expect(urls).toEqual(["http://example.org/a"]);
    expect(messages).toEqual([expect.stringMatching(/^record 1 .*more than 64 MB/u)]);
  });

  it("when it is unpacked is not read on", { timeout: 60_000 }, async () => {
    const zeros = gzipSync(Buffer.alloc(2 ** 26));
    const start = gzipSync(
      record("response", "http://example.org/b", "", { "Content-Length": "99999999999" }).subarray(0, -4),
    );
    const { messages } = await read("bomb.warc.gz", start, ...Array(8).fill(zeros));
    expect(messages).toEqual([expect.stringContaining("unpacks to more than 200 times its size")]);
  });

  it("of a head without end is not read on", async () => {
    const endless = Buffer.from(`WARC/1.0\r\n${"X-Field: value\r\n".repeat(30_000)}`);
    expect((await read("head.warc", endless)).messages).toEqual([expect.stringMatching(/its head has no end/u)]);
    expect((await read("line.warc", Buffer.from(`WARC/1.0\r\nX: ${"y".repeat(300_000)}`))).messages).toEqual([
      expect.stringMatching(/its head has no end/u),
    ]);
  });
});
