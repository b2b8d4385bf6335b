import { writeSync } from "node:fs";
import { work } from "../../src/service/queue.js";
import { openStore } from "../../src/store/open.js";

// A process that takes a batch from the queue of the ledger it is given and stands still, with the batch in hand and the
// transaction that is to store it open, until it is killed.

const [, , address = "", leaseSeconds = ""] = process.argv;
const store = await openStore(address, { command: "stuck worker" });

/** The time is asked for when all is read and nothing is stored. */
function standStill(): string {
  writeSync(1, "at it\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return "";
}

await work({ store, now: standStill }, { by: "doomed", wait: false, leaseSeconds: Number(leaseSeconds) }).next();
