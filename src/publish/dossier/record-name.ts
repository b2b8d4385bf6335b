const DIGITS = 16;

/** "dossier of i1, record 1a2b3c4d5e6f7a8b": what was published, by which it is told later whether anything changed. */
export function withRecord(what: string, record: string): string {
  return `${what}, record ${record.slice(0, DIGITS)}`;
}

/** Whether what was published as that is of this record; null where its name does not say. */
export function isOfRecord(what: string, record: string): boolean | null {
  const found = /, record (?<digits>[0-9a-f]{16})(?!\w)/u.exec(what)?.groups?.digits;
  return found === undefined ? null : record.startsWith(found);
}
