import type { Agreement } from "../model/declaration.js";
import { knownAgreements } from "../net/known-agreements.js";
import type { Declared } from "../pipeline.js";
import type { Store } from "../store/database.js";
import { declarationColumns } from "../store/declaration-columns.js";
import { type DeclarationFilter, declaredIds, type ListedRow } from "../store/declaration-list.js";

// Agreements that come with the program: they count in every ledger, and stand in none. One that was declared under the
// same id, which is of its type and name, takes the place of the one that comes with the program, so that it can be mended.

/** A declaration as lists have it; of a shipped one the file's name stands for the id of a declared file. */
export interface ShippedRow extends ListedRow {
  readonly body: Agreement;
  readonly shipped: true;
}

/** Those that count beside the agreements that were declared. */
export function shippedBeside(declared: Declared["agreements"]): Declared["agreements"] {
  const own = new Set(declared.map(({ agreement }) => agreement.id));
  return knownAgreements().flatMap(({ file, text, agreements }) =>
    agreements
      .filter(({ id }) => !own.has(id))
      .map((agreement) => ({ file: { id: file, name: file }, text, agreement })),
  );
}

/** The same, as rows of a list. */
export async function shippedRows(store: Store): Promise<ShippedRow[]> {
  const all = knownAgreements().flatMap(({ file, agreements }) => agreements.map((body, i) => rowOf(file, body, i)));
  const own = await declaredIds(
    store,
    all.map(({ body }) => body.id),
  );
  return all.filter(({ body }) => !own.has(body.id));
}

function rowOf(file: string, body: Agreement, position: number): ShippedRow {
  const { sort_day } = declarationColumns(body);
  return { sort_day, declared: file, position, body, file, state: "current", shipped: true };
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
