import { type CodedAllegation, readAllegations } from "../../ingest/allegations.js";
import { decodeText } from "../../ingest/decode.js";
import { readBytes } from "../../net/files.js";
import type { Terminal } from "../../net/terminal.js";
import { csvLine } from "../../publish/csv.js";
import { printable } from "../../publish/text/layout.js";
import { flow } from "../../publish/text/page.js";
import type { StrikeAnswer } from "../../service/ledger.js";
import { baseName } from "../../util/base-name.js";
import { refuseAlleged, searchOf } from "../allegation.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { until } from "../interrupt.js";
import { checkJson, offerJson } from "../json/checks.js";
import { printJsonLine } from "../json/print.js";
import { writeNew } from "../new-file.js";
import { printPage } from "../pages/print.js";
import { reportProblems } from "../reporting.js";
import { withLedger } from "../with-ledger.js";

/** Asks about every line of a table; a line that cannot be used is named, and the others are answered. */
export async function strikesOfTable(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  refuseAlleged(options);
  const file = options.get("allegations") as string;
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return reportProblems(terminal, [bytes]);
  const { allegations, problems } = readAllegations(file, decodeText(bytes, null));
  const failed = reportProblems(terminal, problems);
  if (allegations.length === 0) return failed;
  return withLedger(args, terminal, { command: "strikes" }, async (ledger, interrupted) => {
    const asked = allegations.map(({ allegation }) => allegation);
    const answers = until(interrupted, ledger.strikesOfMany(asked, searchOf(options)));
    const printed = printing(terminal, options.get("format") ?? "text", coded(allegations, answers));
    const searches = options.get("searches");
    if (searches === undefined) for await (const _ of printed);
    else await writeNew(searches, recorded(printed));
    return failed === EXIT.done && interrupted.aborted ? EXIT.interrupted : failed;
  });
}

interface Coded extends StrikeAnswer {
  readonly code: string;
}

async function* coded(
  allegations: readonly CodedAllegation[],
  answers: AsyncIterable<StrikeAnswer>,
): AsyncGenerator<Coded> {
  let at = 0;
  for await (const found of answers) yield { code: allegations[at++]?.code ?? "", ...found };
}

const HEADER = ["code", "file", "row", "distance_km", "days", "why"];

/** Prints each answer and passes it on. */
async function* printing(terminal: Terminal, format: string, answers: AsyncIterable<Coded>): AsyncGenerator<Coded> {
  if (format === "csv") terminal.print(csvLine(HEADER));
  for await (const one of answers) {
    PRINT[format as keyof typeof PRINT](terminal, one);
    yield one;
  }
}

const PRINT = {
  csv: (terminal: Terminal, { code, offers }: Coded): void => {
    for (const { file, strike, distanceKm, days, why } of offers)
      terminal.print(csvLine([code, file, strike.row, distanceKm, days, why]));
  },
  json: (terminal: Terminal, { code, check: { answer, why }, offers }: Coded): void =>
    printJsonLine(terminal, { code, answer, why, offers: offers.map(offerJson) }),
  text: (terminal: Terminal, { code, check: { answer, why }, offers }: Coded): void =>
    printPage(terminal, (page) => [
      ...flow(page, "", `${printable(code)}  ${answer}: ${printable(why)}`),
      ...offers.flatMap(({ file, strike, why: reason }) =>
        flow(page, "  - ", `${printable(baseName(file))}, row ${strike.row}: ${printable(reason)}`),
      ),
    ]),
};

async function* recorded(answers: AsyncIterable<Coded>): AsyncGenerator<Uint8Array> {
  for await (const { code, check } of answers) yield Buffer.from(`${JSON.stringify({ code, ...checkJson(check) })}\n`);
}
