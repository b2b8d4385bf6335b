import type { Account, Place } from "../model/account.js";
import { located, placeRelation } from "../util/place-relation.js";
import type { Attribute, Relation, Said } from "./row.js";

/** Where it was. Of each account the most specific place counts: that both lie in one province is no agreement. */
export function place(accounts: readonly Account[]): Attribute<Place> {
  return {
    name: "place",
    said: accounts.flatMap(saidBy),
    relate: ([a], [b]) => (a === undefined || b === undefined ? null : relate(a.of, b.of)),
    phrase: (said, many) => `${many ? "name" : "names"} ${said[0]?.value ?? ""}`,
  };
}

function saidBy(account: Account): Said<Place>[] {
  const of = account.places.find((x) => x.basis === "stated");
  return of === undefined ? [] : [{ account, value: of.name, stance: "asserts", of }];
}

/** A name that the gazetteer does not know may be part of the other place: that is no difference. */
function relate(a: Place, b: Place): Relation {
  const relation = placeRelation(located(a), located(b));
  if (relation.kind === "same") return "agree";
  return relation.kind === "apart" ? "differ" : "compatible";
}
