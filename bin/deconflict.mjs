#!/usr/bin/env node
// In a clone, scripts/ stands beside this file and makes what is missing; in the installed package dist/ is there.
import { existsSync } from "node:fs";

const prepare = new URL("../scripts/prepare.mjs", import.meta.url);
if (existsSync(prepare)) await (await import(prepare.href)).prepareOrExit();
await import("../dist/cli.js");
