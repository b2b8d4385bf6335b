/** Values in one cell, parted by semicolons as UCDP and ACLED do; a semicolon of their own becomes a comma. */
export function inOneCell(values: readonly (string | null)[]): string | null {
  if (values.every((value) => value === null || value === "")) return null;
  return values.map((value) => (value ?? "").replaceAll(";", ",").replaceAll(/\s+/gu, " ").trim()).join("; ");
}

/** "A, B and C"; "A, B, C, D and 3 more" */
export function enumerated(names: readonly string[], most = 4): string {
  const shown = names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** With a capital letter first. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
