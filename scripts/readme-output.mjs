// Fills the marked blocks of README.md: a file's content, or what a command prints (80 columns, no colour).
// `node scripts/readme-output.mjs` writes them; test/readme.test.ts checks that they are true.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = join(ROOT, "README.md");
const BLOCK = /<!-- (file|output): (.+?) -->\n[\s\S]*?<!-- \/\1 -->/g;

/** The README with every marked block as it should be. */
export function filled(readme) {
  return readme.replace(BLOCK, (_, kind, what) => {
    const text = kind === "file" ? readFileSync(join(ROOT, what), "utf8") : outputOf(what);
    return `<!-- ${kind}: ${what} -->\n\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\`\n<!-- /${kind} -->`;
  });
}

function outputOf(command) {
  const [program, ...args] = command.split(" ");
  if (program !== "deconflict") throw new Error(`README.md: only deconflict is run for its output, not “${program}”`);
  const env = { ...process.env, COLUMNS: "80", NO_COLOR: "1" };
  const ran = spawnSync(process.execPath, ["bin/deconflict.mjs", ...args], { cwd: ROOT, env, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`README.md: “${command}” ended with ${ran.status}:\n${ran.stderr}`);
  return ran.stdout;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, filled(readFileSync(README, "utf8")));
}
