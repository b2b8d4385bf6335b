import type { Answer, Check, CheckQuote } from "../../model/check.js";
import { printable } from "./layout.js";
import { flow, type Page } from "./page.js";
import type { Style } from "./paint.js";

const ANSWER_STYLES: { readonly [answer in Answer]: Style } = { yes: "strong", no: "strong", undetermined: "differ" };
const QUOTED = 300;

export function answerInColour(page: Page, answer: Answer): string {
  return page.paint(ANSWER_STYLES[answer], answer);
}

/** A check as a person reads it: the question, the answer with its reason, the working, the words it rests on. */
export function checkBlock(page: Page, { asked, answer, why, working, quotes }: Check): string[] {
  return [
    ...flow(page, "  ", printable(asked), "title"),
    ...flow(page, "    ", `${answerInColour(page, answer)}: ${printable(why)}`),
    ...working.flatMap((step) => flow(page, "      - ", printable(step))),
    ...quotes.flatMap((quote) => flow(page, "      ", quoteWords(quote), "dim")),
  ];
}

function quoteWords({ source, quote }: CheckQuote): string {
  const words = printable(quote.exact);
  return `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}” (${printable(source)})`;
}
