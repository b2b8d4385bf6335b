import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestInputs } from "./ingest-inputs.js";

const TEXT = "Warplanes struck the village on Thursday, killing at least 12 civilians, the mayor said.";
const FRENCH = "Des avions ont frappé le village jeudi, tuant au moins douze civils, a déclaré le maire de la ville.";

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-inputs-"));
  writeFileSync(at("raid.txt"), TEXT);
  writeFileSync(at("reports.csv"), "file,publisher,published\nraid.txt,The Daily Post,2016-06-17\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("inputs", () => {
  it("are files, with what the metadata says of them", async () => {
    const { reports, problems } = await ingestInputs([at("raid.txt")], at("reports.csv"));
    expect(reports).toMatchObject([
      { file: at("raid.txt"), publisher: "The Daily Post", published: "2016-06-17", text: TEXT },
    ]);
    expect(problems).toEqual([]);
  });

  it("may be texts, and then are the same report as a file of that name", async () => {
    const given = { file: "raid.txt", text: TEXT, publisher: "The Daily Post", published: "2016-06-17" };
    const [inMemory, onDisk] = [await ingestInputs([given]), await ingestInputs([at("raid.txt")], at("reports.csv"))];
    expect(inMemory.reports[0]?.id).toBe(onDisk.reports[0]?.id);
  });

  it("with a wrong date are read without it, and the date is named", async () => {
    const { reports, problems } = await ingestInputs([{ file: "raid.txt", text: TEXT, published: "17 June" }]);
    expect(reports).toMatchObject([{ published: null }]);
    expect(problems).toMatchObject([{ file: "raid.txt", fatal: true, message: expect.stringContaining("17 June") }]);
  });

  it("in a language that is not read are kept, with a warning", async () => {
    const { reports, problems } = await ingestInputs([{ file: "raid.txt", text: FRENCH }]);
    expect(reports).toMatchObject([{ language: "fr", text: FRENCH }]);
    expect(problems).toMatchObject([{ fatal: false, message: expect.stringContaining("“fr”") }]);
  });

  it("that cannot be read are problems, and the rest is read", async () => {
    const { reports, problems } = await ingestInputs(
      [at("none.txt"), { file: "empty.txt", text: "" }, at("raid.txt")],
      at("no.csv"),
    );
    expect(reports).toHaveLength(1);
    expect(problems.map(({ file }) => file)).toEqual([at("no.csv"), at("none.txt"), "empty.txt"]);
  });
});
