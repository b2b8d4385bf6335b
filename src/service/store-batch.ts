import type { Store, WritingStore } from "../store/database.js";
import { writing } from "../store/open.js";
import type { Added } from "./ledger.js";
import type { Prepared } from "./prepare.js";
import { type TakingIn, takeIn } from "./take-in.js";

/** A batch that others may take over meanwhile: both are asked within the transaction that stores, and false stores nothing. */
export interface Claim {
  /** Whether it is still ours. */
  holds(store: WritingStore): Promise<boolean>;
  /** Ends it. */
  end(store: WritingStore): Promise<boolean>;
}

const OURS: Claim = { holds: async () => true, end: async () => true };

/**
 * Stores a batch in one transaction. If the database refuses a value in it, its reports are stored one by one, so that
 * the good ones do not suffer for it, and what holds the value is given as unread.
 */
export async function storeBatch(
  store: Store,
  reports: readonly Prepared[],
  taking: TakingIn,
  claim = OURS,
): Promise<Added[]> {
  try {
    return await writing(store, async (trx) => ((await claim.end(trx)) ? takeIn(trx, reports, taking) : []));
  } catch (error) {
    if (!isUnfit(error)) throw error;
  }
  const added: Added[] = [];
  for (const one of reports) added.push(...(await storeOne(store, one, taking, claim)));
  await writing(store, claim.end);
  return added;
}

async function storeOne(store: Store, one: Prepared, taking: TakingIn, claim: Claim): Promise<Added[]> {
  try {
    return await writing(store, async (trx) => ((await claim.holds(trx)) ? takeIn(trx, [one], taking) : []));
  } catch (error) {
    if (!isUnfit(error)) throw error;
    return [refused(one, error)];
  }
}

/** Classes of PostgreSQL's error codes: a value that is none of its type, one beyond a limit. */
const UNFIT = /^(?:22|54)/u;

function isUnfit(error: unknown): error is Error {
  return error instanceof Error && UNFIT.test((error as Error & { code?: string }).code ?? "");
}

function refused({ report: { file }, line, problems }: Prepared, { message }: Error): Added {
  const problem = { file, line, message: `the ledger's database does not take a value of it: ${message}`, fatal: true };
  return { report: null, file, outcome: "unread", accounts: 0, incidents: [], problems: [...problems, problem] };
}
