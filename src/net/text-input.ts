/**
 * A report that is in memory: it is read as a file of that name would be, with what `text` holds. It stands alone, since the
 * library's users see it, who need not have Node's types.
 */
export interface TextInput {
  readonly file: string;
  readonly text: string;
  readonly publisher?: string | null | undefined;
  /** ISO date, the reference for "Thursday" and "yesterday". */
  readonly published?: string | null | undefined;
}
