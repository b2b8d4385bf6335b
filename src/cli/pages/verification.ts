import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted } from "../../publish/text/words.js";
import type { Verification } from "../../service/ledger.js";

/** What was looked at, then each fault. */
export function verificationPage(page: Page, found: Verification): string[] {
  const { reports, erased, accounts, quotes, incidents, declarations, changes, noted, head, faults } = found;
  const looked = [
    `${counted(reports, "report")} (${erased} erased)`,
    counted(accounts, "account"),
    counted(quotes, "quote"),
    counted(incidents, "incident"),
    counted(declarations, "declaration"),
    counted(changes, "change"),
  ].join(", ");
  const verdict =
    faults.length === 0 ? "Sound: everything is as it was stored." : `${counted(faults.length, "fault")}:`;
  return [
    ...flow(page, "", `Looked at ${looked}.`),
    ...(noted === null
      ? []
      : flow(
          page,
          "",
          `The hash that was noted is that of entry ${noted}: it and all before it stand as they did then.`,
        )),
    ...(head === null ? [] : flow(page, "", `The history ends with ${printable(head)}`)),
    ...flow(page, "", verdict, faults.length === 0 ? "agree" : "contradict"),
    ...faults.flatMap((fault) => flow(page, "  ", printable(fault))),
  ];
}
