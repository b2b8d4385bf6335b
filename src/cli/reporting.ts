import { describeProblem, type Problem } from "../model/problem.js";
import { progress } from "../net/progress.js";
import type { Terminal } from "../net/terminal.js";
import { printable } from "../publish/text/layout.js";
import { EXIT, type Exit } from "./command.js";

export type OnProgress = (done: number, total: number) => void;

/** Does a long piece of work under a progress bar, which is gone when it ends, however it ends. */
export async function withProgress<T>(terminal: Terminal, work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  const bar = progress(terminal, "reports", () => performance.now());
  try {
    return await work(bar.step);
  } finally {
    bar.clear();
  }
}

/** Names on standard error what could not be read, and gives the exit code that says whether anything could not. */
export function reportProblems(terminal: Terminal, problems: readonly Problem[]): Exit {
  for (const problem of problems) {
    terminal.warn(`deconflict: ${problem.fatal ? "" : "warning: "}${printable(describeProblem(problem))}\n`);
  }
  return problems.some(({ fatal }) => fatal) ? EXIT.failed : EXIT.done;
}
