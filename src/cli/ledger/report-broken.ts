import type { Problem } from "../../model/problem.js";
import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { EXIT, type Exit } from "../command.js";
import { reportProblems } from "../reporting.js";

/** More lines than this say nothing new: a whole column is wrong. */
const SHOWN = 20;

/** Names on standard error what keeps a file from being taken in, a line a problem. */
export function reportBroken(terminal: Terminal, file: string, problems: readonly Problem[]): Exit {
  reportProblems(terminal, problems.slice(0, SHOWN));
  const more = problems.length - SHOWN;
  if (more > 0) terminal.warn(`deconflict: ${printable(file)}: and ${more} more\n`);
  terminal.warn(`deconflict: ${printable(file)}: nothing of it was taken in\n`);
  return EXIT.failed;
}
