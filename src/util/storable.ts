/**
 * No database stores a NUL or half a surrogate pair (JSON can write both), and either would hold up all that is stored
 * with it. Each code unit becomes one U+FFFD, so that every offset still holds.
 */
export function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, MARK);
}

/** The same of JSON as `JSON.stringify` writes it, in keys and values. */
export function storableJson(json: string): string {
  if (!json.includes("\\u")) return json;
  return json.replace(/\\(?:(?<bad>u0000|ud[89a-f][0-9a-f]{2})|.)/gu, (found, bad) =>
    bad === undefined ? found : MARK,
  );
}

/** The same of a value that JSON can hold. */
export function storableValue<T>(value: T): T {
  const json = JSON.stringify(value);
  const clean = storableJson(json);
  return clean === json ? value : JSON.parse(clean);
}

const MARK = "\ufffd";
