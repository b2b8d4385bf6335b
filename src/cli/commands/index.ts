import type { Command } from "../command.js";
import { demo } from "./demo.js";
import { evaluate } from "./evaluate.js";
import { read } from "./read.js";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [read, demo, evaluate];
