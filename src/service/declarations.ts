import { type DeclarationFilter, type ListedRow, type ListKey, listDeclarations } from "../store/declaration-list.js";
import { keyOf, pageOf, pageSize } from "../store/page.js";
import { compareText } from "../util/compare-text.js";
import { checkDays } from "./check-days.js";
import type { Context } from "./context.js";
import type { DeclarationQuery, ListedDeclaration, Page } from "./ledger.js";
import { partyKeys, placeKeys } from "./names.js";
import { answers, type ShippedRow, shippedRows } from "./shipped.js";

/**
 * A page of the declarations of which everything that is asked holds, the latest first.
 * @throws LedgerError for a question that has no answer
 */
export async function declarations({ store }: Context, query: DeclarationQuery): Promise<Page<ListedDeclaration>> {
  checkDays(query);
  const filter = filterOf(query);
  const size = pageSize(query.limit);
  const after = query.after === undefined ? null : keyOf(query.after, ["integer", "text", "integer"]);
  const stored = await listDeclarations(store, filter, { after, limit: size + 1 });
  const shipped = (await shippedRows(store)).filter((row) => answers(row, filter) && isAfter(row, after));
  const rows = [...stored, ...shipped].sort((a, b) => order(keyIn(a), keyIn(b)));
  return pageOf(rows, size, { key: keyIn, item: listed });
}

function filterOf({ kind, place, party, from, to, file }: DeclarationQuery): DeclarationFilter {
  return {
    kind,
    places: place === undefined ? undefined : placeKeys(place),
    parties: party === undefined ? undefined : partyKeys(party),
    from,
    to,
    file,
  };
}

function keyIn({ sort_day, declared, position }: ListedRow): ListKey {
  return [sort_day, declared, position];
}

function isAfter(row: ListedRow, after: ListKey | null): boolean {
  return after === null || order(keyIn(row), after) > 0;
}

/** As the database orders them. */
function order(a: ListKey, b: ListKey): number {
  return b[0] - a[0] || compareText(a[1], b[1]) || a[2] - b[2];
}

function listed(row: ListedRow | ShippedRow): ListedDeclaration {
  return { declared: "shipped" in row ? null : row.declared, file: row.file, declaration: row.body };
}
