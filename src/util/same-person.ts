/** The name of a person as it is compared: its letters and digits alone, in whatever case, spaced and marked as you like. */
export function personKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

export function samePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}

const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Letters of alphabets that look alike in one name: "\u0430nna" with a Cyrillic a is not who it seems to be. */
export function mixesAlphabets(name: string): boolean {
  return ALPHABETS.filter((letter) => letter.test(name.normalize("NFKC"))).length > 1;
}
