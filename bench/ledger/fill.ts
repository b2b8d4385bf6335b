import type { Prepared } from "../../src/service/prepare.js";
import { takeIn } from "../../src/service/take-in.js";
import { openStore, writing } from "../../src/store/open.js";

/** Stores prepared reports in a ledger, which is made if it is not there, and closes it. */
export async function fill(address: string, batches: Iterable<readonly Prepared[]>): Promise<void> {
  const store = await openStore(address, { create: true, command: "bench" });
  try {
    for (const batch of batches) {
      const taking = { by: "bench", at: new Date().toISOString(), reader: "bench" };
      await writing(store, (trx) => takeIn(trx, batch, taking));
    }
  } finally {
    await store.close();
  }
}
