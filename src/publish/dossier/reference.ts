import { type Html, html, isolated, joined } from "../html/escape.js";
import type { Numbered } from "./cast.js";

/** "[3]", which leads to the account. */
export function reference({ number }: Pick<Numbered, "number">): Html {
  return html`<a class="ref" href="#account-${number}">[${number}]</a>`;
}

/** "[3] Steve Warren" */
export function speakerReference(numbered: Numbered): Html {
  return html`${reference(numbered)} ${isolated(numbered.account.speaker.name)}`;
}

/** "[1] [3]" */
export function references(accounts: readonly Pick<Numbered, "number">[]): Html {
  return joined(accounts.map(reference), " ");
}

/** Those of the accounts that these ids name, in the dossier's order. */
export function numbered(accounts: readonly Numbered[], ids: readonly string[]): readonly Numbered[] {
  const wanted = new Set(ids);
  return accounts.filter(({ account }) => wanted.has(account.id));
}
