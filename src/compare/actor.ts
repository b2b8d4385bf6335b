import type { Account, Actor, Stance } from "../model/account.js";
import type { Parties } from "../model/parties.js";
import { nameKey } from "../util/similarity.js";
import type { Attribute, Relation, Said } from "./row.js";
import { list } from "./why.js";

/** Who did it: asserted, suspected, denied, or said to be unknown. */
export function actor(accounts: readonly Account[], parties: Parties): Attribute<Actor> {
  return {
    name: "actor",
    said: accounts.flatMap((account) =>
      account.actors.filter((x) => x.basis === "stated").map((of) => saidBy(account, of, parties)),
    ),
    relate: (a, b) => relate(a, b, parties),
    phrase,
  };
}

function saidBy(account: Account, of: Actor, parties: Parties): Said<Actor> {
  const value =
    of.stance === "unidentified" ? "unidentified" : of.party === null ? of.name : parties.displayName(of.party);
  return { account, value, stance: of.stance, of };
}

function relate(a: readonly Said<Actor>[], b: readonly Said<Actor>[], parties: Parties): Relation {
  const clash = denied(a, b, "asserts", parties) || denied(b, a, "asserts", parties);
  if (clash) return "contradict";
  const doubt = denied(a, b, "suspects", parties) || denied(b, a, "suspects", parties);
  const blame = blamed(a, b, parties);
  if (blame === "contradict" || blame === "differ") return blame;
  if (doubt || unknown(a, b) || unknown(b, a)) return "differ";
  if (blame !== null) return blame;
  return sameStance(a, b, parties) ? "agree" : "compatible";
}

/** One denies the party that the other blames, or one that may stand for it ("the US", "the US-led coalition"). */
function denied(a: readonly Said<Actor>[], b: readonly Said<Actor>[], stance: Stance, parties: Parties): boolean {
  return by(a, "denies").some((x) => by(b, stance).some((y) => kinship(x, y, parties) !== "other"));
}

function unknown(a: readonly Said<Actor>[], b: readonly Said<Actor>[]): boolean {
  return by(a, "unidentified").length > 0 && [...by(b, "asserts"), ...by(b, "suspects")].length > 0;
}

/** Two that each assert one party cannot both be right; lists may be incomplete, and a suspicion only differs. */
function blamed(a: readonly Said<Actor>[], b: readonly Said<Actor>[], parties: Parties): Relation {
  const [as, bs] = [blames(a), blames(b)];
  if (as.length === 0 || bs.length === 0) return null;
  const kin = as.flatMap((x) => bs.map((y) => ({ kin: kinship(x, y, parties), alike: x.stance === y.stance })));
  if (kin.every((pair) => pair.kin === "other"))
    return isOne(as, parties) && isOne(bs, parties) ? "contradict" : "differ";
  const everyone = [...as.map((x) => [x, bs] as const), ...bs.map((y) => [y, as] as const)];
  const full = everyone.every(([x, others]) =>
    others.some((y) => kinship(x, y, parties) === "same" && x.stance === y.stance),
  );
  return full ? "agree" : "compatible";
}

function isOne(said: readonly Said<Actor>[], parties: Parties): boolean {
  return said.every((x) => x.stance === "asserts" && kinship(x, said[0] ?? x, parties) === "same");
}

function sameStance(a: readonly Said<Actor>[], b: readonly Said<Actor>[], parties: Parties): boolean {
  return a.every((x) =>
    b.some((y) => x.stance === y.stance && (x.stance === "unidentified" || kinship(x, y, parties) === "same")),
  );
}

function kinship({ of: a }: Said<Actor>, { of: b }: Said<Actor>, parties: Parties): "same" | "near" | "other" {
  const [x, y] = [a.party ?? nameKey(a.name), b.party ?? nameKey(b.name)];
  if (x === y || parties.same(x, y)) return "same";
  return parties.near(x, y) ? "near" : "other";
}

function by(said: readonly Said<Actor>[], stance: Stance): Said<Actor>[] {
  return said.filter((x) => x.stance === stance);
}

function blames(said: readonly Said<Actor>[]): Said<Actor>[] {
  return [...by(said, "asserts"), ...by(said, "suspects")];
}

const VERBS: Readonly<Record<Stance, readonly [string, string]>> = {
  asserts: ["says", "say"],
  suspects: ["suspects", "suspect"],
  denies: ["denies", "deny"],
  unidentified: ["says that it is not known who did it", "say that it is not known who did it"],
};

/** "says Russia and denies the coalition" */
function phrase(said: readonly Said<Actor>[], many: boolean): string {
  const stances = (["asserts", "suspects", "denies", "unidentified"] as const).filter(
    (stance) => by(said, stance).length > 0,
  );
  const parts = stances.map((stance) => {
    const verb = VERBS[stance][many ? 1 : 0];
    return stance === "unidentified"
      ? verb
      : `${verb} ${list([...new Set(by(said, stance).map((x) => x.value))].sort())}`;
  });
  return parts.join(" and ");
}
