import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { read, toJson } from "../src/index.js";
import type { Incident, Reading } from "../src/model/incident.js";
import { falseQuotes, schemaErrors } from "./support/format.js";

const SAMPLES = fileURLToPath(new URL("../fixtures/samples", import.meta.url));
const OPTIONS = { metadata: join(SAMPLES, "reports.csv"), withText: true, onProblem: () => {} };

describe("the samples", () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await read([SAMPLES], OPTIONS);
  });

  /** The incident of which most accounts of this report are. */
  function incidentOf(file: string): Incident {
    const report = reading.reports.find((r) => r.file.endsWith(file))?.id;
    const count = (i: Incident) => reading.accounts.filter((a) => a.report === report && a.incident === i.id).length;
    const [first] = reading.incidents.toSorted((a, b) => count(b) - count(a));
    if (first === undefined || count(first) === 0) throw new Error(`no incident was read from ${file}`);
    return first;
  }

  it("are a dozen, and each but the French one is read", () => {
    expect(reading.reports).toHaveLength(12);
    const read = new Set(reading.accounts.map((a) => a.report));
    expect(reading.reports.filter((r) => !read.has(r.id)).map((r) => r.language)).toEqual(["fr"]);
  });

  it("print JSON that the schema describes, with the exact words of the reports", () => {
    expect(schemaErrors(toJson(reading))).toEqual([]);
    expect(falseQuotes(reading)).toEqual([]);
  });

  it.each([
    ["saraqib-harbour-post.txt", "actor"],
    ["abu-kamal-meridian.txt", "actor"],
    ["sukhnah-capital-gazette.html", "warning"],
  ])("contradict each other: %s, %s", (file, attribute) => {
    const row = incidentOf(file).comparison.find((r) => r.attribute === attribute);
    expect(row?.verdict).toBe("contradict");
  });

  it.each([
    ["saraqib-harbour-post.txt", "saraqib-orontes-centre.md"],
    ["abu-kamal-meridian.txt", "abu-kamal-euphrates-now.txt"],
    ["sukhnah-capital-gazette.html", "sukhnah-barada-agency.txt"],
    ["kramatorsk-donbas-courier.txt", "kramatorsk-steppe-wire.txt"],
  ])("tell of one incident: %s and %s", (one, other) => {
    expect(incidentOf(one).id).toBe(incidentOf(other).id);
  });

  it("tell of five places at least", () => {
    const files = ["saraqib-harbour-post.txt", "abu-kamal-meridian.txt", "sukhnah-barada-agency.txt"];
    const more = ["kramatorsk-steppe-wire.txt", "hodeidah-gulf-ledger.txt"];
    expect(new Set([...files, ...more].map((f) => incidentOf(f).id)).size).toBe(5);
  });

  it("carry one wire story twice, which is one origin", () => {
    const carriers = new Set(["saraqib-harbour-post.txt", "saraqib-tidewater-daily.txt"]);
    const files = new Map(reading.reports.map((r) => [r.id, r.file.split("/").at(-1) ?? ""]));
    const reportOf = new Map(reading.accounts.map((a) => [a.id, files.get(a.report) ?? ""]));
    const shared = incidentOf("saraqib-harbour-post.txt").origins.map(
      (o) => new Set(o.accounts.map((a) => reportOf.get(a))),
    );
    expect(shared).toContainEqual(carriers);
  });

  it("give the same bytes in any order of the files", async () => {
    const files = readdirSync(SAMPLES).filter((f) => !f.endsWith(".csv"));
    const paths = files.map((f) => join(SAMPLES, f));
    const [there, back] = [await read(paths, OPTIONS), await read(paths.toReversed(), OPTIONS)];
    expect(toJson(back)).toBe(toJson(there));
  });
});
