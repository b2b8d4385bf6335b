import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest, ingestItems, MAX_MEGABYTES, parseMetadata } from "../src/ingest/index.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/ingest/${name}`, import.meta.url));

describe("a plain text", () => {
  const text = "Strike kills nine\n\n18 May, 2017 18:19\n\nNine people were killed in a strike, the army said.\n";

  it("is its UTF-8 decoding, nothing else changed", () => {
    const odd = `\uFEFF${text}\r\n\u00a0“é” e\u0301 😀`;
    expect(ingest("a.txt", bytesOf(odd), null).reports[0]?.text).toBe(odd);
  });

  it("states its title and date", () => {
    expect(ingest("a.txt", bytesOf(text), null).reports[0]).toMatchObject({
      title: "Strike kills nine",
      published: "2017-05-18",
      publisher: null,
      language: "en",
    });
  });

  it("keeps its id whatever the file is called, and is another report for another publisher", () => {
    const id = (file: string, publisher: string | null) =>
      ingest(file, bytesOf(text), new Map([["a.txt", { publisher, published: null }]])).reports[0]?.id;
    expect(id("a.txt", null)).toBe(id("folder/b.txt", "Example Times"));
    expect(id("folder/a.txt", "Example Times")).not.toBe(id("a.txt", "Example Wire"));
  });

  it("takes what metadata say before what it states", () => {
    const metadata = new Map([["a.txt", { publisher: "Example Times", published: "2017-05-19" }]]);
    expect(ingest("some/a.txt", bytesOf(text), metadata).reports[0]).toMatchObject({
      publisher: "Example Times",
      published: "2017-05-19",
    });
  });
});

describe("what cannot be read is a problem that says what to do", () => {
  it.each([
    ["a.txt", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), /PDF/],
    ["a.txt", new Uint8Array([0xff, 0xfe, 0x41, 0]), /UTF-16/],
    ["a.txt", new Uint8Array([0x41, 0, 0x42]), /NUL byte at offset 1/],
    ["a.txt", new Uint8Array([1, 2, 3, 4, 5, 6]), /control characters/],
    ["a.txt", new Uint8Array([0x48, 0x92, 0x41]), /not UTF-8: convert it/],
    ["a.txt", bytesOf(" \n"), /holds no text/],
    ["a.html", bytesOf("<html><head><title>T</title></head></html>"), /without any text/],
    ["a.txt", new Uint8Array(MAX_MEGABYTES * 2 ** 20 + 1), /limit of 64 MB/],
  ])("%s %#", (file, bytes, message) => {
    const { reports, problems } = ingest(file, bytes, null);
    expect(reports).toEqual([]);
    expect(problems).toEqual([{ file, line: null, message: expect.stringMatching(message), fatal: true }]);
  });
});

describe("JSON lines", () => {
  const { reports, problems } = ingest("broken.jsonl", fixture("broken.jsonl"), null);

  it("reads the lines that are right", () => {
    expect(reports.map(({ file, published }) => [file, published])).toEqual([
      ["one.txt", "2019-03-04"],
      ["three.txt", null],
    ]);
    expect(reports[0]?.title).toBe("Nine killed in Oldtown");
  });

  it("names the lines that are not", () => {
    expect(problems.map(({ line, fatal }) => [line, fatal])).toEqual([
      [2, true],
      [3, false],
      [4, true],
      [6, true],
    ]);
  });
});

describe("what a database cannot store", () => {
  const text = `Nine\0 people \ud83d were \udc00killed 😀.`;
  const line = JSON.stringify({ file: "a\0.txt", title: "\ud800", publisher: "\udfff Times", text });

  it("is replaced, each code unit by one, so that offsets hold; the hash is of the bytes as they came", () => {
    const { items } = ingestItems("a.jsonl", bytesOf(line), null);
    const plain = "Nine\ufffd people \ufffd were \ufffdkilled 😀.";
    expect(items).toMatchObject([
      {
        report: { text: plain, file: "a\ufffd.txt", title: "\ufffd", publisher: "\ufffd Times" },
        bytes: bytesOf(text),
      },
    ]);
    expect(plain).toHaveLength(text.length);
    expect(items[0]?.report.sha256).toBe(createHash("sha256").update(bytesOf(text)).digest("hex"));
  });
});

describe("what a sender says of the bytes", () => {
  const cyrillic = new Uint8Array([0xd3, 0xe4, 0xe0, 0xf0]);
  const page = bytesOf("<p>Nine people were killed in a strike, the army said.</p>");
  const first = (file: string, bytes: Uint8Array, contentType: string) =>
    ingestItems(file, bytes, null, { contentType }).items[0];

  it("goes before the name: its type", () => {
    expect(first("https://example.org/raid.txt", page, "text/html")?.report.text).toMatch(/^Nine/u);
    expect(first("https://example.org/raid", page, "text/plain")?.report.text).toMatch(/^<p>/u);
    expect(first("https://example.org/raid.html?a=b.txt", page, "")?.report.text).toMatch(/^Nine/u);
  });

  it("is used: its encoding", () => {
    const item = first("https://example.org/raid", cyrillic, "text/plain; charset=windows-1251");
    expect(item).toMatchObject({ report: { text: "Удар" }, mediaType: "text/plain; charset=windows-1251" });
  });

  it("is passed over where no platform knows it", () => {
    expect(first("a.html", page, "text/html; charset=none")?.report.text).toMatch(/^Nine/u);
    expect(first("a.txt", bytesOf("Nine é"), "text/plain; charset=none")?.report.text).toBe("Nine é");
  });
});

describe("a part of a list", () => {
  it("counts its lines from where it begins", () => {
    const { items, problems } = ingestItems("a.jsonl", bytesOf('no\n{"text": "Nine killed."}'), null, { line: 65 });
    expect(items[0]?.report.file).toBe("a.jsonl:66");
    expect(problems).toMatchObject([{ line: 65 }]);
  });
});

describe("Markdown", () => {
  it("keeps its text whole and takes its front matter", () => {
    const bytes = fixture("noted.md");
    const [report] = ingest("noted.md", bytes, null).reports;
    expect(report).toMatchObject({
      title: "Bridge hit at Newtown",
      publisher: "Example Monitor",
      published: "2019-03-05",
      text: new TextDecoder().decode(bytes),
    });
  });
});

describe("the format", () => {
  it.each([
    ["-", '{"text": "Nine people were killed in a strike, the army said."}', "Nine people"],
    ["-", "<!doctype html><p>Nine people were killed in a strike, the army said.</p>", "Nine people"],
    ["-", "Nine people were killed in a strike, the army said.", "Nine people"],
    ["report", "<p>Nine people were killed</p><p>in a strike, the army said.</p>", "Nine people"],
    ["a.txt", "<p>Nine people were killed in a strike, the army said.</p>", "<p>Nine people"],
  ])("of %s %# is told by extension, else by content", (file, content, start) => {
    expect(ingest(file, bytesOf(content), null).reports[0]?.text.slice(0, start.length)).toBe(start);
  });
});

describe("metadata", () => {
  const { metadata, problems } = parseMetadata("broken.csv", new TextDecoder().decode(fixture("broken.csv")));

  it("uses what is right", () => {
    expect([...metadata]).toEqual([
      ["one.txt", { publisher: "Example Times", published: "2019-03-04" }],
      ["three.txt", { publisher: "Example, Daily", published: null }],
      ["four.txt", { publisher: null, published: null }],
      ["six.txt", { publisher: "Example Wire", published: null }],
    ]);
  });

  it("names the lines that are not, and what would be right", () => {
    expect(problems.map(({ line, message }) => [line, message.slice(0, 24)])).toEqual([
      [3, "the quotation marks of t"],
      [4, "“04/03/2019” is no date "],
      [5, "“2019-02-29” is no date "],
      [6, "no file name in this lin"],
    ]);
    expect(problems[1]?.message).toContain("2015-12-08");
  });

  it("says which column is missing, and uses the others", () => {
    const found = parseMetadata("x.csv", "file,published\na.txt,2019-03-04\n");
    expect(found.problems[0]).toMatchObject({ line: 1, message: expect.stringContaining("no column publisher") });
    expect(found.metadata.get("a.txt")).toEqual({ publisher: null, published: "2019-03-04" });
    expect(parseMetadata("x.csv", "name;date\na.txt;2019").metadata.size).toBe(0);
  });

  it("may name a URL, which goes before the file's name", () => {
    const csv = "file,publisher,published\nhttps://example.org/a/,A,2019-03-04\nb.txt,B,\n";
    const found = parseMetadata("x.csv", csv).metadata;
    const publisher = (file: string) => ingest(file, bytesOf("Nine killed."), found).reports[0]?.publisher;
    expect(["https://example.org/a/", "https://example.org/b.txt"].map(publisher)).toEqual(["A", "B"]);
  });

  it("warns of a file that stands in two lines, and takes the last", () => {
    const found = parseMetadata("x.csv", "file,publisher,published\na.txt,A,2019-03-04\na.txt,B,2019-03-05\n");
    expect(found.problems).toMatchObject([{ line: 3, fatal: false }]);
    expect(found.metadata.get("a.txt")).toEqual({ publisher: "B", published: "2019-03-05" });
  });
});

describe("anything", () => {
  const files = fc.constantFrom("a.txt", "a.md", "a.html", "a.jsonl", "-", "a");
  const html = fc
    .array(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div>",
        "<table><td>",
        "<li",
        "<!--",
        "&nbsp;",
        "<b>",
        "text, with words",
        '"',
        ">",
      ),
    )
    .map((parts) => parts.join(""));

  it("is read or refused, and never throws", () => {
    fc.assert(
      fc.property(
        files,
        fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }).map(bytesOf), html.map(bytesOf)),
        (file, bytes) => {
          const { reports, problems } = ingest(file, bytes, null);
          expect(reports.length + problems.length > 0 || bytes.length === 0 || file !== "a.txt").toBe(true);
          for (const report of reports) expect(report.text.trim()).not.toBe("");
        },
      ),
    );
  });

  it("gives the same reports twice", () => {
    fc.assert(
      fc.property(files, html, (file, text) => {
        expect(ingest(file, bytesOf(text), null)).toEqual(ingest(file, bytesOf(text), null));
      }),
      { numRuns: 40 },
    );
  });

  it("makes nothing but metadata and problems of any CSV", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "file,publisher,published\n") }), (csv) => {
        expect(() => parseMetadata("x.csv", csv)).not.toThrow();
      }),
    );
  });
});
