// `npm run bench`: the program is built first, because cold start is measured on what users get.
import { spawnSync } from "node:child_process";
import { prepareOrExit, ROOT } from "./prepare.mjs";

await prepareOrExit();
const args = ["--expose-gc", "--import", "tsx", "bench/index.ts", ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status ?? 1);
