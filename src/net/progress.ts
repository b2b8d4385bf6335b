import type { Terminal } from "./terminal.js";

/** A run shorter than this needs no bar. */
const PATIENCE_MS = 700;
const REDRAW_MS = 100;
/** The bar at its widest; it leaves the rest of the line to the numbers, and is not there where they need all of it. */
const CELLS = 30;
const NUMBERS = 48;

/** Draws how far a long run is, how fast, and how long it will take. Does nothing where standard error is not a screen. */
export interface Progress {
  /** `total` is null where nobody knows. */
  step(done: number, total: number | null): void;
  /** Clears the line, so that something else can be written; the next step draws it again. */
  clear(): void;
}

export function progress(terminal: Terminal, noun: string, now: () => number): Progress {
  if (!terminal.live) return { step: () => {}, clear: () => {} };
  const begin = now();
  const cells = Math.max(0, Math.min(CELLS, terminal.width - NUMBERS));
  let next = begin + PATIENCE_MS;
  let drawn = false;
  return {
    step(done, total) {
      if (now() < next) return;
      next = now() + REDRAW_MS;
      drawn = true;
      const seconds = (now() - begin) / 1000;
      const line = [
        ...(total === null ? [] : [bar(done, total, cells)]),
        numbers(done, total, noun),
        pace(done, total, seconds),
      ];
      terminal.warn(`\r${line.filter((part) => part !== "").join(" ")}\u001b[K`);
    },
    clear() {
      if (!drawn) return;
      terminal.warn("\r\u001b[K");
      drawn = false;
      next = now();
    },
  };
}

/** "██████░░░░" */
export function bar(done: number, total: number, cells: number): string {
  const full = total === 0 ? cells : Math.round((cells * Math.min(done, total)) / total);
  return "█".repeat(full) + "░".repeat(cells - full);
}

function numbers(done: number, total: number | null, noun: string): string {
  return total === null ? `${done} ${noun}` : `${done}/${total} ${noun}`;
}

/** "12.5/s, 3 min left", at the pace of the whole run so far. */
export function pace(done: number, total: number | null, seconds: number): string {
  if (done === 0 || seconds <= 0) return "";
  const rate = done / seconds;
  const each = `${rate < 100 ? rate.toFixed(1) : Math.round(rate)}/s`;
  return total === null || total <= done ? each : `${each}, ${durationInWords((total - done) / rate)} left`;
}

/** "40 s", "12 min", "3 h 5 min" */
export function durationInWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
