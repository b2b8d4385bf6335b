import type { Terminal } from "../../net/terminal.js";
import type { DeclarationQuery, Ledger } from "../../service/ledger.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { paging } from "../common-options.js";
import { declaredDetailJson, declaredFileJson, listedDeclarationJson } from "../json/declared.js";
import { declarationList } from "../pages/declaration-list.js";
import { declaredDetail, declaredFileList } from "../pages/declared.js";
import { withLedger } from "../with-ledger.js";
import { answer, answerList } from "./answer.js";

export async function declarations(args: Arguments, terminal: Terminal): Promise<Exit> {
  const answerTo = questionOf(args);
  return withLedger(args, terminal, { command: "declarations" }, (ledger) => answerTo(terminal, args, ledger));
}

type Question = (terminal: Terminal, args: Arguments, ledger: Ledger) => Promise<Exit>;

const CONDITIONS = ["kind", "party", "place", "from", "to", "file", "limit", "after"];

/** @throws UsageError if two of the options do not go together */
function questionOf({ operands, options }: Arguments): Question {
  const other = CONDITIONS.find((name) => options.has(name));
  const alone = operands.length > 0 ? "an ID" : options.has("files") ? "--files" : null;
  if (alone === null) return list;
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${alone}.`);
  if (operands.length > 0 && options.has("files")) throw new UsageError("--files does not go with an ID.");
  return operands.length > 0 ? one : files;
}

const list: Question = async (terminal, args, ledger) =>
  answerList(terminal, args, await ledger.declarations(queryOf(args.options)), {
    command: "declarations",
    json: listedDeclarationJson,
    text: declarationList,
  });

const files: Question = async (terminal, args, ledger) => {
  const found = await ledger.declaredFiles();
  return answer(terminal, args, {
    json: () => ({ items: found.map(declaredFileJson), next: null }),
    text: (page) => declaredFileList(page, found),
  });
};

const one: Question = async (terminal, args, ledger) => {
  const found = await ledger.declared(args.operands[0] as string);
  return answer(terminal, args, {
    json: () => declaredDetailJson(found),
    text: (page) => declaredDetail(page, found),
  });
};

function queryOf(options: Arguments["options"]): DeclarationQuery {
  const [from, to] = [options.get("from"), options.get("to")];
  if (from !== undefined && to !== undefined && from > to) throw new UsageError(`--from ${from} is after --to ${to}.`);
  return {
    ...paging(options),
    kind: options.get("kind") as DeclarationQuery["kind"],
    party: options.get("party"),
    place: options.get("place"),
    file: options.get("file"),
    from,
    to,
  };
}
