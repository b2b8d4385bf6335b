import type { Store } from "../store/database.js";

/** What the parts of the service work with. */
export interface Context {
  readonly store: Store;
  /** The time, in UTC: `2026-11-20T09:04:03.000Z`. */
  readonly now: () => string;
}
