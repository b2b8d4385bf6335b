import type { Terminal } from "./terminal.js";

/** A run shorter than this needs no bar. */
const PATIENCE_MS = 700;
const REDRAW_MS = 100;
const CELLS = 30;

/** Draws how far a long run is; `end` clears the line again. Does nothing where standard error is not a screen. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

export function progress(terminal: Terminal, noun: string, now: () => number): Progress {
  if (!terminal.live) return { step: () => {}, end: () => {} };
  let next = now() + PATIENCE_MS;
  let drawn = false;
  return {
    step(done, total) {
      if (now() < next) return;
      next = now() + REDRAW_MS;
      drawn = true;
      terminal.warn(`\r${bar(done, total)} ${noun}\u001b[K`);
    },
    end() {
      if (drawn) terminal.warn("\r\u001b[K");
    },
  };
}

/** "██████░░░░ 312/718" */
export function bar(done: number, total: number): string {
  const full = total === 0 ? CELLS : Math.round((CELLS * Math.min(done, total)) / total);
  return `${"█".repeat(full)}${"░".repeat(CELLS - full)} ${done}/${total}`;
}
