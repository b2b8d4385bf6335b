import type { KyselyPlugin } from "kysely";
import type { Store } from "../../src/store/database.js";

/** Called with the rows of every answer of a store, before whoever asked has them. */
type Watch = (rows: readonly unknown[]) => Promise<void> | void;

/** A store whose answers are watched, also those of transactions in it. */
export function watched({ db, workspace }: Store, watch: Watch): Store {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await watch(result.rows);
      return result;
    },
  };
  return { db: db.withPlugin(plugin), workspace };
}
