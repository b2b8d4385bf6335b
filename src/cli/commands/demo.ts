import { basename, join } from "node:path";
import { packageRoot } from "../../net/package-root.js";
import { readInputs } from "../../net/reading.js";
import type { Terminal } from "../../net/terminal.js";
import { toText } from "../../publish/text.js";
import type { Arguments, Command, Exit } from "../command.js";
import { fill, table } from "../layout.js";
import { reportProblems } from "../reporting.js";

export const demo: Command = {
  name: "demo",
  group: "read",
  summary: "the same on a dozen sample reports",
  operands: "",
  arity: { min: 0, max: 0 },
  about: [
    "Reads the sample reports that come with the program and prints them as read does. They were written for the " +
      "program: statements that contradict each other, a wire story carried twice, a page that is mostly furniture.",
  ],
  options: {},
  examples: [
    { line: "deconflict demo", does: "All of it" },
    { line: "deconflict demo | less", does: "A page at a time" },
  ],
  run,
};

async function run(_: Arguments, terminal: Terminal): Promise<Exit> {
  const samples = join(packageRoot(), "fixtures/samples");
  const { reading, problems } = await readInputs([samples], { metadata: join(samples, "reports.csv") });
  const reports = reading.reports.map((report) => ({ ...report, file: basename(report.file) }));
  terminal.print(toText({ ...reading, reports }, terminal));
  terminal.print(`\n${afterword(samples, terminal.width)}\n`);
  // One sample is in a language that is not read, on purpose: the page above says so.
  return reportProblems(
    terminal,
    problems.filter(({ fatal }) => fatal),
  );
}

function afterword(samples: string, width: number): string {
  return [
    fill(`These were samples; their texts are in ${samples}. To read reports of your own:`, width),
    table(
      [
        ["deconflict read report.txt", "a text, a page (.html), a list (.jsonl) or a folder of them"],
        ["deconflict read --help", "dates and publishers, JSON for programs, and more"],
      ],
      width,
    ),
    fill("In a clone of the repository, write `npx deconflict`.", width),
  ].join("\n\n");
}
