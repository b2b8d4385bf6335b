import { createHash } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import type { Problem } from "../src/model/problem.js";
import { type FetchOptions, fetchSource } from "../src/net/fetch/fetch-source.js";
import { isPublicAddress } from "../src/net/fetch/public-address.js";
import { ingestSource } from "../src/net/ingest-source.js";
import { isProblem } from "../src/net/problems.js";
import type { Source } from "../src/net/source.js";
import { type LocalServer, serve } from "./support/server.js";

const PAGE =
  "<!doctype html><title>Raid</title><p>Warplanes struck the village on Thursday, killing 12, the mayor said.</p>";
/** “Air strike on the village” in windows-1256, as an Arabic publisher may still serve it. */
const ARABIC = Buffer.from([0xdb, 0xc7, 0xd1, 0xc9, 0x20, 0xc7, 0xe1, 0xdd, 0xd1, 0xed, 0xc9]);

type Answer = Parameters<Parameters<typeof serve>[0]>[1];
const html = { "Content-Type": "text/html; charset=utf-8" };
const open = new Set<NodeJS.Timeout>();
let seen = "";

const ROUTES: Readonly<Record<string, (answer: Answer) => void>> = {
  "/page": (answer) => answer.writeHead(200, { ...html, "X-Two": ["a", "b"] }).end(PAGE),
  "/moved": (answer) => answer.writeHead(301, { Location: "/page" }).end("Moved"),
  "/moved-at-length": (answer) => {
    // A whole megabyte at every step, and never an end.
    answer.writeHead(302, { Location: "/moved-again", "X-Way": "first" }).write(Buffer.alloc(2 ** 20, "first"));
    open.add(setInterval(() => answer.write("first"), 20));
  },
  "/moved-again": (answer) => void answer.writeHead(302, { Location: "/page" }).end(Buffer.alloc(2 ** 20, "again")),
  "/circle": (answer) => answer.writeHead(302, { Location: "/circle" }).end(),
  "/to-metadata": (answer) => answer.writeHead(302, { Location: "http://169.254.169.254/latest/" }).end(),
  "/to-loopback": (answer) => answer.writeHead(302, { Location: "http://127.0.0.2:1/" }).end(),
  "/to-name": (answer) => answer.writeHead(307, { Location: "//inside.example/" }).end(),
  "/to-file": (answer) => answer.writeHead(302, { Location: "file:///etc/passwd" }).end(),
  "/to-password": (answer) => answer.writeHead(302, { Location: "http://a:secret@example.org/" }).end(),
  "/gone": (answer) => answer.writeHead(404, html).end("Gone"),
  "/part": (answer) => answer.writeHead(206, html).end("Part"),
  "/picture": (answer) => answer.writeHead(200, { "Content-Type": "image/png" }).end("x"),
  "/arabic": (answer) => answer.writeHead(200, { "Content-Type": "text/plain; charset=windows-1256" }).end(ARABIC),
  "/arabic-page": (answer) =>
    answer
      .writeHead(200, { "Content-Type": "text/html; charset=windows-1256" })
      .end(Buffer.concat([Buffer.from("<!doctype html><meta charset=utf-8><p>"), ARABIC])),
  "/gzip": (answer) => answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(PAGE)),
  "/br": (answer) => answer.writeHead(200, { ...html, "Content-Encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/deflate": (answer) => answer.writeHead(200, { ...html, "Content-Encoding": "deflate" }).end(deflateSync(PAGE)),
  "/raw-deflate": (answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "deflate" }).end(deflateRawSync(PAGE)),
  "/twice": (answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip, gzip" }).end(gzipSync(gzipSync(PAGE))),
  "/zstd": (answer) => answer.writeHead(200, { ...html, "Content-Encoding": "zstd" }).end("x"),
  "/broken-gzip": (answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(PAGE).subarray(0, 40)),
  "/bomb": (answer) =>
    answer.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(2 ** 24))),
  "/large": (answer) => void answer.writeHead(200, html).end(Buffer.alloc(2 ** 22, "a")),
  "/cut-off": (answer) => {
    answer.writeHead(200, { ...html, "Content-Length": "1000" }).write("half");
    setTimeout(() => answer.destroy(), 20);
  },
  "/silent": () => {},
  "/drip": (answer) => {
    answer.writeHead(200, html);
    open.add(setInterval(() => answer.write("a"), 20));
  },
  "/no-http": (answer) => void answer.socket?.end("SSH-2.0-OpenSSH\r\n"),
};

let server: LocalServer;
beforeAll(async () => {
  server = await serve((request, answer) => {
    seen = `${request.method} ${request.url} HTTP/1.1\r\n${rawHead(request.rawHeaders)}\r\n`;
    ROUTES[request.url ?? ""]?.(answer);
  });
});
afterAll(async () => {
  open.forEach(clearInterval);
  await server.close();
});

function rawHead(headers: readonly string[]): string {
  return headers.map((words, i) => (i % 2 === 0 ? `${words}: ` : `${words}\r\n`)).join("");
}

const LIMITS = { totalMs: 1500, idleMs: 400, bytes: 2 ** 20, redirects: 5 };
const fetchAt = (path: string, options: FetchOptions = {}) =>
  fetchSource(server.url(path), { allowPrivate: true, limits: LIMITS, ...options });

async function fetched(path: string): Promise<Source> {
  const found = await fetchAt(path);
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

const refusal = async (found: Promise<Source | Problem>) => {
  const problem = await found;
  return isProblem(problem) ? problem.message : `got ${Buffer.from(problem.bytes)}`;
};

describe("a page that is fetched", () => {
  it("comes with how it was got", async () => {
    const { file, bytes, contentType, capture, line } = await fetched("/page");
    expect({ file, text: Buffer.from(bytes).toString(), contentType, line }).toEqual({
      file: server.url("/page"),
      text: PAGE,
      contentType: "text/html; charset=utf-8",
      line: null,
    });
    expect(capture).toMatchObject({
      url: server.url("/page"),
      finalUrl: server.url("/page"),
      status: 200,
      tool: expect.stringMatching(/^deconflict \d/u),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
    });
    expect(capture.headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "x-two": "a, b" });
    expect(seen).toMatch(/User-Agent: deconflict\/\d/u);
  });

  it("is got by way of its redirects", async () => {
    const { capture } = await fetched("/moved");
    expect([capture.url, capture.finalUrl]).toEqual([server.url("/moved"), server.url("/page")]);
  });

  it.each(["/gzip", "/br", "/deflate", "/raw-deflate"])("is unpacked: %s", async (path) => {
    expect(Buffer.from((await fetched(path)).bytes).toString()).toBe(PAGE);
  });

  it.each(["/arabic", "/arabic-page"])("is read in the encoding that its server states: %s", async (path) => {
    const { items, problems } = await ingestSource(await fetched(path), null);
    expect(problems).toEqual([]);
    expect(items[0]?.report).toMatchObject({ text: "غارة الفرية" });
    expect(items[0]?.mediaType).toContain("charset=windows-1256");
  });
});

describe("the record of an exchange", () => {
  it("is what went over the wire, and another program reads it", async () => {
    const source = await fetched("/gzip");
    const records = [];
    for await (const record of WARCParser.iterRecords([source.exchange as Uint8Array])) {
      records.push({ record, text: await record.contentText() });
    }
    const [request, response] = records;
    expect(records.map(({ record }) => record.warcType)).toEqual(["request", "response"]);
    expect(response?.text).toBe(PAGE);
    expect(response?.record.warcTargetURI).toBe(server.url("/gzip"));
    expect(request?.record.warcHeader("WARC-Concurrent-To")).toBe(response?.record.warcHeader("WARC-Record-ID"));
    expect(Buffer.from(source.exchange ?? []).toString("latin1")).toContain(`\r\n\r\n${seen}`);
  });

  it("has the digest of the body before it was unpacked", async () => {
    const { exchange } = await fetched("/gzip");
    const digest = createHash("sha256").update(gzipSync(PAGE)).digest("hex");
    expect(Buffer.from(exchange ?? []).toString("latin1")).toContain(`WARC-Payload-Digest: sha256:${digest}`);
  });

  it("holds the redirects too", async () => {
    const { exchange } = await fetched("/moved");
    expect(
      Buffer.from(exchange ?? [])
        .toString("latin1")
        .match(/^WARC-Type: \w+/gmu),
    ).toHaveLength(4);
  });

  it("holds only the beginning of a redirect that goes on and on, and says so", async () => {
    const exchange = Buffer.from((await fetched("/moved-at-length")).exchange ?? []);
    expect(exchange.length).toBeLessThan(60_000);
    const cut: unknown[] = [];
    for await (const record of WARCParser.iterRecords([exchange])) {
      if (record.warcType === "response") cut.push(record.warcHeader("WARC-Truncated"));
      await record.contentText();
    }
    expect(cut).toEqual(["length", "length", null]);
    expect(exchange.toString("latin1")).toMatch(/X-Way: first\r\n/u);
  });
});

describe("what cannot be fetched is a problem that says why", () => {
  it.each([
    ["/gone", /answers 404 Not Found/u],
    ["/part", /no whole page \(206/u],
    ["/picture", /image\/png is not read; read are pages/u],
    ["/circle", /more than 5 redirects/u],
    ["/to-file", /sent on to “file:.*only http and https/u],
    ["/to-password", /name or password/u],
    ["/twice", /packed more than once/u],
    ["/zstd", /packed as zstd; unpacked are/u],
    ["/broken-gzip", /packed as gzip is broken or cut off/u],
    ["/bomb", /more than 1 MB, which is the limit/u],
    ["/large", /more than 1 MB, which is the limit/u],
    ["/cut-off", /broke the connection off/u],
    ["/silent", /nothing came for 0.4 s/u],
    ["/drip", /took longer than 1.5 s/u],
    ["/no-http", /not HTTP as it should be/u],
  ])("%s", async (path, message) => {
    const problem = await fetchAt(path);
    expect(problem).toEqual({
      file: server.url(path),
      line: null,
      message: expect.stringMatching(message),
      fatal: true,
    });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  it("a server without TLS that is asked for it", async () => {
    const url = server.url("/page").replace("http:", "https:");
    expect(await refusal(fetchSource(url, { allowPrivate: true }))).toMatch(/no secure connection/u);
  });

  it("a port where nobody listens", async () => {
    const gone = await serve(() => {});
    await gone.close();
    expect(await refusal(fetchSource(gone.url("/"), { allowPrivate: true }))).toMatch(/refuses the connection/u);
  });

  it.each([
    ["ftp://example.org/a", /only http and https/u],
    ["http://", /no URL/u],
    ["https://user:secret@example.org/", /name or password is not fetched/u],
  ])("%s", async (url, message) => {
    const problem = await fetchSource(url);
    expect(problem).toMatchObject({ message: expect.stringMatching(message) });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });
});

describe("a private network", () => {
  it.each([
    "http://127.0.0.1:1/",
    "http://2130706433:1/",
    "http://0x7f.1:1/",
    "http://[::1]:1/",
    "http://[::ffff:127.0.0.1]:1/",
    "http://[64:ff9b::7f00:1]:1/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://0.0.0.0/",
    "http://100.64.0.1/",
    "http://localhost:1/",
  ])("is not asked: %s", async (url) => {
    expect(await refusal(fetchSource(url))).toMatch(/no public address; --allow-private/u);
  });

  it("is not asked by a name that leads there", async () => {
    const resolve: FetchOptions["resolve"] = (_, __, callback) =>
      callback(null, [{ address: "192.168.1.1", family: 4 }]);
    expect(await refusal(fetchSource("http://inside.example/", { resolve }))).toBe(
      "inside.example (192.168.1.1) is no public address; --allow-private fetches from private networks too",
    );
  });

  it.each([
    "/to-metadata",
    "/to-loopback",
    "/to-name",
  ])("is not asked where a public page leads there: %s", async (path) => {
    // The test's server stands for one of the public Internet; everything else is as it is.
    const isPublic = (address: string) => address === "127.0.0.1" || isPublicAddress(address);
    const resolve: FetchOptions["resolve"] = (_, __, callback) => callback(null, [{ address: "10.1.2.3", family: 4 }]);
    expect(await refusal(fetchSource(server.url(path), { isPublic, resolve }))).toMatch(/no public address/u);
  });

  it("is looked up once: the address that is checked is the one that is connected to", async () => {
    let asked = 0;
    const resolve: FetchOptions["resolve"] = (_, __, callback) => {
      asked++;
      callback(null, [{ address: asked === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }]);
    };
    const url = `http://rebinding.example:${server.port}/page`;
    const found = await fetchSource(url, { isPublic: (address) => address === "127.0.0.1", resolve });
    expect([isProblem(found), asked]).toEqual([false, 1]);
  });

  it("is not asked where one of the addresses of a name lies there", async () => {
    const resolve: FetchOptions["resolve"] = (_, __, callback) =>
      callback(null, [
        { address: "93.184.215.14", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ]);
    expect(await refusal(fetchSource("http://mixed.example/", { resolve }))).toMatch(/mixed\.example \(10\.0\.0\.1\)/u);
  });
});

describe("an abort", () => {
  it("ends what is under way, and is thrown as it was given", async () => {
    const controller = new AbortController();
    const reason = new Error("not wanted any more");
    setTimeout(() => controller.abort(reason), 50);
    const started = performance.now();
    await expect(fetchAt("/silent", { signal: controller.signal, limits: {} })).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(1000);
    await expect(fetchAt("/page", { signal: controller.signal })).rejects.toBe(reason);
  });
});
