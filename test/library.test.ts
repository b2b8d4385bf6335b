import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Problem, ReadError, read, toJson } from "../src/index.js";
import { ROOT } from "./run-cli.js";

const RAID = {
  file: "raid.txt",
  text: "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, the Sarha Media Centre said.",
  published: "2016-06-17",
};

describe("read", () => {
  it("reads texts, and gives them back where they are asked for", async () => {
    const reading = await read([RAID], { withText: true });
    expect(reading.reports).toMatchObject([{ file: "raid.txt", text: RAID.text }]);
    expect(reading.accounts.length).toBeGreaterThan(0);
    expect((await read([RAID])).reports[0]).not.toHaveProperty("text");
  });

  it("says the same twice, to the byte", async () => {
    const samples = [join(ROOT, "fixtures/samples")];
    expect(toJson(await read(samples))).toBe(toJson(await read(samples)));
  });

  it("fails for what cannot be read, naming all of it", async () => {
    const error = await read(["none.txt", RAID, "nothing/"]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).problems.map(({ file }) => file)).toEqual(["none.txt", "nothing/"]);
    expect((error as ReadError).message).toContain("none.txt: no such file");
  });

  it("reads the rest where problems are listened to", async () => {
    const problems: Problem[] = [];
    const reading = await read(["none.txt", RAID], { onProblem: (problem) => problems.push(problem) });
    expect(problems).toMatchObject([{ file: "none.txt", fatal: true }]);
    expect(reading.reports).toHaveLength(1);
  });

  it("shows how far it is", async () => {
    const steps: [number, number][] = [];
    await read([RAID, { ...RAID, file: "copy.txt" }], { onProgress: (done, total) => steps.push([done, total]) });
    expect(steps.at(-1)).toEqual([2, 2]);
  });
});
