import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { joinSubsets } from "../phrases/subset.js";
import { tokenize } from "../text/tokens.js";
import { findHarm, type HarmCount } from "./harm.js";

function harm(text: string): { counts: HarmCount[]; words: string[] } {
  const tokens = tokenize(text);
  const { chunks, subsets } = joinSubsets(chunksOf(tokens, [], []), tokens);
  const counts = findHarm(chunks, tokens, subsets);
  const words = counts.map((c) => text.slice(tokens[c.from]?.start, tokens[c.to - 1]?.end));
  return { counts, words };
}

/** "killed civilian 3", "wounded person 24+", "killed combatant 0-12", with a whole behind "<". */
function told(text: string): string[] {
  return harm(text).counts.map((c) => {
    const upper = c.max === null ? "+" : c.max === c.min ? "" : `-${c.max}`;
    return `${c.outcome} ${c.group} ${c.min}${upper}${c.partOf === null ? "" : ` < ${c.partOf.min}`}`;
  });
}

describe("counts of harm", () => {
  it.each([
    ["At least a civilian has been killed.", ["killed civilian 1+"]],
    ["The clinic put the death toll at 58 saying nine children died.", ["killed person 58", "killed child 9"]],
    ["Gunmen slit the throats of five men.", ["killed person 5"]],
    ["Eight people killed others injured in rocket attacks.", ["killed person 8"]],
    ["More than 10 visitors were killed.", ["killed civilian 11+"]],
    ["The fate of 12 fishermen is still unknown.", ["missing civilian 12"]],
    ["The court will decide the fate of 12 fishermen.", []],
    ["At least one person was hurt.", ["wounded person 1+"]],
    ["Up to 12 fighters were killed.", ["killed combatant 0-12"]],
    ["Between 20 and 30 people died.", ["killed person 20-30"]],
    ["Two infants died of malnutrition.", []],
    ["Two infants died of their wounds.", ["killed child 2"]],
    ["The death toll has risen to at least 31 a monitor said.", ["killed person 31+"]],
    ["There were no civilian casualties.", ["killed-or-wounded civilian 0"]],
    ["None of the soldiers was hurt.", ["wounded combatant 0"]],
    ["One local man was killed.", ["killed civilian 1"]],
    ["Two more villagers died.", ["killed civilian 2"]],
    ["The shell wounded a family of six.", ["wounded civilian 6"]],
    ["A rocket hit the tank, killing its crew of three.", ["killed combatant 3"]],
    ["Three Ukrainians and a Pole were killed.", ["killed person 3", "killed person 1"]],
    ["Four Taliban were killed.", ["killed combatant 4"]],
    ["There were 15 dead among the ranks of the Taliban.", ["killed combatant 15"]],
    ["The fighting left 37 dead on the army side.", ["killed combatant 37"]],
    ["Six were dead on the spot.", ["killed person 6"]],
    ['"Dozens" of Taliban were killed.', ["killed combatant 24+"]],
    ["There were no casualties among the soldiers.", ["killed-or-wounded combatant 0"]],
    ["12 casualties among civilians were reported.", ["killed-or-wounded civilian 12"]],
    ["Some 50 people suffered breathing difficulties.", ["wounded person 50"]],
    ["As many as 40 may have died.", ["killed person 0-40"]],
  ])("of whom and how many: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ["The raid killed four soldiers and left scores more wounded.", ["killed combatant 4", "wounded combatant 40+"]],
    ["A nurse was killed and three others hurt.", ["killed civilian 1", "wounded civilian 3"]],
    ["A woman was killed and three others injured.", ["killed woman 1", "wounded person 3"]],
    ["One person was killed and another wounded.", ["killed person 1", "wounded person 1"]],
    ["Ten soldiers died in the blast along with eight rebels.", ["killed combatant 10", "killed combatant 8"]],
    [
      "15 soldiers were killed among the ranks and 23 among their rivals.",
      ["killed combatant 15", "killed combatant 23"],
    ],
    ["Ten soldiers were killed and three are in critical condition.", ["killed combatant 10"]],
    ["700 people including 47 wounded crossed the border.", ["wounded person 47"]],
    ["Two medics were among the victims.", ["killed civilian 2"]],
    ["The victims were mostly civilians it said and included 20 children.", ["killed child 20"]],
    ["Some 45 militants were killed and 12 neutralised.", ["killed combatant 45", "killed combatant 12"]],
    ["Regime forces: 12 fatalities.", ["killed combatant 12"]],
  ])("numbers without a noun take the group of those before: %s", (text, expected) =>
    expect(told(text)).toEqual(expected));

  it.each([
    [
      "26 people, including seven children and four women, were killed.",
      ["killed person 26", "killed child 7 < 26", "killed woman 4 < 26"],
    ],
    [
      "Five were killed, three of them children, and 12 were hurt.",
      ["killed person 5", "killed child 3 < 5", "wounded person 12"],
    ],
    ["Seven people were hurt in a raid on the camp three of them women.", ["wounded person 7", "wounded woman 3 < 7"]],
    [
      "Nine died, including a reporter, and six were injured.",
      ["killed person 9", "killed civilian 1 < 9", "wounded person 6"],
    ],
    ["Nine of the dead were children.", ["killed child 9"]],
    ["Of the dead, 12 were women and nine were children.", ["killed woman 12", "killed child 9"]],
    ["Two of the wounded are in a critical state.", ["wounded person 2"]],
    ["Hospitals received 12 wounded, including three children.", ["wounded person 12", "wounded child 3 < 12"]],
    ["The dead include four paramedics.", ["killed civilian 4"]],
  ])("parts: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ["The strike killed Samir Haddad, a commander of the group.", ["killed combatant 1"]],
    ["Jets killed senior militant leader Samir Haddad.", ["killed combatant 1"]],
    ["The pilot was captured and executed.", ["captured combatant 1", "killed combatant 1"]],
    ["The truck was hit, killing the driver and injuring his son.", ["killed civilian 1", "wounded person 1"]],
    ["A man, 45, and his son, 12, were killed.", ["killed person 1", "killed child 1"]],
    ["Samir Haddad, 34, was seriously wounded.", ["wounded person 1"]],
    ["Two reporters, Samir Haddad and Lina Aziz, were killed.", ["killed civilian 2"]],
    ["The villagers mourned the killing of the commander.", ["killed combatant 1"]],
    ["The officer was killed along with three bodyguards.", ["killed combatant 1", "killed combatant 3"]],
  ])("people told one by one: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ["The army lost 12 soldiers.", ["killed combatant 12"]],
    ["Planes destroyed over 60 militants.", ["killed combatant 61+"]],
    ["Twelve people are feared dead.", ["killed person 12"]],
    ["The raids are believed to have killed 20 militants.", ["killed combatant 20"]],
    ["At least 30 villagers were killed or wounded.", ["killed-or-wounded civilian 30+"]],
    ["Three people are missing and two were taken hostage.", ["missing person 3", "captured person 2"]],
  ])("verbs: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    "The bomb could kill hundreds of people.",
    "They planned to kill 12 soldiers.",
    "The strike did not kill 12 people.",
    "The floods killed 30 goats.",
    "The strikes destroyed 40 houses and 12 tanks.",
    "The army lost 12 tanks.",
    "Two strikes hit the town.",
    "The militants released two hostages.",
    "It was the third strike of 2017 that killed civilians.",
    "The mother of two said the war must end.",
    "The official said the raid had killed nobody he knew of in a trio of raids.",
  ])("what must not be counted: %s", (text) => expect(told(text).filter((c) => !/ 0$/u.test(c))).toEqual([]));

  it("keeps bounds in the words of a count", () => {
    expect(harm("Doctors said at least 10 soldiers were killed.").words).toEqual(["at least 10 soldiers"]);
  });

  it("never reads outside the text and takes every chunk once, whatever the words", () => {
    const word = fc.constantFrom(
      "killed",
      "12",
      "soldiers",
      "and",
      ",",
      "a",
      "woman",
      "of",
      "them",
      "including",
      "the",
      "dead",
      "left",
      "was",
      "his",
      "son",
      "Samir",
      "Haddad",
      "wounded",
      ".",
      "at least",
      "(",
      ")",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { counts } = harm(words.join(" "));
        for (const c of counts) {
          expect(c.from).toBeLessThan(c.to);
          expect(c.quoteFrom).toBeLessThan(c.quoteTo);
          expect(c.max === null || c.min <= c.max).toBe(true);
          expect(c.partOf).not.toBe(c);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("how far a count is vouched for", () => {
  it.each([
    ["The strike killed six civilians.", "asserts"],
    ["The strike may have killed six civilians.", "suspects"],
    ["Six civilians are feared dead.", "suspects"],
    ["It is assessing reports that its strikes killed six civilians.", "reports"],
    ["It was aware of allegations that six civilians had died.", "reports"],
    ["The ministry claims that six militants were killed.", "asserts"],
  ])("%s", (text, stance) => expect(harm(text).counts.map((c) => c.stance)).toEqual([stance]));
});

describe("counts told as one of several in time", () => {
  it.each([
    ["The death toll rose to 61 from 40.", ["risen", "earlier"]],
    ["Officials earlier put the toll at 20.", ["earlier"]],
    ["Earlier this week 12 people were killed.", [null]],
    ["Twelve people were killed.", [null]],
  ])("%s", (text, change) => expect(harm(text).counts.map((c) => c.change)).toEqual(change));
});
