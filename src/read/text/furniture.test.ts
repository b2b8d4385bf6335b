import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyParagraphs, inlineFurniture, posterOf } from "./furniture.js";
import { paragraphs } from "./sentences.js";

const PROSE = [
  "Nine people were killed in a strike on the market of Oldtown on Monday, the rescue service said.",
  "The army denied that its aircraft had been over the town at that time, and promised an inquiry.",
  "Residents said that the town had been shelled for weeks, and that its hospital was full.",
];

/** Each part with the role expected of it. */
function rolesOf(parts: readonly string[]): string[] {
  const text = parts.join("\n\n");
  return classifyParagraphs(text, paragraphs(text));
}

describe("a paragraph by its own words", () => {
  it.each([
    ["furniture", "READ MORE: Army denies striking hospital"],
    ["furniture", "UPDATE: Toll of market strike rises, officials say"],
    ["furniture", "Share on Facebook"],
    ["furniture", "icon closeicon downicon shareicon upicon menu"],
    ["furniture", "Subscribe to our newsletter. Get the news in your inbox."],
    ["furniture", "list 1 of 3Talks resume in the capital"],
    ["furniture", "24:55"],
    ["furniture", "[Click to enlarge]"],
    ["furniture", "All comments on our website are moderated, and those against the guidelines are rejected."],
    ["caption", "A street in Oldtown after the strike [Some Name/Example Agency]"],
    ["caption", "Fighters at a checkpoint (file photo)"],
    ["caption", "Photo by: AFP (Archive)"],
    ["caption", "Rescue workers at the market on Friday, Apr. 22, 2022 (Photo: Example Agency)"],
    ["byline", "By Some Al-Name"],
    ["byline", "With reporting by Reuters, CNN, and AFP"],
    ["byline", "Example and agencies"],
    ["dateline", "Saturday, 20 August 2022, 15:36"],
    ["social", "We condemn the strike on Oldtown. pic.twitter.com/abCD12"],
    ["body", "Update: nine people were killed, the army said."],
    ["body", "Two were killed."],
    ["body", "The strike was documented by the Example Network for Rights (ENR)."],
    ["body", "The ministry rejected comments by the opposition and said it had moderated its demands."],
  ])("is %s: %s", (role, line) => {
    expect(rolesOf(["Market of Oldtown hit by strike", PROSE[0] ?? "", line, ...PROSE.slice(1)])[2]).toBe(role);
  });
});

describe("a paragraph by what stands around it", () => {
  it("title, its repetition, standfirst, heading and credit", () => {
    const parts = [
      "Market of Oldtown hit by strike",
      "Market of Oldtown hit by strike",
      "Rescuers say nine people were killed by aircraft that nobody has named.",
      "4 min read",
      PROSE[0] ?? "",
      "Denied by the army",
      PROSE[1] ?? "",
      "Reporting by Some Name",
    ];
    expect(rolesOf(parts)).toEqual([
      "title",
      "furniture",
      "subtitle",
      "furniture",
      "body",
      "heading",
      "body",
      "byline",
    ]);
  });

  it("the first paragraph of the prose is none of the standfirst, though a picture or a pointer follows", () => {
    const next = ["A street in Oldtown (file photo)", "READ MORE: Toll of the strike rises again"];
    for (const line of next) expect(rolesOf(["Market of Oldtown hit", PROSE[0] ?? "", line, ...PROSE])[1]).toBe("body");
  });

  it("headlines under related stories, until prose goes on", () => {
    const parts = [
      "Market of Oldtown hit by strike",
      "Related News",
      "Man killed in Newtown, May 17, 2024",
      "Two hurt by mine",
      ...PROSE,
    ];
    expect(rolesOf(parts)).toEqual(["title", "furniture", "furniture", "furniture", "body", "body", "body"]);
  });

  it("numbered headlines of other stories, but not numbered sentences", () => {
    const below = ["Most Read", "1. Five killed in road accident near Newtown", "2. Minister visits the old capital"];
    expect(rolesOf([...PROSE, ...below]).slice(3)).toEqual(["furniture", "furniture", "furniture"]);
    expect(rolesOf([...PROSE, "Most Read", "1. Nine people were killed in Newtown."]).at(-1)).toBe("body");
  });

  it("headlines below the report, with or without a cue", () => {
    const below = ["Toll rises | Nine killed in the east of…", "Two soldiers hurt by mine in Newtown"];
    expect(rolesOf([...PROSE, ...below]).slice(3)).toEqual(["furniture", "furniture"]);
    expect(rolesOf([...PROSE, "Prev Post", ...below]).slice(3)).toEqual(["furniture", "furniture", "furniture"]);
  });

  it("readers' words and appeals after the end", () => {
    const after = ["We are glad that you read our reports.", "It was bound to happen. Nine dead!"];
    expect(rolesOf([...PROSE, "Some Name contributed to this report.", ...after]).slice(3)).toEqual([
      "byline",
      "furniture",
      "furniture",
    ]);
  });

  it("the same words in the middle of a report end nothing", () => {
    expect(rolesOf([PROSE[0] ?? "", "Comments", ...PROSE.slice(1)])).toEqual(["body", "furniture", "body", "body"]);
  });

  it("an embedded post with its repetition", () => {
    const text = `${PROSE[0]}\n\nWe deplore the strike.\n— Some Name (@name) April 24, 2022\n\nWe deplore the strike.\n\n${PROSE[1]}`;
    expect(classifyParagraphs(text, paragraphs(text))).toEqual(["body", "social", "byline", "furniture", "body"]);
  });

  it("who posted it", () => {
    expect(posterOf("— Some Name (@name) April 24, 2022")).toEqual({ name: "Some Name", handle: "@name" });
    expect(posterOf("— the army (ARM) said on April 24")).toBeNull();
  });

  it("front matter", () => {
    const text = `---\ntitle: Market hit\ndate: 2019-03-04\n---\n\n${PROSE[0]}`;
    expect(classifyParagraphs(text, paragraphs(text)).at(-1)).toBe("body");
    expect(classifyParagraphs(text, paragraphs(text))[0]).toBe("furniture");
  });

  it("prose is kept where its stop is missing, lists and lone headlines too", () => {
    const open =
      "Meanwhile, two of the wounded died of their injuries in the hospital of the town, which was hit as well";
    expect(rolesOf([PROSE[0] ?? "", open, ...PROSE.slice(1)])[1]).toBe("body");
    expect(rolesOf([...PROSE, open])[3]).toBe("body");
    expect(
      rolesOf([
        "The toll by month is as follows:",
        "• January: three killed and one hurt",
        "• May: two killed and four hurt",
      ]),
    ).toEqual(["body", "body", "body"]);
    expect(rolesOf(["3 killed in strike on Oldtown"])).toEqual(["title"]);
  });
});

describe("inlineFurniture", () => {
  const cut = (title: string, body: string): string => {
    const text = `${title}\n\n${body}`;
    const paragraph = { start: title.length + 2, end: text.length };
    let prose = "";
    let at = paragraph.start;
    for (const span of [...inlineFurniture(text, paragraph), { start: paragraph.end, end: paragraph.end }]) {
      prose += text.slice(at, span.start);
      at = span.end;
    }
    return prose.trim();
  };
  const title = "Strike kills nine in Oldtown";
  const said = "Nine people died, the army said.";

  it.each([
    `Sun 05 Jul 2015 ${title}. ${said} -AFP`,
    `${title} AFP Tuesday 14 Oct 2014 ${said}`,
    `Posted on July 12 2016 by Some Name ${title} ${said} Some Name`,
    `Last updated at Nov 272017 OLDTOWN ${said}`,
    `OLDTOWN, Country (Example Press) – ${said}`,
    `OLDTOWN, Jan 22 (Reuters) - ${said} Reporting by A. Name; editing by B. Name Our Standards: principles.`,
    `Oldtown, EANA- ${said}`,
    `29.10.2017(updated 1731 29.10.2017) Get short URL 0 110 ${said}`,
    `09.04.2017 Get short URL 0 85 ${said}`,
    `A man inspects a market after a raid on the town on Monday (AFP photo) ${said}`,
    `${said} A boy walks past a house that was hit in Oldtown, June 12 2016. (Example World and Agencies)`,
    `14 Nov 2017 ${said} Source Example and agencies`,
    `${said} (Source: Example Office) Twitter`,
    `${said} Name/Other Name`,
    `${said} 12`,
    `${said} Read Also`,
  ])("leaves the prose of %j", (body) => expect(cut(title, body)).toBe(said));

  it("takes tags out up to the next sentence", () => {
    expect(cut(title, `${said} Tags Country Some Name war Four more died later, a doctor said.`)).toBe(
      `${said}  Four more died later, a doctor said.`,
    );
  });

  it.each([
    said,
    "Strike kills nine in Oldtown market and wounds two, the army said.",
    "July 5, 2015, was the day on which nine died.",
    "ISIS executes three people in Oldtown, the army said.",
    "The dead were named by AFP.",
    "The toll rose to 12.",
    "Most of the town lies in the hands of the People's Front (PF) today.",
    "A rocket hit the market in Oldtown on Monday. (AFP)",
  ])("cuts nothing from %j", (body) => expect(cut(title, body)).toBe(body));
});

describe("any text", () => {
  const words = fc.constantFrom(
    "\n",
    "\n\n",
    "Tags ",
    "Read Also",
    "5 July 2015",
    " (AFP)",
    "Nine died. ",
    "— A (@a)",
    "•",
    "…",
    "title here now",
    "😀e\u0301 ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((parts) => parts.join("")),
  );

  it("gets a role for each paragraph, and spans inside it, in order and apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = paragraphs(text);
        expect(classifyParagraphs(text, found)).toHaveLength(found.length);
        for (const paragraph of found) {
          let at = paragraph.start;
          for (const { start, end } of inlineFurniture(text, paragraph)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(paragraph.end);
        }
      }),
    );
  });
});
