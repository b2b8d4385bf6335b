import { expect, it } from "vitest";
import { account, actor, count, PARTIES, speaker } from "../../test/support/accounts.js";
import { factsOf } from "../../test/support/check-facts.js";
import type { Account } from "../model/account.js";
import { evidenceOf } from "./evidence.js";

const of = (...accounts: readonly Account[]) => evidenceOf(factsOf(accounts).incident, accounts, PARTIES);
const north = speaker("North's army", { party: "north", kind: "military" });

it("tells how many origins there are, and how many of them count anybody", () => {
  const told = of(
    account("a1", "r1", { casualties: [count("killed", "civilian", 3)] }),
    account("a2", "r2", { casualties: [count("killed", "civilian", 3, 3, { stance: "reports" })] }),
    account("a3", "r2"),
  );
  expect(told[0]).toBe("Independent origins: 3; that count anybody killed or wounded: 1. Accounts: 3. Reports: 2.");
});

it("tells who accepts that its own side acted, and not who only passes on what others say", () => {
  const accepts = account("a1", "r1", { speaker: north, actors: [actor("north")] });
  const passesOn = { ...accepts, casualties: [count("killed", "civilian", 3, 3, { stance: "reports" })] };
  expect(of(accepts)[1]).toBe("Quoted as saying that their own side acted: North's army.");
  expect(of(passesOn)[1]).toBe("No belligerent is quoted as accepting that it acted.");
  expect(of({ ...accepts, actors: [actor("south")] })[1]).toBe("No belligerent is quoted as accepting that it acted.");
});

it("tells to whom it is laid, by how many, and who is cleared of it", () => {
  const told = of(
    account("a1", "r1", { actors: [actor("north")] }),
    account("a2", "r2", { actors: [actor("north", "suspects"), actor("south", "denies")] }),
  );
  expect(told[2]).toBe(
    "Who acted: North is named by 1 account, North is suspected by 1 account and South is cleared of it by 1 account.",
  );
});

it("tells who counts combatants among those harmed", () => {
  const told = of(account("the ministry", "r1", { casualties: [count("killed", "combatant", 3)] }));
  expect(told.at(-1)).toBe("Combatants are counted among those harmed by: the ministry.");
});
