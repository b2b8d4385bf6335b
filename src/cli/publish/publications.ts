import type { Publication } from "../../model/publication.js";
import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { Arguments, Exit } from "../command.js";
import { paging } from "../common-options.js";
import { answerList } from "../ledger/answer.js";
import { momentInWords } from "../pages/words.js";
import { withLedger } from "../with-ledger.js";

/** Lists what went out. */
export async function publications(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "publications" }, async (ledger) =>
    answerList(terminal, args, await ledger.publications(paging(args.options)), {
      command: "publications",
      json: publicationJson,
      text: publicationList,
    }),
  );
}

function publicationList(page: Page, items: readonly Publication[]): string[] {
  return items.length === 0 ? ["Nothing was published."] : items.flatMap((one) => lines(page, one));
}

function lines(page: Page, { id, what, sha256, by, at }: Publication): string[] {
  return [
    ...flow(page, `${id}  `, `${momentInWords(at)}  ${printable(by)}: ${printable(what)}`),
    ...flow(page, "    ", sha256, "dim"),
  ];
}

function publicationJson({ id, kind, incident, what, sha256, by, at }: Publication) {
  return { id, kind, incident, what, sha256, by, at };
}
