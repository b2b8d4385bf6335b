import type { Quote } from "../model/quote.js";

/** Every quote inside a value, however deep. */
export function quotesIn(value: unknown): Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== "object" || value === null) return [];
  if (isQuote(value)) return [value];
  return Object.values(value).flatMap(quotesIn);
}

function isQuote(value: object): value is Quote {
  return "exact" in value && "start" in value && "end" in value;
}
