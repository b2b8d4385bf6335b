/** The plural of an English noun phrase by rule: the last word takes it. */
export function plural(noun: string, irregular: Readonly<Record<string, string>> = {}): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  const last = noun.split(" ").at(-1) as string;
  const irregularLast = irregular[last];
  if (irregularLast !== undefined) return noun.slice(0, noun.length - last.length) + irregularLast;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/man$/u.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";
const FORMS: readonly VerbForm[] = ["base", "third", "past", "participle", "gerund"];

/**
 * The forms of a verb listed as "base third past participle gerund", or without the participle where it equals the past.
 * A form may serve as several ("hit").
 */
export function verbForms(listed: string): Map<string, VerbForm[]> {
  const given = listed.trim().split(/\s+/u);
  const all = given.length === 4 ? [given[0], given[1], given[2], given[2], given[3]] : given;
  const forms = new Map<string, VerbForm[]>();
  for (const [k, form] of FORMS.entries()) {
    const word = all[k] as string;
    forms.set(word, [...(forms.get(word) ?? []), form]);
  }
  return forms;
}
