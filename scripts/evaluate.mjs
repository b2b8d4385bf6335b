// `npm run evaluate [-- FOLDER …]`: without a folder, the project's own annotated reports of other wars are measured.
import { spawnSync } from "node:child_process";
import { ROOT } from "./prepare.mjs";

const OWN = ["fixtures/annotated/other-wars", "--aliases", "fixtures/annotated/aliases.json"];
const given = process.argv.slice(2);
const args = ["bin/deconflict.mjs", "evaluate", ...(given.length > 0 ? given : OWN)];
// A folder that is given is looked for where the command was typed; npm itself runs in the root.
const cwd = given.length > 0 ? process.cwd() : ROOT;
process.exit(
  spawnSync(process.execPath, [`${ROOT}/${args[0]}`, ...args.slice(1)], { cwd, stdio: "inherit" }).status ?? 1,
);
