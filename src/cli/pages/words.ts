import { printable } from "../../publish/text/layout.js";

/** "2026-11-20 09:04 UTC" */
export function momentInWords(at: string): string {
  return `${printable(at.slice(0, 16).replace("T", " "))} UTC`;
}

/** "anna, 2026-11-20 09:04 UTC: both speak of the mill" */
export function decidedInWords({ by, at, why }: { by: string; at: string; why: string }): string {
  return `${printable(by)}, ${momentInWords(at)}${why === "" ? "" : `: ${printable(why)}`}`;
}

/** A value of any shape on one line: "min 7, max 7" for an object of plain values, else JSON. */
export function anyInWords(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return printable(JSON.stringify(value) ?? "");
  const entries = Object.entries(value);
  const isFlat = entries.every(([, inner]) => typeof inner !== "object" || inner === null);
  return printable(isFlat ? entries.map(([key, inner]) => `${key} ${inner}`).join(", ") : JSON.stringify(value));
}
