import type { RollUpBy } from "../../model/casualty-range.js";
import type { Terminal } from "../../net/terminal.js";
import type { Ledger, RangesOptions } from "../../service/ledger.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { queryOf } from "../incident-query.js";
import { rangedJson, rangesJson, rollUpJson } from "../json/ranges.js";
import { rangesPage } from "../pages/ranges.js";
import { rangesTable, rollUpTable } from "../pages/ranges-table.js";
import { withLedger } from "../with-ledger.js";
import { answer, answerList } from "./answer.js";

const COMMAND = "ranges";
/** What goes with every form of the command. */
const ANYWHERE: readonly string[] = ["reviewed", "ledger", "workspace", "format"];

export async function ranges(args: Arguments, terminal: Terminal): Promise<Exit> {
  const of = formOf(args);
  return withLedger(args, terminal, { command: COMMAND }, (ledger) => of(ledger, args, terminal));
}

type Form = (ledger: Ledger, args: Arguments, terminal: Terminal) => Promise<Exit>;

/** @throws UsageError for options that do not go together */
function formOf({ operands, options }: Arguments): Form {
  const [incident] = operands;
  if (incident !== undefined) {
    refuse(options, (name) => !ANYWHERE.includes(name), "the ranges of one incident take no");
    return ofOne(incident);
  }
  const by = options.get("by");
  if (by === undefined) return ofMany;
  refuse(options, (name) => name === "limit" || name === "after", "sums are of all that is found, and take no");
  return summed(by as RollUpBy);
}

function refuse(options: Arguments["options"], isWrong: (name: string) => boolean, why: string): void {
  const wrong = [...options.keys()].find(isWrong);
  if (wrong !== undefined) throw new UsageError(`${why} --${wrong}.`);
}

const ofOne =
  (incident: string): Form =>
  async (ledger, args, terminal) => {
    const found = await ledger.ranges(incident, optionsOf(args));
    return answer(terminal, args, { json: () => rangesJson(found), text: (page) => rangesPage(page, found) });
  };

const ofMany: Form = async (ledger, args, terminal) =>
  answerList(terminal, args, await ledger.rangesOfMany(queryOf(args.options), optionsOf(args)), {
    command: COMMAND,
    json: rangedJson,
    text: rangesTable,
  });

const summed =
  (by: RollUpBy): Form =>
  async (ledger, args, terminal) => {
    const sums = await ledger.rollUp(by, queryOf(args.options), optionsOf(args));
    return answer(terminal, args, { json: () => rollUpJson(sums), text: (page) => rollUpTable(page, sums) });
  };

const optionsOf = ({ options }: Arguments): RangesOptions => ({ reviewedOnly: options.has("reviewed") });
