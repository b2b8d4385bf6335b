const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az|ul)$/u;

/** The words of a name as other spellings share them: "Abdî", "el-Abdi عبدي" and "Abdi" are one. */
export function foldedWords(name: string): string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/gu, "i").toLowerCase();
  const words = plain.replace(/\./gu, "").match(/[\p{Script=Latin}\p{N}'’]+/gu) ?? [];
  return words.filter((w) => !ARTICLE.test(w)).map((w) => w.replace(/['’]/gu, ""));
}

/** Whether all the words of one name are words of the other: "Abdi", "Mazloum Abdi". */
export function isShortFor(short: string, full: string): boolean {
  const words = foldedWords(full);
  const own = foldedWords(short);
  return own.length > 0 && own.every((w) => words.includes(w));
}

/** Whether two names are one but for dots, accents and another script: "U.S. Army", "US Army". */
export function isSameName(a: string, b: string): boolean {
  const own = foldedWords(a);
  return own.length > 0 && own.join(" ") === foldedWords(b).join(" ");
}

/** A name as the prose of a text spells it in plain letters: "Abdi" for a post signed "Abdî عبدي"; else the name itself. */
export function plainName(name: string, text: string): string {
  const words = foldedWords(name).length;
  if (words === 0 || /^[\p{ASCII}]*$/u.test(name)) return name;
  const spelled = new RegExp(`\\b(?=([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){${words - 1}})\\b)`, "gu");
  for (const [, found = ""] of text.matchAll(spelled)) if (isSameName(found, name)) return found;
  return name;
}

/** The publisher's name or its initials: "KNA", "KNA's correspondent" for "Kandahar News Agency". */
export function isOwnName(name: string, publisher: string): boolean {
  const own = name.replace(/['’]s? correspondents?$/u, "");
  if (isSameName(own, publisher)) return true;
  const initials = publisher.match(/(?<![\p{L}])(?!(?:of|for|the|and|in|on|to|al|el)\b)\p{L}/giu)?.join("") ?? "";
  return /^\p{Lu}{3,}$/u.test(own) && initials.toUpperCase() === own;
}
