import type { Problem } from "../model/problem.js";

/** A problem that leaves a whole file, page or record unread. */
export function failure(file: string, message: string): Problem {
  return { file, line: null, message, fatal: true };
}

/** Tells the problem from what was to be had. */
export function isProblem<T extends object>(found: T | Problem): found is Problem {
  return "message" in found && "fatal" in found;
}
