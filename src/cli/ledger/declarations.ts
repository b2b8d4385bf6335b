import type { Terminal } from "../../net/terminal.js";
import type { DeclarationQuery, Ledger } from "../../service/ledger.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { paging } from "../common-options.js";
import { claimedStrikeJson, declaredDetailJson, declaredFileJson, listedDeclarationJson } from "../json/declared.js";
import { claimedList, declarationList } from "../pages/declaration-list.js";
import { declaredDetail, declaredFileList } from "../pages/declared.js";
import { withLedger } from "../with-ledger.js";
import { answer, answerList } from "./answer.js";

export async function declarations(args: Arguments, terminal: Terminal): Promise<Exit> {
  const answerTo = questionOf(args);
  return withLedger(args, terminal, { command: "declarations" }, (ledger) => answerTo(terminal, args, ledger));
}

type Question = (terminal: Terminal, args: Arguments, ledger: Ledger) => Promise<Exit>;

const CONDITIONS = ["kind", "party", "place", "from", "to", "file", "limit", "after"];
const OF_CLAIMS = ["from", "to"];

/** @throws UsageError if two of the options do not go together */
function questionOf({ operands, options }: Arguments): Question {
  const given = [
    operands.length > 0 ? "an ID" : null,
    options.has("files") ? "--files" : null,
    options.has("claimed") ? "--claimed" : null,
  ];
  const [alone, second] = given.filter((one) => one !== null);
  if (alone === undefined) return list;
  if (second !== undefined) throw new UsageError(`${alone} or ${second}, not both.`);
  const allowed = alone === "--claimed" ? OF_CLAIMS : [];
  const other = CONDITIONS.find((name) => options.has(name) && !allowed.includes(name));
  if (other !== undefined) throw new UsageError(`--${other} does not go with ${alone}.`);
  return alone === "--claimed" ? claimed : alone === "--files" ? files : one;
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

const claimed: Question = async (terminal, args, ledger) => {
  const { from, to } = queryOf(args.options);
  const found = await ledger.claimedStrikes({ from, to });
  return answer(terminal, args, {
    json: () => ({ items: found.map(claimedStrikeJson), next: null }),
    text: (page) => claimedList(page, found),
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
