import { parseArgs } from "node:util";
import { type Figure, table } from "./figures.js";
import { benchReports, NoReportsError } from "./reports.js";

const HELP = `usage: npm run bench -- [--reports FILE.jsonl|FOLDER] [--only PART,PART] [--size REPORTS] [--log STRIKES.csv]

Prints what was measured in this run, and the bar it is held against. docs/benchmark.md says what each figure means.
Parts: speed, cold, memory, linking, declared-checks, declared-matching (against --log, if given), and those of a
ledger, which take minutes: ledger-adding, ledger-storing,
ledger-opening, ledger-pages, ledger-memory (of --size reports, 50,000 if not said).
`;

interface Part {
  readonly heading: string;
  run(options: Options): Promise<Figure[]>;
}

interface Options {
  readonly reports?: string | undefined;
  readonly size?: string | undefined;
  readonly log?: string | undefined;
}

// Each part is loaded when its turn comes: what one part keeps in memory must not slow another.
const PARTS: Readonly<Record<string, Part>> = {
  speed: {
    heading: "Speed of reading (median of ratios)",
    run: async ({ reports }) => (await import("./speed.js")).speed(await benchReports(reports)),
  },
  cold: { heading: "Cold start (median of processes)", run: async () => (await import("./cold.js")).cold() },
  memory: {
    heading: "Memory (a process of its own)",
    run: async ({ reports }) => (await import("./memory.js")).memory(await benchReports(reports)),
  },
  linking: { heading: "Growth of linking", run: async () => (await import("./linking.js")).linking() },
  "declared-checks": {
    heading: "Checks against the declared record (median)",
    run: async () => (await import("./declared/checks.js")).checks(),
  },
  "declared-matching": {
    heading: "Made-up allegations against a strike log",
    run: async ({ log }) => (await import("./declared/matching.js")).matching(log),
  },
  "ledger-adding": {
    heading: "Adding to a ledger (processes from start to end)",
    run: async () => (await import("./ledger/adding.js")).adding(),
  },
  "ledger-storing": {
    heading: "Storing what is read (median of ratios)",
    run: async () => (await import("./ledger/storing.js")).storing(),
  },
  "ledger-opening": {
    heading: "Opening a ledger of 10,000 reports (median)",
    run: async () => (await import("./ledger/opening.js")).opening(),
  },
  "ledger-pages": {
    heading: "Pages of a ledger",
    run: async () => (await import("./ledger/pages.js")).pages(),
  },
  "ledger-memory": {
    heading: "Memory of a long run (a process of its own, two threads)",
    run: async ({ size }) => (await import("./ledger/memory.js")).memory(size === undefined ? undefined : Number(size)),
  },
};

process.exitCode = await main(process.argv.slice(2)).catch(explained);

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      reports: { type: "string" },
      only: { type: "string" },
      size: { type: "string" },
      log: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const names = values.only?.split(",") ?? Object.keys(PARTS);
  const unknown = names.find((name) => !(name in PARTS));
  if (unknown !== undefined) return complain(`no part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}`, 2);
  for (const name of names) {
    const part = PARTS[name] as Part;
    process.stdout.write(`${table(part.heading, await part.run(values))}\n`);
  }
  return 0;
}

/** What the user can mend is said in words; anything else is a fault of the program, and shown whole. */
function explained(error: unknown): number {
  if (error instanceof NoReportsError) return complain(error.message, 1);
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return complain(error.message, 2);
  }
  throw error;
}

function complain(message: string, code: number): number {
  process.stderr.write(`bench: ${message}\n`);
  return code;
}
