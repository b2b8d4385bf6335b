import { describe, expect, it } from "vitest";
import { account, actor, claim, count, date, PARTIES, place, speaker, target } from "../../test/support/accounts.js";
import type { Account } from "../model/account.js";
import type { Comparison } from "../model/incident.js";
import { compare } from "./index.js";

/** The row of an attribute, for accounts of different speakers and reports; `origins` by default one for each. */
function row(
  attribute: string,
  accounts: readonly Account[],
  origins?: readonly (readonly string[])[],
): Comparison | undefined {
  const ids = accounts.map((a) => a.id);
  const groups = (origins ?? ids.map((id) => [id])).map((group) => ({ accounts: group, because: "single" }));
  return compare({ accounts: ids, origins: groups }, accounts, PARTIES).find((r) => r.attribute === attribute);
}

/** The verdict on one attribute of what a first and a second speaker say. */
function verdict(attribute: string, a: Partial<Account>, b: Partial<Account>) {
  return row(attribute, [account("Ann", "r1", a), account("Bob", "r2", b)])?.verdict;
}

describe("the actor", () => {
  const says = (...actors: Account["actors"]) => ({ actors });
  it.each([
    ["agree", says(actor("north")), says(actor("north"))],
    ["contradict", says(actor("north")), says(actor("south"))],
    ["contradict", says(actor("north")), says(actor("north", "denies"))],
    ["contradict", says(actor("alliance")), says(actor("north", "denies"))],
    ["contradict", says(actor("north")), says(actor("south"), actor("north", "denies"))],
    ["compatible", says(actor("north")), says(actor("alliance"))],
    ["compatible", says(actor("north")), says(actor("south", "denies"))],
    ["compatible", says(actor("north")), says(actor("north", "suspects"))],
    ["compatible", says(actor("north"), actor("south")), says(actor("south"))],
    ["differ", says(actor("north")), says(actor("x", "unidentified"))],
    ["differ", says(actor("north", "suspects")), says(actor("south"))],
    ["differ", says(actor("north", "suspects")), says(actor("north", "denies"))],
    ["agree", says(actor("x", "unidentified")), says(actor("x", "unidentified"))],
    ["agree", says(actor("north", "denies")), says(actor("north", "denies"))],
  ])("%s: %j and %j", (expected, a, b) => {
    expect(verdict("actor", a, b)).toBe(expected);
    expect(verdict("actor", b, a)).toBe(expected);
  });

  it("is not said by an account that leaves it to be implied", () => {
    const implied = { ...actor("south"), basis: "implied" } as const;
    expect(verdict("actor", says(actor("north")), says(implied))).toBe("single-source");
  });

  it("is told in one sentence by the names of those who speak", () => {
    const accounts = [
      account("a", "r1", { speaker: speaker("Country"), actors: [actor("alliance")] }),
      account("b", "r2", {
        speaker: speaker("army officials", { anonymous: true }),
        actors: [actor("south"), actor("north", "denies")],
      }),
    ];
    expect(row("actor", accounts)?.why).toBe("Country says the Alliance; army officials say South and deny North");
  });
});

describe("counts", () => {
  const killed = (min: number, max: number | null = min, more = {}) => ({
    casualties: [count("killed", "civilian", min, max, more)],
  });
  it.each([
    ["agree", killed(26), killed(26)],
    ["agree", killed(26, null), killed(26)],
    ["compatible", killed(24, null), killed(30)],
    ["compatible", killed(0, 1), killed(1)],
    ["differ", killed(26), killed(30)],
    ["differ", killed(5, 10), killed(11, 20)],
    ["contradict", killed(0, 0), killed(4)],
    ["differ", killed(0, 0), killed(4, 4, { stance: "suspects" })],
    ["compatible", killed(26), killed(30, 30, { stance: "reports" })],
    ["contradict", killed(26), killed(26, 26, { stance: "denies" })],
  ])("%s: %j and %j", (expected, a, b) => {
    expect(verdict("killed:civilian", a, b)).toBe(expected);
    expect(verdict("killed:civilian", b, a)).toBe(expected);
  });

  it("of different outcomes or groups are not compared", () => {
    const wounded = { casualties: [count("wounded", "civilian", 25)] };
    expect(verdict("killed:civilian", killed(24, null), wounded)).toBe("single-source");
    expect(verdict("killed:civilian", killed(26), { casualties: [count("killed", "person", 30)] })).toBe(
      "single-source",
    );
  });

  it("are contradicted by “nobody was hurt”, which speaks of everybody", () => {
    const nobody = { casualties: [count("killed-or-wounded", "person", 0, 0)] };
    expect(verdict("killed:civilian", killed(4), nobody)).toBe("contradict");
    expect(verdict("killed:civilian", killed(4), { casualties: [count("killed", "combatant", 0, 0)] })).toBe(
      "single-source",
    );
  });

  it("are contradicted by it once, at the widest scope that is counted", () => {
    const nobody = { casualties: [count("killed", "person", 0, 0)] };
    const nineteen = { casualties: [count("killed", "person", 19), count("killed", "child", 4, 4, { partOf: 0 })] };
    expect(verdict("killed:person", nineteen, nobody)).toBe("contradict");
    expect(verdict("killed:child", nineteen, nobody)).toBe("single-source");
  });

  it("that were replaced in their own report are shown and not compared", () => {
    const revised = {
      casualties: [count("killed", "civilian", 12, 12, { supersededBy: 1 }), count("killed", "civilian", 26)],
    };
    const result = row("killed:civilian", [account("Ann", "r1", revised), account("Bob", "r2", killed(26))]);
    expect(result?.verdict).toBe("agree");
    expect(result?.values.map((v) => v.value)).toEqual(["12, earlier", "26"]);
  });

  it("that are a part of the same account's count do not stand for the whole", () => {
    const parts = { casualties: [count("killed", "civilian", 26), count("killed", "civilian", 6, 6, { partOf: 0 })] };
    expect(verdict("killed:civilian", parts, killed(6))).toBe("differ");
  });

  it("are told in words", () => {
    const accounts = [account("Ann", "r1", killed(26, null)), account("Bob", "r2", killed(0, 0))];
    expect(row("killed:civilian", accounts)?.why).toBe(
      "Ann says at least 26 civilians killed; Bob says no civilians killed",
    );
  });
});

describe("sources", () => {
  const told = { actors: [actor("north")] };

  it("are counted by origin, not by account: five copies of a wire are a single source", () => {
    const copies = [1, 2, 3, 4, 5].map((i) => account(`a${i}`, `r${i}`, told));
    expect(row("actor", copies, [copies.map((a) => a.id)])?.verdict).toBe("single-source");
    expect(row("actor", copies)?.verdict).toBe("agree");
  });

  it("are one where several outlets relay one named speaker, and two where two are anonymous", () => {
    const relayed = (anonymous: boolean) =>
      ["r1", "r2"].map((r) => account(`a-${r}`, r, { ...told, speaker: speaker("Monitor", { anonymous, via: r }) }));
    expect(row("actor", relayed(false))?.verdict).toBe("single-source");
    expect(row("actor", relayed(true))?.verdict).toBe("agree");
  });

  it("do not speak by silence", () => {
    expect(verdict("actor", told, {})).toBe("single-source");
    expect(row("date", [account("a", "r1", told)])).toBeUndefined();
  });
});

describe("place, date, act and target", () => {
  const village = place("Birchford", "village", [50, 30, 2]);
  it.each([
    ["place", "agree", { places: [village] }, { places: [village] }],
    ["place", "compatible", { places: [village] }, { places: [place("Westshire", "province", [50, 30, 60])] }],
    ["place", "compatible", { places: [village] }, { places: [place("Millbridge", "village", [50.02, 30, 2])] }],
    ["place", "differ", { places: [village] }, { places: [place("Oakton", "village", [50.2, 30, 2])] }],
    ["date", "agree", { date: date("2016-06-16") }, { date: date("2016-06-16") }],
    ["date", "compatible", { date: date("2016-06-16") }, { date: date("2016-06-16", "2016-06-17", "days") }],
    ["date", "differ", { date: date("2016-06-16") }, { date: date("2016-06-17") }],
    ["date", "contradict", { date: date("2016-06-16") }, { date: date("2016-06-19") }],
    ["act", "agree", { act: "shelling" }, { act: "shelling" }],
    ["act", "compatible", { act: "shelling" }, { act: "missile" }],
    ["act", "differ", { act: "shelling" }, { act: "abduction" }],
    ["target", "agree", { targets: [target("the village of Al-Houshan")] }, { targets: [target("Hoshan village")] }],
    ["target", "compatible", { targets: [target("a market")] }, { targets: [target("the vegetable market")] }],
    ["target", "differ", { targets: [target("a market")] }, { targets: [target("a weapons depot")] }],
    ["target", "differ", { targets: [target("them", "north")] }, { targets: [target("those", "south")] }],
  ] as const)("%s: %s", (attribute, expected, a, b) => {
    expect(verdict(attribute, a, b)).toBe(expected);
    expect(verdict(attribute, b, a)).toBe(expected);
  });
});

describe("an act that an account only denies", () => {
  it("is not vouched for by it", () => {
    const strike = { act: "air-strike" } as const;
    const denied = { ...strike, actors: [actor("north", "denies")] };
    expect(verdict("act", { ...strike, actors: [actor("north")] }, denied)).toBe("single-source");
  });
});

describe("claims", () => {
  const says = (...claims: Account["claims"]) => ({ claims });
  const warning = (given: boolean, more = {}) => claim("warning", { given, ...more });
  const zone = (relation: string | null) => says(claim("agreement", { name: "the zone", kind: "zone", relation }));
  it.each([
    ["warning", "contradict", says(warning(true)), says(warning(false))],
    ["warning", "contradict", says(warning(true)), says(claim("warning", { given: true }, "denies"))],
    ["warning", "agree", says(warning(true, { by: "north" })), says(warning(true, { by: "north" }))],
    ["warning", "compatible", says(warning(true, { by: "north" })), says(warning(false, { by: "south" }))],
    ["warning", "compatible", says(warning(true, { by: "north", to: "south" })), says(warning(true))],
    ["agreement", "differ", zone("entered"), zone("outside")],
    ["agreement", "differ", zone("E"), zone("SW")],
    ["agreement", "compatible", zone("E"), zone("SE")],
    ["agreement", "compatible", zone("entered"), zone("inside")],
    ["agreement", "compatible", zone("entered"), zone(null)],
    ["agreement", "agree", zone("inside"), zone("inside")],
    ["notice", "differ", says(claim("notice", { heeded: true })), says(claim("notice", { heeded: false }))],
    [
      "whereabouts",
      "contradict",
      says(claim("whereabouts", { force: "south", present: true })),
      says(claim("whereabouts", { force: "south", present: false })),
    ],
    [
      "weapon",
      "differ",
      says(claim("weapon", { kind: "jet", count: 4 })),
      says(claim("weapon", { kind: "jet", count: 6 })),
    ],
    [
      "weapon",
      "compatible",
      says(claim("weapon", { kind: "jet", count: 4 })),
      says(claim("weapon", { kind: "barrel bomb" })),
    ],
    [
      "declared-strike",
      "contradict",
      says(claim("declared-strike", { count: 4 })),
      says(claim("declared-strike", { count: 4 }, "denies")),
    ],
  ] as const)("%s: %s", (attribute, expected, a, b) => {
    expect(verdict(attribute, a, b)).toBe(expected);
    expect(verdict(attribute, b, a)).toBe(expected);
  });

  it("print their values in words, distances included", () => {
    const offset = { distanceKm: 55, bearing: "SE", from: "Birchford" };
    const result = row("declared-strike", [account("Ann", "r1", says(claim("declared-strike", { count: 4, offset })))]);
    expect(result?.values[0]?.value).toBe("4 declared strikes 55 km SE of Birchford");
    expect(result?.why).toBe("Only Ann says 4 declared strikes 55 km SE of Birchford");
  });

  it("tell of a warning in words", () => {
    const accounts = [account("Ann", "r1", says(warning(true))), account("Bob", "r2", says(warning(false)))];
    expect(row("warning", accounts)?.why).toBe("Ann says that a warning was given; Bob says that no warning was given");
  });
});

describe("the rows", () => {
  it("put contradictions first", () => {
    const accounts = [
      account("Ann", "r1", { act: "shelling", actors: [actor("north")], date: date("2016-06-16") }),
      account("Bob", "r2", { act: "shelling", actors: [actor("south")] }),
    ];
    const rows = compare({ accounts: ["Ann", "Bob"], origins: [] }, accounts, PARTIES);
    expect(rows.map((r) => [r.attribute, r.verdict])).toEqual([
      ["actor", "contradict"],
      ["act", "agree"],
      ["date", "single-source"],
    ]);
  });
});
