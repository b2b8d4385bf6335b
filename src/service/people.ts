import type { Store } from "../store/database.js";
import { record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { dropPerson, needsSecondPerson, people, putPerson, setSecondPerson } from "../store/people.js";
import { TEAM_CHANGED, teamNow } from "../store/verify-team.js";
import { list } from "../util/list.js";
import { mixesAlphabets, personKey } from "../util/same-person.js";
import type { Context } from "./context.js";
import type { Team, TeamChange } from "./ledger-assess.js";
import type { Acting } from "./queries.js";
import { reasonOf } from "./reason.js";

/** Who may decide here, and how. */
export async function team({ store }: Pick<Context, "store">): Promise<Team> {
  const named = await people(store);
  return {
    people: named.map(({ name, added_by, added_at }) => ({ name, addedBy: added_by, addedAt: added_at })),
    secondPerson: await needsSecondPerson(store),
  };
}

/**
 * Changes who may decide, or how; with a reason, and on record. Once anybody is named, only who is named may change it.
 * @throws LedgerError
 */
export async function changeTeam(context: Context, change: TeamChange, acting: Acting): Promise<Team> {
  return writing(context.store, async (store) => {
    const before = await team({ store });
    await decider(store, acting);
    const [at, recorded] = [context.now(), await teamNow(store)];
    if ("add" in change) await add(store, change.add, { before, by: acting.by, at });
    else if ("remove" in change) await remove(store, change.remove, before);
    else await setSecondPerson(store, change.secondPerson);
    await record(store, acting.by, at, [
      {
        change: TEAM_CHANGED,
        subject: "team",
        before: recorded,
        after: await teamNow(store),
        why: reasonOf(acting),
      },
    ]);
    return team({ store });
  });
}

type Trx = Parameters<typeof putPerson>[0];

interface Adding {
  readonly before: Team;
  readonly by: string;
  readonly at: string;
}

async function add(store: Trx, name: string, { before, by, at }: Adding): Promise<void> {
  checkName(name);
  if (isOf(before, name)) throw new LedgerError(`${name} is of this team already`);
  await putPerson(store, { name: name.trim(), added_by: by, added_at: at });
}

async function remove(store: Trx, name: string, before: Team): Promise<void> {
  if (!isOf(before, name)) throw unknown(before, name);
  await dropPerson(store, name);
}

/**
 * Who decides, if they may: anybody while the team names nobody, and only who is named from then on.
 * @throws LedgerError for a person whom the team does not have, or one without a name
 */
export async function decider(store: Store, { by }: Pick<Acting, "by">): Promise<string> {
  checkName(by);
  const known = await team({ store });
  if (known.people.length > 0 && !isOf(known, by)) throw unknown(known, by);
  return by;
}

/** More is no name. */
const LONGEST_NAME = 200;

function checkName(name: string): void {
  if (personKey(name) === "") throw new LedgerError("a person needs a name of letters or digits: --as NAME");
  if (name.length > LONGEST_NAME) throw new LedgerError(`a name is ${LONGEST_NAME} characters at most`);
  if (mixesAlphabets(name))
    throw new LedgerError(`“${name}” mixes letters of alphabets that look alike; write it in one`);
}

function isOf({ people: named }: Team, name: string): boolean {
  return named.some((person) => personKey(person.name) === personKey(name));
}

function unknown({ people: named }: Team, name: string): LedgerError {
  const names = named.length === 0 ? "nobody is named in it" : `it is ${list(named.map((person) => person.name))}`;
  return new LedgerError(`“${name}” is not of this team: ${names}; deconflict team --add NAME adds a person`);
}
