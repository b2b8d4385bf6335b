import type { Casualty } from "../model/account.js";

/** "26", "at least 2,600", "0 or more", "20–30", "0–1" */
export function rangeInWords({ min, max }: Pick<Casualty, "min" | "max">): string {
  if (max === null && min === 0) return "0 or more";
  if (max === null) return `at least ${grouped(min)}`;
  return min === max ? grouped(min) : `${grouped(min)}–${grouped(max)}`;
}

/** "2,600" */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
