const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/efence/gu, "efense"],
  [/entre\b/gu, "enter"],
  [/rganisation/gu, "rganization"],
];

/** Splits names given as "Qassam Brigades; Defence Ministry" and adds the American spelling of each. */
export function names(list: string): string[] {
  return unique(list.split("; ").flatMap((name) => [name, american(name)]));
}

/**
 * The names that a state's bodies go by: of "air force; Ministry of Defence" for Ukraine, "Ukrainian air force",
 * "Ukraine's air force", "Ukraine air force", "Ministry of Defence of Ukraine" and so on.
 */
export function bodies(state: { noun: string; adjective: string }, list: string): string[] {
  const { noun, adjective } = state;
  return unique(
    names(list).flatMap((body) => [
      `${adjective} ${body}`,
      `${noun} ${body}`,
      `${noun}'s ${body}`,
      `${body} of ${noun}`,
    ]),
  );
}

function american(name: string): string {
  return AMERICAN.reduce((spelled, [british, spelling]) => spelled.replaceAll(british, spelling), name);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
