import type { Check } from "../../model/check.js";
import { answerInColour, checkBlock } from "../../publish/text/checks.js";
import { hang, pad, printable, wrap } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { Checked } from "../../service/ledger.js";

/** The answers at a glance, then every question with its working; what a person is to make of it stands at the end. */
export function checksPage(page: Page, { title, id, checks }: Checked): string[] {
  const head = flow(page, "", `${printable(title)} (${printable(id)})`, "strong");
  if (checks.length === 0) return [...head, "", "Nothing is on record that it could be held against."];
  return [
    ...head,
    "",
    ...checks.flatMap((check) => glance(page, check)),
    ...checks.flatMap((check) => ["", ...checkBlock(page, check)]),
    "",
    ...flow(page, "", CAUTION, "dim"),
  ];
}

const ANSWER_WIDTH = "  undetermined  ".length;

function glance(page: Page, { answer, asked }: Check): string[] {
  const head = pad(`  ${answerInColour(page, answer)}`, ANSWER_WIDTH);
  return hang(head, wrap(printable(asked), page.width - ANSWER_WIDTH));
}

const CAUTION =
  "These are answers to questions, no verdict: a strike that is not declared may have been flown, and notification " +
  "changes nothing of the protection that the law gives.";
