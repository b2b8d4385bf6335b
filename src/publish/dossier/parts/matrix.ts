import type { Dossier } from "../../../model/dossier.js";
import type { Comparison } from "../../../model/incident.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { list, scrollable, section } from "../../html/parts.js";
import { sortedRows } from "../../text/comparison.js";
import { attributeInWords, KIND_WORDS, STANCE_WORDS } from "../../text/words.js";
import type { Numbered } from "../cast.js";
import { reference, references } from "../reference.js";
import { verdictMark } from "../verdict.js";

/** More columns than this stand in a table of their own, so that each fits a sheet of paper. */
const COLUMNS = 8;

/** Who says what: accounts side by side, attributes below one another, what cannot all be true first. */
export function matrix(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const rows = sortedRows(dossier.incident.comparison);
  const tables = chunks(accounts).map((part) => tableOf(part, rows, accounts.length));
  return section(
    "matrix",
    "Who says what",
    html`<p>Accounts of one side stand together. Where a row is marked ${verdictMark("contradict")} or ${verdictMark("differ")}, values with the same letter are the same. An empty cell says nothing, for or against.</p>`,
    tables,
    copies(accounts),
  );
}

function chunks(accounts: readonly Numbered[]): (readonly Numbered[])[] {
  const count = Math.ceil(accounts.length / COLUMNS);
  const size = Math.ceil(accounts.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => accounts.slice(i * size, (i + 1) * size));
}

function tableOf(accounts: readonly Numbered[], rows: readonly Comparison[], all: number): Html {
  const [first, last] = [accounts[0]?.number ?? 0, accounts.at(-1)?.number ?? 0];
  const caption = `Accounts ${first} to ${last} of ${all}, attribute by attribute`;
  return scrollable(
    caption,
    html`<table class="matrix">
<caption>${caption}</caption>
<thead>
<tr><td></td>${sides(accounts)}</tr>
<tr><th scope="col">Attribute</th>${accounts.map(head)}</tr>
</thead>
<tbody>
${rows.map((row) => rowOf(row, accounts))}</tbody>
</table>`,
  );
}

function sides(accounts: readonly Numbered[]): Part {
  const spans: { side: string; count: number }[] = [];
  for (const { side } of accounts) {
    const last = spans.at(-1);
    if (last?.side === side) last.count += 1;
    else spans.push({ side, count: 1 });
  }
  return spans.map(
    ({ side, count }) => html`<th scope="colgroup" colspan="${count}" class="side">${isolated(side)}</th>`,
  );
}

function head(one: Numbered): Html {
  const {
    account: { speaker },
    report,
    copies,
  } = one;
  const copy =
    copies === null
      ? null
      : html`<span class="copy">one origin with ${copies.numbers.map((n) => `[${n}]`).join(" ")}</span>`;
  const about = [KIND_WORDS[speaker.kind], ...(speaker.anonymous ? ["not named"] : [])].join(", ");
  return html`<th scope="col">${reference(one)} ${isolated(speaker.name)} <small>${about}; ${isolated(report?.publisher ?? report?.file ?? "")}</small>${copy}</th>`;
}

function rowOf(row: Comparison, accounts: readonly Numbered[]): Html {
  return html`<tr class="row-${row.verdict}"><th scope="row">${attributeInWords(row.attribute)} ${verdictMark(row.verdict)}</th>${accounts.map((one) => cell(row, one))}</tr>
`;
}

function cell(row: Comparison, { account: { id } }: Numbered): Html {
  const marked = row.verdict === "contradict" || row.verdict === "differ";
  const values = row.values.flatMap((value, i) =>
    value.accounts.includes(id)
      ? [html`${marked ? html`<span class="letter">${letter(i)}</span> ` : null}${valueWords(value)}`]
      : [],
  );
  return values.length === 0
    ? html`<td></td>`
    : html`<td class="says">${values.map((value) => html`<p class="tight">${value}</p>`)}</td>`;
}

/** A, B, … Z, then numbers: who holds the same value is seen without colour. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function valueWords({ value, stance }: Comparison["values"][number]): Html {
  return stance === "unidentified" ? html`not identified` : html`${STANCE_WORDS[stance]}${isolated(value)}`;
}

/** Accounts that are one source are named with the reason, each group once. */
function copies(accounts: readonly Numbered[]): Part {
  const firsts = accounts.filter(({ number, copies }) => copies?.numbers.every((n) => n > number));
  if (firsts.length === 0) return null;
  const items = firsts.map(
    ({ number, copies }) =>
      html`One origin: ${references([number, ...(copies?.numbers ?? [])].map((n) => ({ number: n })))}: ${isolated(copies?.because ?? "")}`,
  );
  return [
    html`<h3>Copies</h3><p>Accounts of one origin count as one source, however many publish them.</p>`,
    list(items),
  ];
}
