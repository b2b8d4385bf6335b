import { join } from "node:path";
import { packageRoot } from "../../net/package-root.js";
import { readInputs } from "../../net/reading.js";
import type { Terminal } from "../../net/terminal.js";
import { toText } from "../../publish/text.js";
import type { Arguments, Command, Exit } from "../command.js";
import { fill } from "../layout.js";
import { reportProblems } from "../reporting.js";

export const demo: Command = {
  name: "demo",
  summary: "the same on a dozen sample reports, to see what it does",
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
  terminal.print(toText(reading, terminal));
  terminal.print(`\n${fill(OUTRO, terminal.width)}\n\n  deconflict read FILE… --metadata reports.csv\n`);
  terminal.print(`\n${fill(HELP, terminal.width)}\n`);
  return reportProblems(terminal, problems);
}

const OUTRO = "These were samples. To read your own reports (texts, pages, folders of them):";
const HELP = "`deconflict read --help` says what else it can do. In a clone of the repository, write `npx deconflict`.";
