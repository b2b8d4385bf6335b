/** The name of a person as it is compared: whoever writes it, in capitals or not, with whatever space between. */
export function personKey(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}

export function samePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}
