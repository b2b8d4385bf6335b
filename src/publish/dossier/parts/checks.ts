import type { Check, CheckQuote } from "../../../model/check.js";
import type { Dossier } from "../../../model/dossier.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { list, section, words } from "../../html/parts.js";
import { counted } from "../../text/words.js";
import type { Numbered } from "../cast.js";
import { numbered, references } from "../reference.js";

/** The incident held against what was declared: each question with its answer, its working and the words it rests on. */
export function checks(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const all = dossier.checks.map((check) => checkOf(check, accounts));
  const none = html`<p>Nothing that was declared bears on it, as far as the ledger holds it.</p>`;
  return section("checks", "Held against the declared record", all.length === 0 ? none : all, withheld(dossier));
}

function checkOf({ asked, answer, why, working, quotes }: Check, accounts: readonly Numbered[]): Html {
  return html`<article class="check">
<h3>${isolated(asked)}</h3>
<p><b class="answer">${answer}</b>: ${isolated(why)}</p>
${list(working.map(isolated))}${quotes.map((quote) => quoteOf(quote, accounts))}</article>
`;
}

function quoteOf({ source, account, quote }: CheckQuote, accounts: readonly Numbered[]): Html {
  const own = account === null ? null : html`${references(numbered(accounts, [account]))} `;
  return html`<blockquote>${words(quote.exact)}<footer>${own}${isolated(source)}, <span class="soft">${quote.start}–${quote.end}</span></footer></blockquote>
`;
}

function withheld({ withheld }: Dossier): Part {
  if (withheld === 0) return null;
  return html`<p class="notice">${counted(withheld, "check")} not published, or not in full: what is told there of a notice that may still be in force, or of a protected site, could endanger people.</p>`;
}
