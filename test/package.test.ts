import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { npm } from "../scripts/prepare.mjs";
import { ROOT } from "./run-cli.js";

// The package as users get it: packed, installed into an empty folder without a network, and used from there.

const REPORT = "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, the mayor said.";
const PACKAGE = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

let folder: string;
let packed: { filename: string; files: { path: string }[]; unpackedSize: number };
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-package-"));
  const [result] = JSON.parse(run(["pack", "--json", "--silent", "--pack-destination", folder], ROOT));
  packed = result;
  mkdirSync(inFolder("home"));
  writeFileSync(
    inFolder("package.json"),
    JSON.stringify({ name: "user", version: "1.0.0", private: true, type: "module" }),
  );
  run(["install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename)], folder);
  writeFileSync(inFolder("report.txt"), REPORT);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs npm without what the npm that runs the tests left in the environment. */
function run(args: string[], cwd: string): string {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?!execpath|config_cache|config_registry)|INIT_CWD)/iu.test(name),
  );
  const options = { cwd, env: Object.fromEntries(inherited), encoding: "utf8", stdio: "pipe" };
  const { status, stdout, stderr } = npm(args, options);
  expect(status, `npm ${args.join(" ")}\n${stderr}`).toBe(0);
  return stdout;
}

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

describe("the package", () => {
  it("holds what it needs and nothing of the workshop", () => {
    const paths = packed.files.map(({ path }) => path);
    const needed = ["LICENSE", "dist/cli.js", "dist/index.js", "dist/THIRD-PARTY.txt"];
    const ledger = ["dist/pglite.wasm", "dist/pglite.data", "dist/ledger-template.br"];
    expect(paths).toEqual(expect.arrayContaining([...needed, ...ledger]));
    expect(paths.some((path) => path.startsWith("fixtures/samples/"))).toBe(true);
    expect(paths.filter((path) => /^(?:src|test|bench|scripts)\/|\.test\.|tsbuildinfo$/u.test(path))).toEqual([]);
  });

  it("brings its packages bundled, so that it installs alone: add them with npm install --save-dev", () => {
    expect(Object.keys(PACKAGE.dependencies ?? {})).toEqual([]);
  });

  it("gives the command", () => {
    expect(run(["exec", "--offline", "--", "deconflict", "--help"], folder)).toContain("Usage: deconflict");
    const reading = JSON.parse(
      run(["exec", "--offline", "--", "deconflict", "read", "report.txt", "--format=json"], folder),
    );
    expect(reading).toMatchObject({ format: "deconflict/1", reports: [{ file: "report.txt" }] });
    expect(reading.accounts.length).toBeGreaterThan(0);
  });

  it("gives the demo", () => {
    expect(run(["exec", "--offline", "--", "deconflict", "demo"], folder)).toContain("deconflict read report.txt");
  });

  it("gives the library, which reads the same", () => {
    writeFileSync(
      inFolder("program.js"),
      `import { read, toJson } from "deconflict";
       console.log(toJson(await read(["report.txt"])));
       const { reports } = await read([{ file: "raid.txt", text: "A raid.", publisher: "The Post", published: "2016-06-17" }]);
       console.log(JSON.stringify(reports[0]));`,
    );
    const lines = node("program.js").trimEnd().split("\n");
    expect(JSON.parse(lines.pop() ?? "")).toMatchObject({
      file: "raid.txt",
      publisher: "The Post",
      published: "2016-06-17",
    });
    const command = node("node_modules/deconflict/bin/deconflict.mjs", "read", "report.txt", "--format=json");
    expect(JSON.parse(lines.join("\n"))).toEqual(JSON.parse(command));
  });

  it("gives the JSON Schema of its output", () => {
    const program = 'console.log(JSON.stringify(require("deconflict/schema.json").properties.format))';
    expect(node("-e", program)).toContain("deconflict/1");
  });

  it("gives the library's types", () => {
    writeFileSync(
      inFolder("program.ts"),
      `import { type Incident, type Reading, read } from "deconflict";
       const reading: Reading = await read(["report.txt"], { withText: true });
       export const titles: string[] = reading.incidents.map((incident: Incident) => incident.title);
       // @ts-expect-error there is no such option
       await read([], { metdata: "reports.csv" });`,
    );
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const flags = ["--strict", "--noEmit", "--target", "es2023", "--module", "nodenext"];
    const { stdout } = spawnSync(process.execPath, [tsc, ...flags, "program.ts"], { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
  });

  it("is installed without a build of its own", () => {
    expect(existsSync(inFolder("node_modules/deconflict/scripts"))).toBe(false);
  });
});
