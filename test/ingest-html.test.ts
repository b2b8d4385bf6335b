import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ingest } from "../src/ingest/index.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = readFileSync(new URL("../fixtures/ingest/page.html", import.meta.url));

const prose =
  "<p>Nine people were killed in a strike on the market, the army said, and more were hurt on Friday.</p>".repeat(4);
const withHead = (head: string, body = ""): Uint8Array =>
  bytesOf(`<html><head>${head}</head><body><article>${body}${prose}</article></body></html>`);

describe("a page", () => {
  const [report] = ingest("page.html", page, null).reports;

  it("is its article: blocks parted by blank lines, inline elements joined, no-break spaces kept", () => {
    expect(report?.text.split("\n\n")).toEqual([
      "Strike kills nine at Oldtown market",
      "At least nine civilians were killed and 20\u00a0wounded in a strike on a market in Oldtown, the rescue service said on Monday.",
      "People inspect the damage (Photo: Example Pictures)",
      "The ministry denied it. “We struck no market,” a spokesman said, and added that the reports were made up by the other side.",
      "Day | Killed",
      "Monday | 9",
      "The town has been shelled for weeks, residents said.",
      "Hospitals are full, according to a doctor who asked not to be named, and the wounded were taken over the border.",
      "• Monday: nine killed",
      "• Sunday: two wounded",
    ]);
  });

  it("states publisher, date as written and title in its JSON-LD, a broken block aside", () => {
    expect(report).toMatchObject({
      publisher: "The Example Times",
      published: "2019-03-04",
      title: "Strike kills nine at Oldtown market",
    });
  });
});

describe("publisher and date of a page", () => {
  it.each([
    [
      '<meta property="og:site_name" content="Example"><meta property="article:published_time" content="2018-02-01T10:00Z">',
      "",
      "Example",
      "2018-02-01",
    ],
    ['<meta name="pubdate" content="1 February 2018">', "", null, "2018-02-01"],
    [
      "",
      '<time datetime="2018-03-01">updated</time><time class="published" datetime="2018-02-01">then</time>',
      null,
      "2018-02-01",
    ],
    ["", "<time>1 February 2018</time>", null, "2018-02-01"],
    ["", "", null, null],
  ])("%#", (head, body, publisher, published) => {
    expect(ingest("a.html", withHead(head, body), null).reports[0]).toMatchObject({ publisher, published });
  });
});

describe("the encoding of a page", () => {
  const latin = (label: string): Uint8Array => {
    const head = bytesOf(`<html><head>${label}</head><body><p>The caf`);
    return new Uint8Array([...head, 0xe9, ...bytesOf(" was hit by a shell on Monday.</p></body></html>")]);
  };

  it("is the one it names", () => {
    const { reports, problems } = ingest("a.html", latin('<meta charset="iso-8859-1">'), null);
    expect(reports[0]?.text).toContain("The café was hit");
    expect(problems).toEqual([]);
  });

  it("is guessed with a warning where it names none and is not UTF-8", () => {
    const { reports, problems } = ingest("a.html", latin(""), null);
    expect(reports[0]?.text).toContain("The café was hit");
    expect(problems).toMatchObject([{ fatal: false, message: expect.stringContaining("windows-1252") }]);
  });
});

describe("a broken page", () => {
  it.each([
    ["<p>Nine <b>killed <i>in Oldtown</p><div", "Nine killed in Oldtown"],
    [`<html><body>${"<div>".repeat(20_000)}deep`, "deep"],
    ["<p>one<script>if (a < b) {}</script><style>p{}</style><p>two", "one\n\ntwo"],
    ["Nine killed, no tag at all", "Nine killed, no tag at all"],
  ])("%#", (html, text) => {
    expect(ingest("a.html", bytesOf(html), null).reports[0]?.text).toBe(text);
  });
});
