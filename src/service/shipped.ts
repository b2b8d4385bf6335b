import { knownAgreements } from "../net/known-agreements.js";
import { declarationColumns } from "../store/declaration-columns.js";
import type { DeclarationFilter, ListedRow } from "../store/declaration-list.js";

// Agreements that come with the program: they count in every ledger, and stand in none.

/** A declaration as lists have it; of a shipped one the file's name stands for the id of a declared file. */
export interface ShippedRow extends ListedRow {
  readonly shipped: true;
}

export function shippedRows(): ShippedRow[] {
  return knownAgreements().flatMap(({ file, agreements }) =>
    agreements.map((body, position) => ({
      sort_day: declarationColumns(body).sort_day,
      declared: file,
      position,
      body,
      file,
      state: "current" as const,
      shipped: true as const,
    })),
  );
}

/** The same conditions as the database's. */
export function answers({ body, file: own }: ShippedRow, filter: DeclarationFilter): boolean {
  const { kind, starts, ends, places, parties } = declarationColumns(body);
  return (
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.places === undefined || filter.places.some((key) => places.includes(key))) &&
    (filter.parties === undefined || filter.parties.some((key) => parties.includes(key))) &&
    (filter.from === undefined || (starts !== null && (ends === null || ends >= filter.from))) &&
    (filter.to === undefined || (starts !== null && starts <= filter.to)) &&
    (filter.file === undefined || own === filter.file || own.endsWith(`/${filter.file}`))
  );
}
