import { personKey } from "../util/same-person.js";
import type { PersonRow, Store, WritingStore } from "./database.js";
import { insertRows } from "./insert.js";

/** Who may decide, by name; nobody while no team is named. */
export async function people({ workspace, db }: Store): Promise<PersonRow[]> {
  return db.selectFrom("person").selectAll().where("workspace", "=", workspace).orderBy("key").execute();
}

export async function putPerson(store: WritingStore, person: Omit<PersonRow, "workspace" | "key">): Promise<void> {
  await insertRows(store, "person", [{ key: personKey(person.name), ...person }]);
}

export async function dropPerson({ workspace, db }: WritingStore, name: string): Promise<void> {
  await db.deleteFrom("person").where("workspace", "=", workspace).where("key", "=", personKey(name)).execute();
}

/** The name of the rule that decisions count only once a second person has confirmed them. */
const SECOND_PERSON = "second-person";

export async function needsSecondPerson({ workspace, db }: Store): Promise<boolean> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("workspace", "=", workspace)
    .where("name", "=", SECOND_PERSON)
    .executeTakeFirst();
  return row?.value === true;
}

export async function setSecondPerson(store: WritingStore, required: boolean): Promise<void> {
  await store.db
    .deleteFrom("setting")
    .where("workspace", "=", store.workspace)
    .where("name", "=", SECOND_PERSON)
    .execute();
  await insertRows(store, "setting", [{ name: SECOND_PERSON, value: required }]);
}
