import { describe, expect, it } from "vitest";
import { account, actor, claim, date, place, speaker } from "../../test/support/accounts.js";
import { declaredOf, factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account, Claim } from "../model/account.js";
import type { DeclaredStrike } from "../model/declaration.js";
import { means } from "./means.js";
import { StrikeIndex } from "./strike-index.js";

const weapon = (kind: string, count: number | null, base: string | null = null) =>
  claim("weapon", { kind, count, base });
const struck = (target: string, stance: Claim["stance"] = "asserts") =>
  claim("declared-strike", { count: null, target, place: null, offset: null }, stance);
const check = (...accounts: readonly Account[]) => means(factsOf(accounts), declaredOf(), TOOLS);

const accuser = account("Ministry", "r1", { actors: [actor("north")], claims: [weapon("jets", 4)] });
const denier = account("Spokesman", "r1", {
  speaker: speaker("Spokesman", { party: "north" }),
  actors: [actor("north", "denies")],
  claims: [struck("pumps"), struck("vehicles", "denies")],
});

describe("could the declared means have done it", () => {
  it("undetermined: what one says of another's means, and what that one declares, with the words of both", () => {
    const [found, ...others] = check(accuser, denier);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ question: "means", answer: "undetermined" });
    expect(found?.why).toBe(
      "Ministry, r1: 4 jets; Spokesman, r1: declared strike on pumps; Spokesman, r1: no declared strike on vehicles. None settles the other.",
    );
    expect(found?.quotes.map(({ account: id }) => id)).toEqual(["Ministry", "Spokesman", "Spokesman"]);
    expect(found?.working.at(-1)).toMatch(/Nothing is inferred/u);
  });

  it("asks of each party, with what names nobody beside each", () => {
    const rival = account("Officials", "r1", {
      actors: [actor("south")],
      claims: [weapon("bombers", 12, "Mont Base")],
    });
    const unnamed = account("Agency", "r1", { claims: [weapon("missiles", 9)] });
    const found = check(accuser, rival, unnamed);
    expect(found.map(({ asked }) => /of (\w+) have/u.exec(asked)?.[1])).toEqual(["north", "south"]);
    expect(found[1]?.working.join("\n")).toMatch(
      /12 bombers from Mont Base.*\n.*without naming who did it, Agency, r1: 9 missiles/u,
    );
  });

  it("gives the weapons of an account that names nobody to whom the others of its side name", () => {
    const side = { speaker: speaker("x", { party: "south" }) };
    const minister = account("Minister", "r1", { ...side, actors: [actor("north")] });
    const ministry = account("Agency", "r1", { ...side, claims: [weapon("missiles", 9)] });
    expect(check(minister, ministry)[0]?.working.join("\n")).toMatch(/Said of its means, x, r1: 9 missiles/u);
    const doubter = account("Doubter", "r1", { ...side, actors: [actor("east")] });
    expect(check(minister, doubter, ministry)).toEqual([]);
  });

  it("yes: a speaker of the party declares it as its own", () => {
    const owner = account("General", "r1", {
      ...{ speaker: speaker("General", { party: "north" }), actors: [actor("north")], claims: [struck("the convoy")] },
    });
    expect(check(accuser, owner)[0]).toMatchObject({ answer: "yes" });
    expect(check(accuser, owner, denier)[0]).toMatchObject({ answer: "undetermined" });
  });

  it("undetermined, and never no: the party says that it struck nothing of the kind, and nobody states its means", () => {
    const mute = account("Ministry", "r1", { actors: [actor("north")] });
    const found = check(mute, { ...denier, claims: [struck("vehicles", "denies")] })[0];
    expect(found).toMatchObject({ answer: "undetermined" });
    expect(found?.why).toBe("Spokesman, r1: no declared strike on vehicles; nobody states the means of north.");
  });

  it("takes the weapons of an account that names two parties for neither's", () => {
    expect(
      check(account("Both", "r1", { actors: [actor("north"), actor("south")], claims: [weapon("jets", 4)] })),
    ).toEqual([]);
  });

  it("tells what the party's own log says of strikes near", () => {
    const at = { name: "Arden", within: null, lat: 35, lon: 40, radiusKm: 3, precision: "town", source: "t" } as const;
    const strike: DeclaredStrike = {
      kind: "strike",
      id: "s1",
      party: "alliance",
      row: 7,
      release: null,
      window: { start: "2015-12-07", end: "2015-12-07" },
      timeZone: null,
      count: { min: 2, max: 2 },
      place: { name: "Arden", region: null, relation: null, at, note: null },
      targets: [{ effect: "destroyed", item: "oil trucks", min: 6, max: 6 }],
      quote: { exact: "x", start: 0, end: 1 },
    };
    const log = { id: "l1", file: "log.csv", claimedBy: null, party: "alliance", releases: [], strikes: [strike] };
    const declared = { ...declaredOf(), strikes: new StrikeIndex([log]) };
    const placed = { ...accuser, places: [place("Arden", "town", [35, 40, 3])], date: date("2015-12-07") };
    const [found] = means(factsOf([placed]), declared, TOOLS);
    expect(found).toMatchObject({ answer: "undetermined", declarations: ["s1"] });
    expect(found?.working).toContain("Declared in log.csv, row 7: 2 strikes; destroyed 6 oil trucks.");
    expect(means(factsOf([{ ...placed, date: date("2015-12-09") }]), declared, TOOLS)[0]?.declarations).toEqual([]);
  });

  it("names numbers that differ", () => {
    const other = account("Witness", "r2", { actors: [actor("alliance")], claims: [weapon("jets", 2)] });
    expect(check(accuser, other)[0]?.working).toContain("Differ: 4 jets, 2 jets.");
  });

  it("is not asked where nobody speaks of means", () => {
    expect(check(account("a", "r1", { actors: [actor("north")] }))).toEqual([]);
  });
});
