import { VAGUE_PROFILES, type VagueProfileName } from "../../../data/english/numbers.js";
import { readInputs } from "../../net/reading.js";
import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Command, Exit } from "../command.js";
import { INPUTS } from "../common-options.js";
import { reportProblems, withProgress } from "../reporting.js";

export const read: Command = {
  name: "read",
  group: "read",
  summary: "read reports; print who says what, and where they contradict one another",
  operands: "FILE|URL… [options]",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  about: [
    "Reads reports and prints, for each incident, who says what, in which words, and how the accounts compare; " +
      "incidents with contradictions come first. What is printed was read by a program and reviewed by nobody.",
    "FILE is a text (.txt, .md), a page (.html: the article is taken out of it, with its publisher and date), a PDF, a " +
      'list of reports (.jsonl: {"file", "publisher", "published", "text"} on each line), a web archive (.warc, ' +
      ".warc.gz), a folder of these, or - for standard input. Reports in other languages than English are kept and " +
      "named, and nothing is guessed from them.",
    "URL is a page, a text or a PDF to fetch (http, https), or a feed (RSS, Atom), whose articles are fetched; a feed may " +
      "also be a file. Nothing else is asked of the network.",
    "A date of publication matters: without it, “Thursday” is no date. A page usually states its own; for texts, give " +
      "--metadata a CSV file with the columns file,publisher,published, such as: raid.txt,The Daily Post,2016-06-17",
  ],
  options: {
    metadata: INPUTS.metadata,
    format: {
      value: "FORMAT",
      choices: ["text", "json"],
      help: "text for people (the default), or json for programs: the format deconflict/1, described by its JSON Schema",
    },
    vague: {
      value: "PROFILE",
      choices: Object.keys(VAGUE_PROFILES),
      help: "how vague words are counted: built-in (the default: dozens are 24 or more) or acled (dozens are 12)",
    },
    "allow-private": INPUTS["allow-private"],
    "with-text": { value: null, help: "with json: add the text of each report, which the quotes point into" },
  },
  examples: [
    { line: "deconflict read raid.txt", does: "One report" },
    { line: "deconflict read reports/ --metadata reports/reports.csv", does: "A folder, with publishers and dates" },
    { line: "deconflict read reports/ --format json > reading.json", does: "For a program" },
    { line: "deconflict read https://example.org/raid.html", does: "A page from the network" },
  ],
  run,
};

async function run({ operands, options }: Arguments, terminal: Terminal): Promise<Exit> {
  const { reading, problems } = await withProgress(terminal, (onProgress) =>
    readInputs(operands, {
      metadata: options.get("metadata"),
      vague: options.get("vague") as VagueProfileName | undefined,
      withText: options.has("with-text"),
      allowPrivate: options.has("allow-private"),
      onProgress,
    }),
  );
  if (options.get("format") === "json") {
    const { toJson } = await import("../../publish/json.js");
    terminal.print(toJson(reading));
  } else {
    const { toText } = await import("../../publish/text.js");
    terminal.print(toText(reading, terminal));
  }
  return reportProblems(terminal, problems);
}
