import { parseArgs } from "node:util";
import { type Figure, table } from "./figures.js";

const HELP = `usage: npm run bench -- [--reports FILE.jsonl|FOLDER] [--only PART,PART]

Prints what was measured in this run, and the bar it is held against. docs/benchmark.md says what each figure means.
Parts: speed, cold, memory, linking.
`;

const { values } = parseArgs({
  options: { reports: { type: "string" }, only: { type: "string" }, help: { type: "boolean" } },
});
interface Part {
  readonly heading: string;
  run(): Promise<Figure[]>;
}

const reports = async () => (await import("./reports.js")).benchReports(values.reports);
// Each part is loaded when its turn comes: what one part keeps in memory must not slow another.
const parts: Readonly<Record<string, Part>> = {
  speed: {
    heading: "Speed of reading (median of ratios)",
    run: async () => (await import("./speed.js")).speed(await reports()),
  },
  cold: { heading: "Cold start (median of processes)", run: async () => (await import("./cold.js")).cold() },
  memory: {
    heading: "Memory (a process of its own)",
    run: async () => (await import("./memory.js")).memory(await reports()),
  },
  linking: { heading: "Growth of linking", run: async () => (await import("./linking.js")).linking() },
};

if (values.help) process.stdout.write(HELP);
else await run(values.only?.split(",") ?? Object.keys(parts));

async function run(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) {
    process.stderr.write(`bench: no part "${unknown}"; there are ${Object.keys(parts).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  for (const name of names) {
    const part = parts[name] as Part;
    process.stdout.write(`${table(part.heading, await part.run())}\n`);
  }
}
