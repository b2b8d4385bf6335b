import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { peopleAt } from "./people.js";

/** "26+ civilian: at least 26 civilians" of the people at the first token. */
function told(text: string): string | null {
  const tokens = tokenize(text);
  const found = peopleAt(tokens, 0);
  if (found === null) return null;
  const upper = found.max === null ? "+" : found.max === found.min ? "" : `-${found.max}`;
  return `${found.min}${upper} ${found.group ?? "open"}: ${text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)}`;
}

describe("people with a number", () => {
  it.each([
    ["at least 26 civilians were", "26+ civilian: at least 26 civilians"],
    ["at least a civilian was", "1+ civilian: at least a civilian"],
    ["possibly a child was", "0-1 child: possibly a child"],
    ["more than 50 villagers", "51+ civilian: more than 50 villagers"],
    ["up to 30 fighters", "0-30 combatant: up to 30 fighters"],
    ["300 000 people fled", "300000 person: 300 000 people"],
    ["tens of soldiers", "10+ combatant: tens of soldiers"],
    ["several dozen fighters", "36+ combatant: several dozen fighters"],
    ["two more villagers", "2 civilian: two more villagers"],
    ["three others", "3 open: three others"],
    ["13 injured in", "13 open: 13"],
    ["one civilian casualty", "1 civilian: one civilian casualty"],
    ["no civilian casualties", "0 civilian: no civilian casualties"],
    ["none of the soldiers", "0 combatant: none of the soldiers"],
    ["one local man", "1 civilian: one local man"],
    ["20 Islamic State (IS) jihadists", "20 combatant: 20 Islamic State (IS) jihadists"],
    ["an air force pilot", "1 combatant: an air force pilot"],
    ["a family of six was", "6 civilian: a family of six"],
    ["seven members of a family", "7 civilian: seven members of a family"],
    ["four of his men", "4 combatant: four of his men"],
    ["three Palestinians were", "3 person: three Palestinians"],
    ["four Taliban were", "4 combatant: four Taliban"],
    ["another was wounded", "1 open: another"],
    ["4 civilian were injured", "4 civilian: 4 civilian"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ["things", "40 houses were"],
    ["vehicles after 'of'", "18 of the 31 lorries"],
    ["years", "2017, when"],
    ["shares", "30 percent of"],
    ["a family as one person", "a family was"],
    ["a death that is a toll", "a death toll of"],
    ["an attack of rebels", "a rebel rocket attack"],
    ["a unit as a soldier", "an army unit killed"],
    ["both", "both civilians and soldiers"],
    ["an official, who speaks", "an official said"],
  ])("does not count %s", (_, text) => expect(told(text)).toBeNull());
});

describe("ages are no people", () => {
  it.each([
    ["Samir Haddad, 34, was", 3],
    ["his son, 12, was", 3],
    ["boys aged 8 and 10 were", 2],
    ["boys aged 8 and 10 were", 4],
    ["under the age of eight died", 4],
    ["a mother of two was", 3],
  ])("%s", (text, at) => expect(peopleAt(tokenize(text as string), at as number)).toBeNull());

  it("but a number after a place is", () => expect(peopleAt(tokenize("In Kharkiv, 12 were killed"), 3)).not.toBeNull());
});
