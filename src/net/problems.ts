import type { Problem } from "../model/problem.js";

/**
 * A problem that leaves a whole file, page or record unread. Both may hold words of strangers (a feed's title, a URL of an
 * archive), which must not steer the terminal they are shown on.
 */
export function failure(file: string, message: string): Problem {
  return { file: withoutControls(file), line: null, message: withoutControls(message), fatal: true };
}

/** A text with a mark in the place of each control character. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, "\ufffd");
}

/** Tells the problem from what was to be had. */
export function isProblem<T extends object>(found: T | Problem): found is Problem {
  return "message" in found && "fatal" in found;
}
