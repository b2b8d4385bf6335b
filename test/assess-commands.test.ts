import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import { LOG } from "./support/declared-files.js";
import { Commands } from "./support/run-ledger.js";

// What `assess` and `team` do on the command line, on an embedded ledger with one log and two reports.

const told = (place: string) =>
  `${place.toUpperCase()} – Air strikes by the Saudi-led coalition hit the city of ${place} on 6 March 2018, killing nine civilians, the health office said.`;

let folder: string;
let incident: string;
const at = (name: string) => join(folder, name);
const on = new Commands(() => at("ledger"));
const assess = (...args: string[]) => on.run("assess", incident, ...args);
const because = ["--because", "the file"];

interface Shown {
  readonly walks: readonly { readonly state: string; readonly steps: readonly { readonly step: string }[] }[];
  readonly judgements: readonly unknown[];
}
const shown = () => on.json<Shown>("assess", incident);

beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-assess-"));
  const later = '2018-03-20,Yemen,Marib,1,"Near Marib, one strike destroyed a truck."\n';
  writeFileSync(at("strikes.csv"), new TextDecoder().decode(LOG) + later);
  writeFileSync(at("a.txt"), told("Marib"));
  writeFileSync(at("reports.csv"), "file,publisher,published\na.txt,Coast Post,2018-03-07\n");
  await on.text("declare", at("strikes.csv"), "--party", "Saudi-led coalition");
  await on.text("add", at("a.txt"), "--metadata", at("reports.csv"));
  incident = (await on.incidentTitled("Marib")).id;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("assess", () => {
  it("shows what to do first", async () => {
    const text = (await on.text("assess", incident)).replace(/\s+/gu, " ");
    expect(text).toContain(`deconflict assess ${incident} receive --party PARTY --because REASON`);
  });

  it.each<[string, string[], string]>([
    ["a decision without a reason", ["credible"], "“credible” needs a reason: --because REASON."],
    ["a step that there is not", ["credibel", ...because], 'there is no step "credibel"; there are receive, check'],
    ["a grade that there is not", ["grade", "good", ...because], 'there is no grade "good"; there are confirmed, fair'],
    ["a grade without one", ["grade", ...because], "“grade” needs one of confirmed, fair"],
    ["non-credible without a why", ["non-credible", ...because], "needs --reason no-strikes|no-evidence|too-little"],
    ["an option of another step", ["check", "--killed", "2", ...because], "--killed says nothing of “check”."],
    ["an option without a step", ["--killed", "2"], "--killed says nothing of assess without a step."],
    ["a concession of nothing", ["acknowledge", ...because], "needs --killed RANGE or --wounded RANGE"],
    ["a duplicate of nothing", ["duplicate", ...because], "“duplicate” needs --of."],
    ["a response that says nothing", ["respond", ...because], "“respond” needs --response."],
    ["a position of nobody", ["position", "credible", ...because], "“position” needs --party PARTY"],
    ["a correction to nothing", ["correct", ...because], "“correct” needs the step"],
    ["more than a step takes", ["open", "wide", ...because], "“open” takes nothing after it"],
    ["to confirm what is no judgement", ["confirm", "grading", ...because], 'there is no judgement "grading"'],
  ])("refuses %s, with the way out", async (_, args, message) => {
    const { code, out, err } = await assess(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("walks an allegation from its receipt to a correction, and shows each state", async () => {
    const steps = [
      ["receive", "--from", "a monitor", "--on", "2018-03-08"],
      ["check", "--on", "2018-03-09"],
      ["open"],
      ["search", "--radius", "30", "--days", "2"],
      ["non-credible", "--reason", "no-strikes"],
      ["confirm", "--as", "boris"],
      ["reopen"],
      ["credible"],
      ["investigate"],
      ["acknowledge", "--killed", "2..4", "--wounded", "3"],
      ["respond", "--response", "condolence payment offered"],
      ["correct", "non-credible", "--reason", "too-little-information"],
    ];
    for (const step of steps) expect(await assess(...step, ...because)).toMatchObject({ code: 0, err: "" });
    const { walks } = await shown();
    expect(walks).toMatchObject([{ state: "non-credible", completion: "too-little-information", confirmedBy: null }]);
    expect(walks[0]?.steps.map(({ step }) => step)).toEqual(steps.map(([step]) => step));
    expect(walks[0]?.steps[3]).toMatchObject({ checks: [{ search: { radiusKm: 30 } }] });
    const text = (await on.text("assess", incident)).replace(/\s+/gu, " ");
    expect(text).toContain("1. received from a monitor, by ");
    expect(text).toContain("acknowledged: 2–4 killed and 3 wounded conceded");
    expect(text).toContain("corrected to: found non-credible: too little information on place, time or detail");
    expect(text).toContain("It does not mean disproved.");
    expect(text).toContain("Not confirmed by a second person.");
  });

  it("says on one line why the ledger refuses a step, and keeps nothing of it", async () => {
    const before = await shown();
    const { code, out, err } = await assess("open", ...because);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^deconflict: “open” cannot come next: the walk stands at non-credible.*\n$/u);
    expect(await shown()).toEqual(before);
  });

  it("keeps gradings and positions beside the walk", async () => {
    await assess("grade", "weak", ...because);
    await assess("grade", "contested", ...because);
    await assess("status", "likely", ...because);
    await assess("position", "credible", "--party", "Saudi-led coalition", "--killed", "1", ...because);
    expect(await assess("confirm", "grade", "--as", "boris", ...because)).toMatchObject({ code: 0 });
    expect((await shown()).judgements).toHaveLength(4);
    const text = (await on.text("assess", incident)).replace(/\s+/gu, " ");
    expect(text).toMatch(/Held of it graded contested: competing claims.* – confirmed by boris/u);
    expect(text).toMatch(/Held before graded weak/u);
  });
});

describe("team", () => {
  it("names who may decide; nobody else may then", async () => {
    expect(await on.text("team")).toContain("Anybody may decide");
    expect((await on.run("team", "--add", "Anna")).err).toContain("a change needs a reason");
    expect((await on.run("team", "--add", "A", "--remove", "B", ...because)).err).toContain("one change at a time");
    await on.text("team", "--add", "Anna", ...because, "--as", "Anna");
    expect(await on.run("assess", incident, "reopen", ...because, "--as", "mallory")).toMatchObject({
      code: 1,
      err: "deconflict: “mallory” is not of this team: it is Anna; deconflict team --add NAME adds a person\n",
    });
    expect(await on.run("link", incident, "i0", ...because, "--as", "mallory")).toMatchObject({ code: 1 });
    const team = await on.json<{ secondPerson: boolean }>(
      ...(["team", "--second-person", "required", ...because, "--as", "anna"] as [string, ...string[]]),
    );
    expect(team).toMatchObject({ people: [{ name: "Anna" }], secondPerson: true });
    await on.text("team", "--remove", "Anna", ...because, "--as", "Anna");
    expect(await on.text("team")).toContain("A decision counts once a second person has confirmed it.");
  });
});
