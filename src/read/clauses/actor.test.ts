import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { tokenize } from "../text/tokens.js";
import { findActors } from "./actor.js";

function actors(text: string): string[] {
  const tokens = tokenize(text);
  return findActors(chunksOf(tokens, [], []), tokens).map((a) => `${a.party?.id ?? "?"} ${a.stance}`);
}

describe("findActors", () => {
  it.each<[string, string[]]>([
    ["Russian warplanes struck the depot.", ["russia asserts"]],
    ["The depot was struck by Russian warplanes.", ["russia asserts"]],
    ["The strike was carried out by Israel.", ["israel asserts"]],
    ["Turkey's bombardment killed four people.", ["turkey asserts"]],
    ["A Houthi missile attack killed four people.", ["houthis asserts"]],
    ["Ukraine, a neighbour of Moldova, launched the strike.", ["ukraine asserts"]],
    ["Saudi and Emirati jets bombed the port.", ["saudi-arabia asserts", "uae asserts"]],
    ["The United Kingdom, France and Italy bombed the port.", ["uk asserts", "france asserts", "italy asserts"]],
    ["The attacks of the Taliban went on.", ["taliban asserts"]],
    ["The bombing of a Turkish drone wounded two.", ["turkey asserts"]],
    ["Rockets fired from Hamas killed two people.", ["hamas asserts"]],
    ["Clashes between the Taliban and Pakistan left six dead.", ["taliban asserts", "pakistan asserts"]],
    ["He was killed by a fighter from Boko Haram.", ["boko-haram asserts"]],
    ["NATO and coalition strikes hit the port.", ["nato asserts", "any-coalition asserts"]],
    ["Footage shot near the Taliban was posted.", []],
    ["There had been no air operations by Israel in the area.", ["israel denies"]],
    ["Turkish troops backed by Apache helicopters killed 15 militants.", ["turkey-forces asserts"]],
    ["U.S. air strikes called in to protect Afghan forces killed 32 people.", ["us asserts"]],
    ["Russia accused the Taliban of doing so by mistake.", ["taliban asserts"]],
    ["Hezbollah claimed responsibility for the ambush.", ["hezbollah asserts"]],
    [
      "It is not known whether the strikes had been carried out by jets of Russia or Iran.",
      ["russia suspects", "iran suspects"],
    ],
    ["The deal struck by Russia and Iran was kept.", []],
    ["Residents blamed Israel for the strike.", ["israel asserts"]],
    ["The mayor blamed Sunday's attack on the Taliban.", ["taliban asserts"]],
    ["The mayor blamed the attack on the weather.", []],
    ["Residents accused the Taliban of shelling the market.", ["taliban asserts"]],
    ["Warplanes of NATO bombed the bridge.", ["nato asserts"]],
    ["Pakistan clashed with the Taliban.", ["pakistan asserts", "taliban asserts"]],
    ["Air strikes involved aircraft from Qatar and Jordan.", ["qatar asserts", "jordan asserts"]],
    ["Warplanes that we believe were Russian fired missiles.", ["russia suspects"]],
    ["A raid led by Hezbollah killed two people.", ["hezbollah asserts"]],
    ["Iran was accused of carrying out the strike.", ["iran suspects"]],
    ["Russia was not responsible.", ["russia denies"]],
    ["Israel did not strike the school.", ["israel denies"]],
    ["Suspected Israeli jets hit the port.", ["israel suspects"]],
    ["Either Russian or Ukrainian missiles hit the port.", ["russia suspects", "ukraine suspects"]],
    ["The drone was believed to be Iranian.", ["iran suspects"]],
    ["Iran may have been behind the attack.", ["iran suspects"]],
    ["Unidentified aircraft bombed the camp.", ["? unidentified"]],
    ["It was not immediately clear who fired the rocket.", ["? unidentified"]],
    ["No group has claimed responsibility.", ["? unidentified"]],
    ["He said they could not identify the warplanes.", ["? unidentified"]],
    ["Investigators were unable to determine whose jets they were.", ["? unidentified"]],
    ["Doctors could not identify the bodies of the gunmen.", []],
    ["It is not clear who the men were or what they wanted.", []],
    ["Four people were killed in government air strikes.", ["any-government asserts"]],
    ["Four people were killed in Turkish government air strikes.", ["turkey asserts"]],
    ["A government statement on the strike was posted.", []],
    ["The army pressed on against the Taliban by launching raids on the town.", []],
    ["Hamas on Monday continued to shell the port.", ["hamas asserts"]],
    ["Israel accused Hamas of using a clinic as a base and of firing rockets from it.", ["hamas asserts"]],
    ["Israel accused Hamas of lying.", []],
    ["The Taliban responded by launching raids on the town.", ["taliban asserts"]],
    ["Lebanese Hezbollah fighters attacked the post.", ["hezbollah asserts"]],
    ["The Taliban continued to pound the town.", ["taliban asserts"]],
    ["Hezbollah and its allies shelled the port.", ["hezbollah asserts"]],
    ["The Taliban carried out, at dawn, a raid.", ["taliban asserts"]],
    ["The port was hit by the artillery fire of the Taliban and allied militias.", ["taliban asserts"]],
    ["Hezbollah fighters stationed at a camp on the border shelled the port.", ["hezbollah asserts"]],
    ["Four people died at the hands of Hezbollah.", ["hezbollah asserts"]],
    ["A patrol of the Taliban stormed the village.", ["taliban asserts"]],
    ["Saudi jets flew low over the capital, targeting depots.", ["saudi-arabia asserts"]],
    ["Saudi officials met in the capital, targeting a deal.", []],
    ["Israel struck posts and its allies condemned it.", ["israel asserts"]],
    ["Four people died in the hands of surgeons.", []],
    ["Iraqi forces used chemical weapons.", ["iraqi-army asserts"]],
    ["He was killed by members of Boko Haram.", ["boko-haram asserts"]],
    ["Iran was to blame.", ["iran asserts"]],
    ["The Iraqi armys bombardment of the town went on.", ["iraqi-army asserts"]],
    ["He was killed by Boko Haram near Niger.", ["boko-haram asserts"]],
    ["Iran is not to blame.", ["iran denies"]],
    ["Iran bears responsibility for the strike.", ["iran asserts"]],
    ["Hamas which has positions in the area launched an attack.", ["hamas asserts"]],
    ["Iraqi forces backed by Iran attacked the town.", ["iraqi-army asserts"]],
    ["The fighting pitted Hamas against Israel.", ["hamas asserts", "israel asserts"]],
    ["Turkey targeted Hamas positions killing two soldiers.", ["turkey asserts"]],
    ["The ministry blamed the Taliban and said 18 people were killed.", ["taliban asserts"]],
    ["Israel was believed to have carried out the strike.", ["israel suspects"]],
    ["Iran is suspected of shelling the camp.", ["iran suspects"]],
    ["Iran is believed to be behind the attack.", ["iran suspects"]],
    ["No extremist group has taken responsibility.", ["? unidentified"]],
  ])("%s", (text, expected) => {
    expect(actors(text)).toEqual(expected);
  });

  it.each([
    "Russia backs the government.",
    "The Taliban-held town was quiet.",
    "Jets hit a town held by the Taliban.",
    "The strike hit Hamas positions.",
    "The bombing of Hamas went on.",
    "A Syria strike killed ten people.",
    "The minister accused Iran of seeking to rule the region.",
    "Israeli forces shot down several missiles.",
    "Turkey launched an appeal for peace.",
    "Israel would strike again.",
    "A town recently captured by Hamas was quiet.",
    "A minister of the Taliban killed a sheep.",
    "Planes struck a meeting of the Taliban, killing two men.",
    "The alliance led by Hezbollah was hit.",
    "Taliban post hit near the river",
    "Hezbollah depot bombed",
    "The Taliban does not target civilians.",
    "Israel is believed to have been attacked.",
    "The minister blamed Iran and the Taliban for rising prices.",
    "Talks went on to halt the battle against the Taliban.",
  ])("nobody: %s", (text) => {
    expect(actors(text)).toEqual([]);
  });

  it("finds spans inside any sentence, in order", () => {
    const words = fc.constantFrom(
      "Russia",
      "jets",
      "struck",
      "by",
      "the",
      "and",
      ",",
      "strikes",
      "of",
      "killed",
      "said",
      "Hamas",
      "not",
      "was",
      "from",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const tokens = tokenize(list.join(" "));
        const found = findActors(chunksOf(tokens, [], []), tokens);
        for (const [n, a] of found.entries()) {
          expect(a.from).toBeLessThan(a.to);
          expect(a.to).toBeLessThanOrEqual(tokens.length);
          expect(a.from).toBeGreaterThanOrEqual(found[n - 1]?.from ?? 0);
        }
      }),
    );
  });
});

describe("what an actor is called", () => {
  it.each([
    ["Syrian helicopters struck the depot.", "Syria"],
    ["Houthi fighters struck the depot.", "Houthi fighters"],
  ])("%s", (text, name) => {
    const tokens = tokenize(text);
    expect(findActors(chunksOf(tokens, [], []), tokens).map((a) => a.name)).toEqual([name]);
  });
});
