import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { record } from "../../../test/support/record.js";
import type { IncidentRecord } from "../../model/publication.js";
import { quote } from "../../model/quote.js";
import { claimsOf } from "../../util/claims-of.js";
import { annotations } from "./index.js";
import { selectorsIn } from "./selectors.js";

interface QuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
interface PositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

/** Every place where the words stand with that before and after them, in characters; as the model says to look. */
function placesOf(text: string, { exact, prefix, suffix }: QuoteSelector): [number, number][] {
  const found: [number, number][] = [];
  const wanted = prefix + exact + suffix;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const start = [...text.slice(0, at + prefix.length)].length;
    found.push([start, start + [...exact].length]);
  }
  return found;
}

/** The characters from one to the other, in no other way than by counting them. */
function charactersIn(text: string, { start, end }: PositionSelector): string {
  return [...text].slice(start, end).join("");
}

async function collectionOf(...records: readonly IncidentRecord[]) {
  async function* given() {
    yield* records;
  }
  let json = "";
  for await (const part of annotations(given())) json += part;
  return JSON.parse(json);
}

describe("annotations", () => {
  it("are one for each claim of each account, victims left out, and for its own words", async () => {
    const one = record();
    const { first, total, type } = await collectionOf(one);
    const all = one.accounts.flatMap(claimsOf);
    const claims = all.filter(({ attribute }) => attribute !== "victim").length + one.accounts.length;
    expect(all.length + one.accounts.length).toBeGreaterThan(claims);
    expect([type, total, first.items.length]).toEqual(["AnnotationCollection", claims, claims]);
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(claims);
    for (const { id } of first.items) expect(id).toMatch(UUID);
  });

  it("are a collection that is named by what is in it", async () => {
    const [one, again, other] = await Promise.all(
      [record(), record(), record({ accounts: [] })].map((each) => collectionOf(each)),
    );
    expect(one.id).toMatch(UUID);
    expect(one.first).toMatchObject({ partOf: one.id, id: expect.stringMatching(UUID) });
    expect(again.id).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  it("find their words by the quote alone and by the position alone", async () => {
    const one = record();
    const { first } = await collectionOf(one);
    for (const { target, body } of first.items) {
      const report = one.reports.find(({ textSha256 }) => target.state.cached === `urn:sha256:${textSha256}`);
      const [words, position] = target.selector;
      const text = report?.text ?? "";
      expect(placesOf(text, words)).toEqual([[position.start, position.end]]);
      expect(charactersIn(text, position)).toBe(words.exact);
      expect(JSON.parse(body.value)).toMatchObject({ incident: "i1" });
    }
  });

  it("count characters, where the text has some of two code units before the quote", async () => {
    const { first } = await collectionOf(record());
    const after = first.items.find(({ body }: { body: { value: string } }) => body.value.includes('"warning"'));
    const [words, { start }] = after.target.selector;
    const text = record().reports[0]?.text ?? "";
    expect(start).toBe(text.indexOf(words.exact) - 1);
  });

  it("name the page with the hash of its bytes, or the text by its hash where there is none", async () => {
    const { first } = await collectionOf(record());
    const sources = new Set(
      first.items.map(({ target }: { target: { source: unknown } }) => JSON.stringify(target.source)),
    );
    const [post, office] = record().reports;
    expect([...sources]).toEqual([
      JSON.stringify({ id: post?.url, type: "Text", sha256: post?.sha256 }),
      JSON.stringify(`urn:sha256:${office?.textSha256}`),
    ]);
  });

  it("are none of a text that was erased", async () => {
    const one = record();
    const erased = { ...one, reports: one.reports.map((report) => ({ ...report, text: null })) };
    expect(await collectionOf(erased)).toMatchObject({ total: 0 });
  });

  it("give no words of a minor's name, and none about a quote", async () => {
    const one = record();
    const young = one.accounts.map((account) => ({
      ...account,
      victims: account.victims.map((victim) => ({ ...victim, age: 12 })),
    }));
    const { first, total } = await collectionOf(record({ accounts: young }));
    expect(total).toBe((await collectionOf(one)).total);
    expect(JSON.stringify(first)).not.toMatch(/Salma|Haddad/u);
    expect(JSON.stringify(await collectionOf(one))).toMatch(/Salma Haddad/u);
    const text = one.reports[0]?.text ?? "";
    const named = { exact: "Salma Haddad, 34", start: text.indexOf("Salma"), end: text.indexOf("Salma") + 16 };
    expect(selectorsIn(text, [{ start: named.start, end: named.start + 12 }])(named)).toEqual([
      { type: "TextPositionSelector", start: named.start - 1, end: named.end - 1 },
    ]);
  });

  it("give no address that holds the name of a minor, and no name as it was read before somebody corrected it", async () => {
    const one = record();
    const [post, office] = one.reports;
    if (post === undefined || office === undefined) throw new Error("the record has two reports");
    const named = one.named.map((naming) => ({ ...naming, now: { ...naming.read, name: "Selma Hadid", age: 12 } }));
    const reports = [{ ...post, url: "https://post.example/haddad-salma-34" }, office];
    const json = JSON.stringify(await collectionOf(record({ named, reports })));
    expect(json).not.toMatch(/salma|haddad/iu);
    expect(json).toContain(`urn:sha256:${post.textSha256}`);
  });

  it("are a whole collection where there is nothing to annotate", async () => {
    expect(await collectionOf()).toMatchObject({ total: 0, first: { items: [] } });
  });
});

describe("selectors", () => {
  it("find their words in whatever text, repeated words and characters of two units among it", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "🕯", "é", "\n"), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const units = [...given];
        const from = a % units.length;
        const to = from + 1 + (b % (units.length - from));
        const start = units.slice(0, from).join("").length;
        const end = units.slice(0, to).join("").length;
        const [words, position] = selectorsIn(given)(quote(given, start, end)) as [QuoteSelector, PositionSelector];
        expect(position).toMatchObject({ start: from, end: to });
        expect(placesOf(given, words)).toEqual([[from, to]]);
        expect(JSON.parse(JSON.stringify(words))).toEqual(words);
        expect(words.prefix + words.suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
