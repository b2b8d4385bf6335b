// `npm test`: style, types, then every test; all of them run, so that one failure does not hide another.
// The last line is "N passed, N failed"; style and types count as one each.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareOrExit, ROOT } from "./prepare.mjs";

await prepareOrExit();

const counts = [
  step("Style", "@biomejs/biome/bin/biome", ["check", "--diagnostic-level=warn"]),
  step("Types and boundaries", "typescript/bin/tsc", ["-b", "tsconfig.shell.json"]),
  step("Types of tests and scripts", "typescript/bin/tsc", ["-p", "tsconfig.json"]),
  tests(),
];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(title, program, args) {
  console.log(`\n${title}`);
  return run(program, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's own report, and its counts read from the file it leaves; a test that was skipped counts as failed. */
function tests() {
  console.log("\nTests");
  const folder = mkdtempSync(join(tmpdir(), "deconflict-test-"));
  const file = join(folder, "report.json");
  try {
    const ok = run("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
    const report = JSON.parse(readFileSync(file, "utf8"));
    const bad = report.numTotalTests - report.numPassedTests;
    // A file that could not even be loaded has no tests to count, yet the run has failed.
    return { passed: report.numPassedTests, failed: bad === 0 && !ok ? 1 : bad };
  } catch (error) {
    console.error(`The tests left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program, args) {
  const path = join(ROOT, "node_modules", program);
  return spawnSync(process.execPath, [path, ...args], { cwd: ROOT, stdio: "inherit" }).status === 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
