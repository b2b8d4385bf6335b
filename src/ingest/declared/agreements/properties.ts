import { type Source, shown } from "./source-file.js";

type Given = Record<string, unknown>;

/** A text that must be there; null where it is complained of. `what` says what it is, for the message. */
export function requiredText(given: Given, key: string, what: string, source: Source): string | null {
  const text = optionalText(given, key, source);
  if (text === null && (given[key] === undefined || given[key] === null || given[key] === "")) {
    source.complain(given, key, `"${key}" is missing: ${what}`);
  }
  return text;
}

/** A text, null if there is none. */
export function optionalText(given: Given, key: string, source: Source): string | null {
  const value = given[key];
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  source.complain(given, key, `"${key}" must be a text, not ${shown(value)}`);
  return null;
}

/** A list of texts, empty if there is none. */
export function texts(given: Given, key: string, source: Source): string[] {
  const list = listOf(given, key, source);
  return list.flatMap((value, i) => {
    if (typeof value === "string" && value.trim() !== "") return [value.trim()];
    source.complain(list, i, `"${key}" is a list of texts; ${shown(value)} is none`);
    return [];
  });
}

/** A list, empty if there is none. */
export function listOf(given: Given, key: string, source: Source): readonly unknown[] {
  const value = given[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  source.complain(given, key, `"${key}" must be a list, [...], not ${shown(value)}`);
  return [];
}
