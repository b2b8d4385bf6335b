/** Where a command writes, and what it may assume of the reader's screen. */
export interface Terminal {
  /** Standard output: what was asked for, and nothing else. Once nobody reads it any more, nothing is written. */
  print(text: string): void;
  /** Standard error: warnings, failures, progress. */
  warn(text: string): void;
  /** Columns of standard output; 80 where it is no terminal and COLUMNS does not say otherwise. */
  readonly width: number;
  /** Whether standard output takes colour. */
  readonly color: boolean;
  /** Whether standard error is a screen on which a line can be drawn over. */
  readonly live: boolean;
  /** Whoever read standard output went away (`| head`): whatever is open is to be closed, and the rest left undone. */
  readonly gone: AbortSignal;
}

const DEFAULT_WIDTH = 80;

/** The terminal of this process, with its pipes watched: a reader that goes away (`| head`) is not an error. */
export function terminal(process: NodeJS.Process): Terminal {
  const gone = new AbortController();
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    gone.abort();
  });
  return {
    print: (text) => void (gone.signal.aborted || process.stdout.write(text)),
    warn: (text) => void process.stderr.write(text),
    width: process.stdout.columns || Number(process.env.COLUMNS) || DEFAULT_WIDTH,
    color: takesColor(process.env, process.stdout.isTTY === true),
    live: process.stderr.isTTY === true && process.env.TERM !== "dumb",
    gone: gone.signal,
  };
}

/** NO_COLOR (no-color.org) and a dumb terminal turn colour off, FORCE_COLOR turns it on, else a terminal has it. */
export function takesColor(env: { readonly [name: string]: string | undefined }, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}
