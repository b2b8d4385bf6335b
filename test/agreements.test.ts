import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inForce } from "../src/check/in-force.js";
import { forceOn } from "../src/check/in-force-on.js";
import { line } from "../src/check/line.js";
import { StrikeIndex } from "../src/check/strike-index.js";
import { truce } from "../src/check/truce.js";
import { zone } from "../src/check/zone.js";
import { readAgreements } from "../src/ingest/declared/agreements/index.js";
import type { Check } from "../src/model/check.js";
import type { Agreement, AgreementType } from "../src/model/declaration.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { knownAgreements } from "../src/net/known-agreements.js";
import { partiesNamed, readReports } from "../src/pipeline.js";
import { parties } from "../src/read/words/parties.js";
import { containment, isArea } from "../src/util/polygon.js";
import { isLine, sideOf } from "../src/util/polygon-line.js";
import { ROOT } from "./run-cli.js";
import { report } from "./support/accounts.js";

// The agreements that come with the program, held against the places that come with it.

const gazetteer = loadGazetteer();
const shipped = knownAgreements();
const all = shipped.flatMap(({ agreements }) => agreements);
const named = (name: string): Agreement => all.find((agreement) => agreement.name.includes(name)) as Agreement;

function placed(name: string, within: string) {
  const entry = gazetteer.find(name).find((found) => found.within.includes(within));
  if (entry === undefined) throw new Error(`the gazetteer has no ${name} in ${within}`);
  return entry;
}

describe("the agreements that come with the program", () => {
  it("lie in files of their war, and are read without a mistake, their places looked up too", () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const { file, text, agreements } of shipped) {
      expect(file).toMatch(/^data\/conflicts\/[a-z-]+\/agreements\.geojson$/u);
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect(readAgreements(file, text, { gazetteer, partyIds: partiesNamed })).toEqual(agreements);
      for (const { quote } of agreements) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    }
  });
  it("are of each kind that the reports of that war speak of", () => {
    const counts = new Map<AgreementType, number>();
    for (const { type } of all) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(counts.get("deconfliction-zone")).toBeGreaterThanOrEqual(1);
    expect(counts.get("deconfliction-line")).toBeGreaterThanOrEqual(1);
    expect(counts.get("de-escalation-zone")).toBeGreaterThanOrEqual(4);
    expect(counts.get("truce")).toBeGreaterThanOrEqual(2);
    expect(counts.get("memorandum")).toBeGreaterThanOrEqual(1);
  });
  it("bind parties that are known, say their terms, and name areas that the gazetteer has", () => {
    for (const { name, parties, guarantors, terms, areas } of all) {
      expect([...parties, ...guarantors].length, name).toBeGreaterThan(0);
      expect(terms, name).not.toBe("");
      for (const area of areas) expect(gazetteer.find(area), `${name}: ${area}`).not.toEqual([]);
    }
  });
  it("have a source for each event, in the list, or say that no day is published", () => {
    for (const { name, history, sources } of all) {
      for (const { source, note } of history) {
        if (source === null) expect(note, name).toMatch(/no day|which day.*not published/iu);
        for (const [day] of source?.matchAll(/\d{1,2} \p{L}+ \d{4}/gu) ?? [])
          expect(sources.map(({ title }) => title).join("\n"), `${name}: ${source}`).toContain(day);
      }
    }
  });
  it("are not taken to be in force for ever", () => {
    const day = { start: "2025-06-01", end: "2025-06-01" };
    expect(all.filter(({ history }) => forceOn(history, day).answer === "yes").map(({ name }) => name)).toEqual([]);
  });
  it.each([
    ["Idlib de-escalation", "2018-03-15", "yes"],
    ["Idlib de-escalation", "2018-05-01", "undetermined"],
    ["Idlib de-escalation", "2019-06-01", "yes"],
    ["northern Homs", "2018-04-01", "undetermined"],
    ["northern Homs", "2018-06-01", "no"],
    ["Eastern Ghouta", "2018-03-20", "no"],
    ["Al Tanf", "2017-06-06", "yes"],
    ["Euphrates River", "2018-02-07", "yes"],
  ])("%s on %s: in force, %s", (name, on, answer) => {
    expect(forceOn(named(name).history, { start: on, end: on }).answer).toBe(answer);
  });
});

describe("zones that come with the program", () => {
  const inside = (zone: string, place: string, within: string) => {
    const { geometry, uncertaintyKm } = named(zone);
    if (geometry === null || !isArea(geometry)) throw new Error(`${zone} is no area`);
    return containment(placed(place, within), geometry, uncertaintyKm).answer;
  };
  it.each([
    ["Al Tanf", "At Tanf", "Homs", "inside"],
    ["Al Tanf", "Palmyra", "Homs", "outside"],
    ["Al Tanf", "Homs", "Syria", "undetermined"],
    ["Idlib de-escalation", "Maarrat al-Numan", "Idlib", "inside"],
    ["Idlib de-escalation", "Raqqa", "Raqqa", "outside"],
    ["northern Homs", "Palmyra", "Homs", "outside"],
    ["Eastern Ghouta", "Palmyra", "Homs", "outside"],
    ["southern de-escalation", "Palmyra", "Homs", "outside"],
  ])("%s: %s in %s is %s", (zone, place, within, answer) => {
    expect(inside(zone, place, within)).toBe(answer);
  });
  it.each([
    ["northern Homs", "Rastan", "Homs"],
    ["northern Homs", "Talbiseh", "Homs"],
    ["Eastern Ghouta", "Douma", "Rif Dimashq"],
    ["southern de-escalation", "Daraa", "Daraa"],
    ["Idlib de-escalation", "Jisr al-Shughur", "Idlib"],
  ])("%s: %s in %s is not outside", (zone, place, within) => {
    expect(inside(zone, place, within)).not.toBe("outside");
  });
});

describe("the Euphrates line that comes with the program", () => {
  const side = (place: string, within: string) => {
    const { geometry, uncertaintyKm, sides } = named("Euphrates River");
    if (geometry === null || !isLine(geometry)) throw new Error("the line is no line");
    const found = sideOf(placed(place, within), geometry, uncertaintyKm);
    return {
      ...found,
      answer: found.answer === "undetermined" ? null : sides?.[found.answer],
      middle: found.middle && sides?.[found.middle],
    };
  };
  it.each([
    ["Kobani", "Aleppo", "east"],
    ["Hasakah", "Hasakah", "east"],
    ["al-Shaddadi", "Hasakah", "east"],
    ["Manbij", "Aleppo", "west"],
  ])("%s in %s lies %s of it", (place, within, expected) => {
    expect(side(place, within).answer).toBe(expected);
  });
  it.each([
    ["Jarabulus", "Aleppo", "west"],
    ["al-Tibni", "Deir ez-Zor", "west"],
    ["al-Kasrah", "Deir ez-Zor", "east"],
    ["Deir ez-Zor", "Deir ez-Zor", "west"],
    ["Ayyash", "Deir ez-Zor", "west"],
    ["Khasham", "Deir ez-Zor", "east"],
    ["Mazlum", "Deir ez-Zor", "east"],
    ["al-Shuhayl", "Deir ez-Zor", "east"],
    ["al-Mayadin", "Deir ez-Zor", "west"],
    ["al-Asharah", "Deir ez-Zor", "west"],
    ["Hajin", "Deir ez-Zor", "east"],
    ["Al-Bukamal", "Deir ez-Zor", "west"],
  ])("%s in %s, on its bank, is drawn on the right side and too near to tell: %s", (place, within, expected) => {
    expect(side(place, within)).toMatchObject({ answer: null, middle: expected });
  });
  it("says nothing of places beyond its ends or beside its gap", () => {
    expect(side("Baghdad", "Iraq").middle).toBeNull();
    expect(side("Tabqa", "Raqqa").middle).toBeNull();
  });
});

// From a report's words to the answer: reports written for this test.

const declared = {
  strikes: new StrikeIndex([]),
  agreements: shipped.flatMap(({ file, text, agreements }) =>
    agreements.map((agreement) => ({ file: { id: file, name: file }, text, agreement })),
  ),
  notices: [],
};

function checksOf(published: string, text: string) {
  const reading = readReports([report("r1", published, text)], { gazetteer });
  const reports = new Map([["r1", report("r1", published, text)]]);
  return reading.incidents.flatMap((incident) => {
    const accounts = reading.accounts.filter(({ id }) => incident.accounts.includes(id));
    const facts = { incident, accounts, reports };
    return [zone, line, inForce, truce].flatMap((check) => check(facts, declared, { gazetteer, parties }));
  });
}

const about = (checks: readonly Check[], question: string, name: string) =>
  checks.find((check) => check.question === question && check.asked.includes(name));

describe("a report held against the agreements that come with the program", () => {
  it("leaves a zone undetermined where only a region is told, and says who alleges it", () => {
    const text =
      "Coalition jets bombed a militia convoy in southern Syria on Tuesday, killing at least four fighters, a monitor said. " +
      "The convoy allegedly entered an agreed deconfliction zone in Homs province.";
    const check = about(checksOf("2017-06-07", text), "zone", "Al Tanf");
    expect(check).toMatchObject({ answer: "undetermined", why: expect.stringContaining("alleges that it was inside") });
    expect(check?.quotes[0]?.quote.exact).toContain("entered an agreed deconfliction zone");
    for (const { quote } of check?.quotes.slice(0, 1) ?? [])
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
  });
  it("tells the side of the Euphrates by geometry, beside what the report says", () => {
    const text =
      "Artillery shelled a base in the town of al-Shaddadi on Monday, wounding three soldiers, the Syrian Democratic Forces said. " +
      "The base lies east of the Euphrates deconfliction line.";
    const check = about(checksOf("2018-03-06", text), "line", "Euphrates");
    expect(check).toMatchObject({ answer: "yes", asked: expect.stringContaining("on the east side") });
  });
  it("tells a memorandum's suspension from its being in force", () => {
    const strike = (day: string) =>
      checksOf(
        day,
        "Russian warplanes struck rebels in the town of Khan Sheikhoun on Sunday, killing ten people, the Pentagon said.",
      );
    expect(about(strike("2016-05-02"), "in-force", "flight safety")?.answer).toBe("yes");
    expect(about(strike("2017-04-10"), "in-force", "flight safety")).toMatchObject({
      answer: "no",
      why: "It was suspended on 7 April 2017.",
    });
  });
  it("knows the cessation of hostilities in force, and whom it left out", () => {
    const text = "Warplanes struck the town of Rastan on Monday, killing five civilians, activists said.";
    const check = about(checksOf("2016-03-15", text), "truce", "cessation of hostilities of February 2016");
    expect(check).toMatchObject({ answer: "yes", why: expect.stringContaining("It does not apply to ISIL") });
    expect(about(checksOf("2016-02-16", text), "truce", "cessation")).toBeUndefined();
    expect(about(checksOf("2016-12-13", text), "truce", "cessation")).toBeUndefined();
  });
  it("knows a de-escalation zone in force only from its first day", () => {
    const text = "Warplanes struck the town of Maarrat al-Numan on Friday, killing five civilians, activists said.";
    const [before, first] = [checksOf("2017-05-06", text), checksOf("2017-05-13", text)];
    expect(about(before, "zone", "Idlib")?.answer).toBe("yes");
    expect(about(before, "in-force", "Idlib")?.answer).toBe("no");
    expect(about(first, "in-force", "Idlib")?.answer).toBe("yes");
  });
});
