import { expect } from "vitest";
import { run } from "../../src/cli/run.js";
import type { IncidentSummary, Page } from "../../src/service/ledger.js";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, which is sooner done than a process of its own. */
export async function ran(args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const print = (text: string): void => void out.push(text);
  const warn = (text: string): void => void err.push(text);
  const code = await run(args, {
    print,
    warn,
    width: 80,
    color: false,
    live: false,
    gone: new AbortController().signal,
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** Commands on one ledger. */
export class Commands {
  constructor(readonly address: () => string) {}

  run(...args: string[]): Promise<Ran> {
    return ran([...args, "--ledger", this.address()]);
  }

  /** What a command that succeeds prints for people. */
  async text(...args: string[]): Promise<string> {
    const { code, out, err } = await this.run(...args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out;
  }

  /** What it prints for programs. */
  async json<T>(...args: string[]): Promise<T> {
    return JSON.parse(await this.text(...args, "--format", "json")) as T;
  }

  async items<T>(...args: string[]): Promise<readonly T[]> {
    return (await this.json<Page<T>>(...args)).items;
  }

  async incidentTitled(words: string): Promise<IncidentSummary> {
    const found = (await this.items<IncidentSummary>("incidents")).find(({ title }) => title.includes(words));
    if (found === undefined) throw new Error(`no incident “${words}” in ${this.address()}`);
    return found;
  }
}
