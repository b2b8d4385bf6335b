import { describe, expect, it } from "vitest";
import type { Stance } from "../../model/account.js";
import { quote } from "../../model/quote.js";
import type { ActorMention } from "../clauses/actor.js";
import type { Mention } from "../incidents/mention.js";
import { lexicon } from "../words/lexicon.js";
import { impliedActors, isWarWide, statedActors } from "./actors-of.js";

const TEXT = "somebody did it";
const words = () => quote(TEXT, 0, 8);

function actor(id: string, stance: Stance = "asserts"): ActorMention {
  const party = lexicon.partyById.get(id) ?? null;
  return { from: 0, to: 1, name: party?.name ?? id, party, stance, rule: "test" };
}

function mention(...actors: ActorMention[]): Mention {
  return { actors, statement: { clause: {}, stance: "asserts" } } as unknown as Mention;
}

describe("statedActors", () => {
  it("tells each party once; an assertion outweighs a suspicion", () => {
    const found = statedActors([mention(actor("taliban", "suspects")), mention(actor("taliban"))], words);
    expect(found.map((a) => [a.party, a.stance, a.basis])).toEqual([["taliban", "asserts", "stated"]]);
  });

  it("takes a state's army for the state", () => {
    expect(statedActors([mention(actor("israel"), actor("idf"))], words)).toHaveLength(1);
  });
});

describe("impliedActors", () => {
  const lead = [{ clause: {} as never, actor: actor("nato"), stance: "asserts" as const }];

  it("takes what the incident's other sentences agree on, else the lead", () => {
    expect(impliedActors([mention(actor("hamas"))], lead, words).map((a) => [a.party, a.basis])).toEqual([
      ["hamas", "implied"],
    ]);
    expect(impliedActors([mention()], lead, words).map((a) => a.party)).toEqual(["nato"]);
    expect(impliedActors([mention(actor("hamas")), mention(actor("israel"))], lead, words).map((a) => a.party)).toEqual(
      ["nato"],
    );
  });

  it("names nobody where somebody denies it or says that it is not known", () => {
    expect(impliedActors([mention(actor("hamas", "denies"))], lead, words)).toEqual([]);
    expect(impliedActors([mention(actor("unidentified", "unidentified"))], lead, words)).toEqual([]);
  });
});

describe("isWarWide", () => {
  it("is a count that no attack reaches", () => {
    expect([isWarWide({ min: 250_000 }), isWarWide({ min: 300 })]).toEqual([true, false]);
  });
});
