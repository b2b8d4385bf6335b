/** What is known of parties: which names are one party, and which may stand for one another. */
export interface Parties {
  /** Whether two party ids are one party. */
  same(a: string, b: string): boolean;
  /** Whether one may be said for the other, as "the US" for "the US-led coalition". Includes `same`. */
  near(a: string, b: string): boolean;
  /** The name to print; an id that is not known is printed as it is. */
  displayName(id: string): string;
}
