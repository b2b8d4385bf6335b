/** Longer texts are those of reports: each comes once, and is not held. */
const LONGEST = 2000;

/** The same function of a text; what it answers to short ones is kept as long as it is. */
export function kept<T>(of: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const found = answers.get(text) ?? { answer: of(text) };
    answers.set(text, found);
    return found.answer;
  };
}
