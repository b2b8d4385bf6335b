import type { Dossier } from "../../../model/dossier.js";
import type { QuotedReport } from "../../../model/publication.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, isolated, joined, link, type Part } from "../../html/escape.js";
import { scrollable, section, words } from "../../html/parts.js";
import { KIND_WORDS } from "../../text/words.js";
import type { Numbered } from "../cast.js";
import { type ToldClaim, toldClaims } from "../claims.js";
import { reviewMark, reviewsOfClaim, UNREVIEWED } from "../reviews.js";

/** Each account with its words, where they stand, and whether a person has looked at what was read from them. */
export function accountsSection(dossier: Dossier, accounts: readonly Numbered[]): Html {
  return section(
    "accounts",
    "The accounts, and their words",
    html`<p>Every value stands with the words it was read from. Positions are counted in UTF-16 code units of the report’s text, from 0, the end not included.</p>`,
    accounts.map((one) => accountOf(dossier, one)),
  );
}

function accountOf(dossier: Dossier, one: Numbered): Html {
  const { number, account, report, copies } = one;
  const claims = toldClaims(account);
  const stated = claims.filter(({ basis }) => basis === "stated");
  const implied = claims.filter(({ basis }) => basis === "implied");
  const copy =
    copies === null
      ? null
      : html`<p class="copy">One origin with ${copies.numbers.map((n) => `[${n}]`).join(" ")}: ${isolated(copies.because)}</p>`;
  return html`<article class="account" aria-labelledby="account-${number}">
<h3 id="account-${number}">[${number}] ${isolated(account.speaker.name)} <small>${about(one)}</small></h3>
${copy}
<blockquote>${words(account.quote.exact)}<footer>${source(report)} <span class="soft">${at(account.quote)}</span></footer></blockquote>
${scrollable(
  `What account ${number} says`,
  html`<table class="claims">
<caption>What it says, ${isolated(account.speaker.name)}</caption>
<thead><tr><th scope="col">Attribute</th><th scope="col">Value</th><th scope="col">Words</th><th scope="col">Read, and reviewed</th></tr></thead>
<tbody>
${stated.map((claim) => claimRow(dossier, one, claim))}</tbody>
</table>`,
)}
${impliedWords(dossier, one, implied)}</article>
`;
}

function about({ account: { speaker } }: Numbered): Html {
  const what = [
    KIND_WORDS[speaker.kind],
    ...(speaker.anonymous ? ["not named"] : []),
    ...(speaker.publisher ? ["in its own voice"] : []),
  ];
  const via = speaker.via === null ? null : html`, via ${isolated(speaker.via)}`;
  return html`(${what.join(", ")}${via})`;
}

/** Publisher, title, date and address: what a reader needs to find the report, on paper too. */
export function source(report: QuotedReport | null): Html {
  if (report === null) return html`report no longer on record`;
  const { publisher, published, title, file, url } = report;
  const parts: Part[] = [
    isolated(publisher ?? file),
    title === null ? null : html`“${isolated(title)}”`,
    published === null ? "not dated" : dayInWords(published),
    url === null ? null : link(url),
  ];
  return joined(
    parts.filter((part) => part !== null),
    ", ",
  );
}

function at({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`;
}

function claimRow(dossier: Dossier, { account }: Numbered, claim: ToldClaim): Html {
  const { label, told, quote } = claim;
  const isWhole = quote.start === account.quote.start && quote.end === account.quote.end;
  const quoted = isWhole ? html`<span class="soft">the words above</span>` : words(quote.exact);
  return html`<tr><th scope="row">${label}</th><td>${isolated(told)}</td><td>${quoted} <small class="at">${at(quote)}</small></td><td>${reviewMark(reviewsOfClaim(dossier, account, claim))}</td></tr>
`;
}

/** What an account leaves unsaid and the rest of its report gives: in one run of text, since it is not its own. */
function impliedWords(dossier: Dossier, { account }: Numbered, implied: readonly ToldClaim[]): Part {
  if (implied.length === 0) return null;
  const told = implied.map((claim) => {
    const { label, told, quote } = claim;
    const reviews = reviewsOfClaim(dossier, account, claim);
    return html`${label}: ${isolated(told)}, ${words(quote.exact)} <span class="at">${at(quote)}</span>${reviews.length === 0 ? null : html` ${reviewMark(reviews)}`}`;
  });
  return html`<p class="small">From the rest of the report, not said by this account itself (<span class="by-program">${UNREVIEWED}</span>, but where a name stands): ${joined(told, "; ")}</p>
`;
}
