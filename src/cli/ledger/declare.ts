import { DeclarationError } from "../../ingest/declared/options.js";
import { readBytes } from "../../net/files.js";
import type { Terminal } from "../../net/terminal.js";
import type { DeclaredOptions, Ledger } from "../../service/ledger.js";
import { COLUMNS } from "../columns.js";
import { type Arguments, EXIT, type Exit, UsageError } from "../command.js";
import { acting, actor, isJson } from "../common-options.js";
import { declaredFileJson, declaringJson } from "../json/declared.js";
import { printJsonLine } from "../json/print.js";
import { declaringLines, withdrawnLine } from "../pages/declared.js";
import { printPage } from "../pages/print.js";
import { reportProblems } from "../reporting.js";
import { givenValue } from "../values.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";
import { reportBroken } from "./report-broken.js";

export async function declare(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { operands, options } = args;
  if (options.has("withdraw")) return withdraw(args, terminal);
  if (options.has("because")) throw new UsageError("--because goes with --withdraw ID.");
  const how = optionsOf(options);
  return withLedger(args, terminal, { command: "declare", create: true }, async (ledger, interrupted) => {
    let exit: Exit = EXIT.done;
    for (const file of operands) {
      if (interrupted.aborted) break;
      if ((await declareOne(args, terminal, { ledger, file, how })) !== EXIT.done) exit = EXIT.failed;
    }
    return exit;
  });
}

interface Declared {
  readonly ledger: Ledger;
  readonly file: string;
  readonly how: DeclaredOptions;
}

/** What is wrong with one file leaves the others as they are. */
async function declareOne({ options }: Arguments, terminal: Terminal, { ledger, file, how }: Declared): Promise<Exit> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return reportProblems(terminal, [bytes]);
  try {
    const done = await ledger.declare({ file, bytes }, how, { by: actor(options) });
    if (isJson(options)) printJsonLine(terminal, declaringJson(done));
    else printPage(terminal, (page) => declaringLines(page, done));
    return reportProblems(terminal, done.problems);
  } catch (error) {
    if (!(error instanceof DeclarationError)) throw error;
    return reportBroken(terminal, file, error.problems);
  }
}

async function withdraw(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  if (!options.has("because")) throw new UsageError("declare --withdraw ID needs --because REASON.");
  return withLedger(args, terminal, { command: "declare" }, async (ledger) => {
    const file = await ledger.withdraw(options.get("withdraw") as string, acting(options));
    return answer(terminal, args, {
      json: () => declaredFileJson(file),
      text: (page) => withdrawnLine(page, file),
    });
  });
}

function optionsOf(options: Arguments["options"]): DeclaredOptions {
  const given = {
    party: options.get("party"),
    columns: givenValue(COLUMNS, options, "columns"),
    dates: options.get("dates") as DeclaredOptions["dates"],
    dateOrder: options.get("date-order") as DeclaredOptions["dateOrder"],
    published: options.get("published"),
    timeZone: options.get("time-zone"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
