import { describe, expect, it } from "vitest";
import type { Item } from "../src/ingest/index.js";
import { ingestSource } from "../src/net/ingest-source.js";
import { PDF_LIMITS } from "../src/net/pdf/limits.js";
import { pdfText } from "../src/net/pdf/pdf-text.js";
import type { Source } from "../src/net/source.js";
import { bomb, pdf, type Words } from "./support/pdf.js";

const LEADING = 14;

/** Lines below each other, from the top of a page. */
function page(lines: readonly string[], top = 760): Words[] {
  return lines.map((text, i) => ({ text, y: top - i * LEADING }));
}

function source(bytes: Uint8Array, file = "report.pdf"): Source {
  const capture = {
    url: null,
    finalUrl: null,
    at: "2024-01-02T00:00:00.000Z",
    status: null,
    headers: null,
    tool: "test",
  };
  return { file, bytes, line: null, contentType: null, capture, exchange: null };
}

const ingested = (bytes: Uint8Array) => ingestSource(source(bytes), null);
const textOf = async (bytes: Uint8Array) => ((await ingested(bytes)).items[0] as Item).report.text;

describe("a PDF", () => {
  const bytes = pdf(
    [
      [
        { text: "Strike kills nine in Oldtown", y: 780, size: 18 },
        { text: "Published 4 March 2019", y: 750 },
        ...page(
          [
            "Warplanes struck the village of Sarha on Thursday, killing at least 12 civi-",
            "lians, the Britain-",
            "based monitor said, and a US-",
            "led coalition denied it.",
          ],
          720,
        ),
        ...page(["A spokesman for the ministry said that the strike was", "being looked into and that no"], 640),
        { text: "1", x: 300, y: 40 },
      ],
      [...page(["civilians were known to have been there."]), { text: "2", x: 300, y: 40 }],
    ],
    { title: "Microsoft Word - draft.doc" },
  );

  it("is its text, in paragraphs, with words whole and page numbers left out", async () => {
    expect((await textOf(bytes)).split("\n\n")).toEqual([
      "Strike kills nine in Oldtown",
      "Published 4 March 2019",
      "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, the Britain-based monitor said, and a US-led coalition denied it.",
      "A spokesman for the ministry said that the strike was being looked into and that no civilians were known to have been there.",
    ]);
  });

  it("is a report with the PDF's own bytes, and its date is that of publication, not of the file", async () => {
    const { items, problems } = await ingested(bytes);
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      {
        mediaType: "application/pdf",
        report: { file: "report.pdf", title: "Strike kills nine in Oldtown", published: "2019-03-04", language: "en" },
      },
    ]);
    expect(items[0]?.bytes).toBe(bytes);
  });

  it("without a date in its text has none", async () => {
    const { items } = await ingested(pdf([page(["Nine people were killed in a strike, the army said."])]));
    expect(items).toMatchObject([{ report: { published: null } }]);
  });

  it("is told by its first bytes, whatever it is called", async () => {
    const { items } = await ingestSource(source(pdf([page(["Nine people were killed."])]), "report"), null);
    expect(items).toMatchObject([{ report: { text: "Nine people were killed." } }]);
  });

  it("is read column by column", async () => {
    const left = page(["Nine people were", "killed in the town, and", "many more"]);
    const right = page(["were wounded.", "Nobody claimed the", "attack."]).map((words) => ({ ...words, x: 320 }));
    expect(await textOf(pdf([[...left, ...right]]))).toBe(
      "Nine people were killed in the town, and many more were wounded.\n\nNobody claimed the attack.",
    );
  });

  it("keeps a running head where it first stands", async () => {
    const pages = ["one", "two", "three"].map((word, i) => [
      { text: "The Example Monitor", y: 820 },
      ...page([`This is page ${word} of the report.`]),
      { text: `Page ${i + 1} of 3`, y: 30 },
    ]);
    expect(await textOf(pdf(pages))).toBe(
      "The Example Monitor\n\nThis is page one of the report.\n\nThis is page two of the report.\n\nThis is page three of the report.",
    );
  });

  it("is told of where pages of it hold no text", async () => {
    const { items, problems } = await ingested(pdf([page(["Nine people were killed."]), []]));
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([{ fatal: false, message: expect.stringContaining("page 2 is without text") }]);
  });
});

describe("what is no text is a problem that says why", () => {
  const whole = pdf([page(["Nine people were killed."])]);
  it.each([
    ["pictures", pdf([[], []]), /holds pictures and no text: have its text recognised/u],
    ["encrypted", pdf([page(["Secret."])], { encrypted: true }), /encrypted PDF/u],
    ["broken", Buffer.from("%PDF-1.4\nnothing of it"), /a PDF that is broken/u],
    ["cut off", whole.subarray(0, 300), /a PDF that is broken|pages are broken|no text/u],
  ])("%s", async (_, bytes, message) => {
    const { items, problems } = await ingested(bytes);
    expect(items).toEqual([]);
    expect(problems).toMatchObject([{ file: "report.pdf", fatal: true, message: expect.stringMatching(message) }]);
  });
});

describe("a PDF that asks for too much is refused", () => {
  const limited = (bytes: Uint8Array, limits: Partial<typeof PDF_LIMITS>) =>
    pdfText(bytes, { ...PDF_LIMITS, ...limits });

  it("of pages", async () => {
    await expect(limited(pdf([[], [], []]), { pages: 2 })).rejects.toThrow("a PDF of 3 pages; the limit is 2");
  });

  it("of text", async () => {
    const bytes = pdf([page(["Nine people were killed."])]);
    await expect(limited(bytes, { text: 10 })).rejects.toThrow("more than 10 characters");
  });

  it("of time", async () => {
    await expect(limited(bomb(256, 1), { ms: 300 })).rejects.toThrow("longer than 0.3 s");
  });

  it("of memory", async () => {
    await expect(limited(bomb(512, 2), { growthMegabytes: 200 })).rejects.toThrow("too much memory");
  });
});
