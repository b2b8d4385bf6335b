import { describe, expect, it } from "vitest";
import { account, actor, claim, date, place, speaker, target } from "../../test/support/accounts.js";
import { agreed, agreement, event } from "../../test/support/agreements.js";
import { factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account } from "../model/account.js";
import type { Agreement } from "../model/declaration.js";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { inForce } from "./in-force.js";
import { truce } from "./truce.js";

const torrel: GazetteerEntry = {
  ...{
    name: "Torrel",
    aliases: [],
    precision: "village",
    lat: 35.1,
    lon: 40,
    radiusKm: 3,
    within: ["East Province", "Northland"],
  },
  ...{ country: null, population: 0, source: "test", curated: true },
};
const southland: GazetteerEntry = {
  ...torrel,
  name: "Southland",
  precision: "country",
  lat: 20,
  radiusKm: 400,
  within: [],
};
const find = (name: string) => [torrel, southland].filter((entry) => entry.name === name);
const tools = { ...TOOLS, gazetteer: { find, own: [] } };
const at = (more: Partial<Account> = {}) =>
  account("a1", "r1", { places: [place("Torrel", "village", [35.1, 40, 3])], date: date("2017-05-18"), ...more });
const PAPER = { type: "memorandum", geometry: null, areas: ["Northland"], name: "memorandum on flights" } as const;
const BOTH = [
  { name: "the Alliance", party: "alliance" },
  { name: "South", party: "south" },
];

describe("was it in force", () => {
  const asked = (of: Account, ...agreements: readonly Agreement[]) =>
    inForce(factsOf([of]), agreed(...agreements), tools);

  it("is asked of a zone about the place, with who was bound and whether those said to have acted are among them", () => {
    const [check] = asked(
      at({ actors: [actor("north"), actor("west", "denies")], targets: [target("camp", "south")] }),
      agreement(),
    );
    expect(check).toMatchObject({
      question: "in-force",
      asked: "Was the deconfliction zone around Arden in force on 18 May 2017?",
      answer: "yes",
      why: "It was brought into force on 6 May 2017.",
    });
    expect(check?.working).toEqual([
      "Brought into force on 6 May 2017.",
      "Parties: the Alliance.",
      "North (said to have acted): may stand for the Alliance, which is bound by it.",
      "South (said to have been struck): neither a party to it nor a guarantor, as far as is on record.",
    ]);
  });
  it("tells the events up to the day, and names those that came later in one line", () => {
    const history = [
      event("agreed", "2017-05-04", { note: "At night.", source: "Gazette" }),
      event("in-force", "2017-05-06"),
      event("suspended", "2017-06-01", { note: "By North." }),
      event("resumed", ["2017-06-02", "2017-07-01"]),
    ];
    const sources = [
      { title: "Gazette of 4 May 2017", url: null },
      { title: "Statement", url: "https://north.example/1" },
    ];
    const [check] = asked(at(), agreement({ history, sources }));
    expect(check?.working.slice(0, 3)).toEqual([
      "Agreed on 4 May 2017: At night (Gazette).",
      "Brought into force on 6 May 2017.",
      "Later: suspended on 1 June 2017; resumed between 2 June 2017 and 1 July 2017.",
    ]);
    expect(check?.working).toContain("Published: Gazette of 4 May 2017; Statement (https://north.example/1).");
    const [during] = asked(at({ date: date("2017-06-15") }), agreement({ history }));
    expect(during?.working.slice(2, 4)).toEqual([
      "Suspended on 1 June 2017: By North.",
      "Resumed between 2 June 2017 and 1 July 2017.",
    ]);
    const [undated] = asked(at({ date: null }), agreement({ history }));
    expect(undated?.working.join("\n")).not.toContain("Later:");
  });
  it("is undetermined for a day that is known to a month in which it changed", () => {
    const [check] = asked(at({ date: date("2017-05-01", "2017-05-31", "month") }), agreement());
    expect(check).toMatchObject({ answer: "undetermined", asked: expect.stringContaining("in May 2017?") });
  });
  it("is asked of a paper between two who have a part in it, where it covers the place", () => {
    const told = at({ actors: [actor("south")], speaker: speaker("spokesman", { party: "alliance" }) });
    expect(asked(told, agreement({ ...PAPER, parties: BOTH }))).toHaveLength(1);
    expect(asked(told, agreement({ ...PAPER, parties: BOTH, areas: ["Southland"] }))).toEqual([]);
    expect(asked(at({ actors: [actor("south")] }), agreement({ ...PAPER, parties: BOTH }))).toEqual([]);
  });
  it("is asked of a paper that an account names, not of one that it calls a memorandum and no more", () => {
    const names = (name: string) => at({ claims: [claim("agreement", { name, kind: "memorandum", relation: null })] });
    expect(asked(names("flights memorandum"), agreement(PAPER))).toHaveLength(1);
    expect(asked(names("memorandum"), agreement(PAPER))).toEqual([]);
    expect(asked(names("Geneva memorandum"), agreement(PAPER))).toEqual([]);
  });
  it("leaves truces to their own question", () => {
    expect(asked(at(), agreement({ type: "truce" }))).toEqual([]);
  });
});

describe("was a truce in force", () => {
  const TRUCE: Partial<Agreement> = {
    ...{ type: "truce", name: "spring truce", geometry: null, areas: ["Northland"] },
    ...{ parties: BOTH, terms: "All fire ceases. It does not apply to the Black Hand. Aid passes." },
  };
  const asked = (of: Account, more: Partial<Agreement> = {}, text = "x") => {
    const declared = agreed(agreement({ ...TRUCE, ...more }));
    return truce(
      factsOf([of]),
      { ...declared, agreements: declared.agreements.map((one) => ({ ...one, text })) },
      tools,
    );
  };

  it("yes where it was in force and covers the place, with whom its terms leave out", () => {
    const text = `"Feature" x ${JSON.stringify(TRUCE.terms)}`;
    const [check] = asked(at(), {}, text);
    expect(check).toMatchObject({
      question: "truce",
      asked: "Was the spring truce in force at Torrel on 18 May 2017?",
      answer: "yes",
      why: "It was brought into force on 6 May 2017; excluded by its terms: “It does not apply to the Black Hand”.",
    });
    expect(check?.working).toContain("Area: it covers Northland, where Torrel lies.");
    const exclusion = check?.quotes.at(-1)?.quote;
    expect(exclusion?.exact).toBe("It does not apply to the Black Hand.");
    expect(text.slice(exclusion?.start, exclusion?.end)).toBe(exclusion?.exact);
  });
  it("undetermined where the area is not on record, or may hold the place", () => {
    expect(asked(at(), { areas: [] })[0]?.answer).toBe("undetermined");
    const drawn = { type: "Point", coordinates: [40, 35], radiusKm: 12 } as const;
    expect(asked(at(), { geometry: drawn })[0]).toMatchObject({
      answer: "undetermined",
      why: expect.stringContaining("may cover Torrel"),
    });
  });
  it("undetermined where the gazetteer does not have the place and nobody says what it lies in", () => {
    const nowhere = { ...tools, gazetteer: { find: () => [], own: [] } };
    const found = truce(factsOf([at()]), agreed(agreement(TRUCE)), nowhere);
    expect(found[0]).toMatchObject({
      answer: "undetermined",
      why: expect.stringContaining("it covers Northland, which may be where Torrel lies"),
    });
  });
  it("is not asked elsewhere or at another time", () => {
    expect(asked(at(), { areas: ["Southland"] })).toEqual([]);
    expect(asked(at({ date: date("2017-05-01") }))).toEqual([]);
    expect(asked(account("a1", "r1", { date: date("2017-05-18") }))).toEqual([]);
    expect(asked(at({ date: null }))).toEqual([]);
  });
  it("is asked of one that an account names, though it was over", () => {
    const named = at({ claims: [claim("agreement", { name: "spring truce", kind: "truce", relation: null })] });
    const history = [event("in-force", "2017-03-01"), event("ended", "2017-04-01")];
    expect(asked(named, { history })[0]).toMatchObject({
      answer: "no",
      why: expect.stringContaining("ended on 1 April 2017"),
    });
    expect(asked(at(), { history })).toEqual([]);
  });
});
