import type { Verdict } from "../../model/incident.js";
import { type Html, html } from "../html/escape.js";
import { VERDICT_SIGNS } from "./words.js";

/** A verdict as sign and words: "✕ contradict". The sign is for the eye; the words are what is read out. */
export function verdictMark(verdict: Verdict): Html {
  const [sign, words] = VERDICT_SIGNS[verdict];
  return html`<span class="verdict ${verdict}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}
