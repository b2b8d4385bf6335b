/** Something that could not be read, said so that its reader can mend it. */
export interface Problem {
  /** The file as given. */
  readonly file: string;
  /** From 1, where the problem has a line. */
  readonly line: number | null;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** Something was left unread because of it; otherwise it is a warning. */
  readonly fatal: boolean;
}

/** One line for a person: `reports.csv:4: …`. */
export function describeProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.message}`;
}
