import { checkBlock } from "../../publish/text/checks.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { Checked } from "../../service/ledger.js";

/** Every question with its answer; what a person is to make of it stands at the end. */
export function checksPage(page: Page, { title, id, checks }: Checked): string[] {
  const head = flow(page, "", `${printable(title)} (${printable(id)})`, "strong");
  if (checks.length === 0) return [...head, "", "Nothing is on record that it could be held against."];
  return [
    ...head,
    ...checks.flatMap((check) => ["", ...checkBlock(page, check)]),
    "",
    ...flow(page, "", CAUTION, "dim"),
  ];
}

const CAUTION =
  "These are answers to questions, no verdict: a strike that is not declared may have been flown, and notification " +
  "changes nothing of the protection that the law gives.";
