import { describe, expect, it } from "vitest";
import type { Gazetteer } from "../../model/gazetteer.js";
import { clausesOf } from "../document.js";
import { selfActors } from "./self-actors.js";
import { Speakers } from "./speakers.js";
import { statementsOf } from "./statements.js";

const NOWHERE: Gazetteer = { find: () => [] } as unknown as Gazetteer;

function own(text: string): string[] {
  const report = {
    id: "r",
    file: "a.txt",
    publisher: "Outlet",
    published: "2020-01-05",
    title: null,
    language: "en",
    sha256: "",
    text,
  };
  const statements = statementsOf(clausesOf(report, NOWHERE), new Speakers(report));
  return statements.flatMap(selfActors).map((a) => `${a.party?.id} ${a.stance}`);
}

describe("selfActors", () => {
  it.each<[string, string[]]>([
    ["The Taliban said it had carried out the raid.", ["taliban asserts"]],
    ["“We struck the depot,” the Israeli military said.", ["idf asserts"]],
    ["NATO said its aircraft had bombed the bridge.", ["nato asserts"]],
    ["NATO said it would look into whether its strikes had killed civilians.", ["nato asserts"]],
    ["NATO said its aircraft did not bomb the bridge.", ["nato denies"]],
    ["Israel denied responsibility for the blast.", ["israel denies"]],
    ["Israel said it had no role in the attack.", ["israel denies"]],
    ["The Houthis claimed a drone and missile attack on an oil depot.", ["houthis asserts"]],
    ["Hamas claimed the bombing.", ["hamas asserts"]],
    ["Hezbollah said on Telegram that the group had struck a camp.", ["hezbollah asserts"]],
    ["Israel said that no such strike took place.", ["israel denies"]],
    ["The Taliban claimed responsibility for the bombing and said nine people were killed.", ["taliban asserts"]],
    ["Israel rejected claims that it had shelled the school.", ["israel denies"]],
    ["Israel rejected the accusations.", ["israel denies"]],
    ["Israel denied it.", ["israel denies"]],
    ["Syria denied using chemical weapons.", ["syria denies"]],
    ["Russia denied targeting the hospital.", ["russia denies"]],
    ["NATO said the place was outside its area of operations.", ["nato denies"]],
  ])("%s", (text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it.each([
    "Human Rights Watch said it had documented the strike.",
    "Residents said they were hit by a missile.",
    "The Taliban said Pakistan bombed the village.",
    "Israel said it would answer.",
    "Hezbollah said five of its fighters were killed.",
    "Israel said seven of its soldiers had been killed.",
    "Ukraine rejected claims that its soldiers had been in the school.",
    "Ukraine denied that it had troops in the town.",
    "Hamas denied using the hospital as a base.",
    "Russia says it does not target civilians.",
    "Russia denies deliberately targeting civilians.",
    "The Houthis claimed the attack showed how weak the truce was.",
  ])("nothing: %s", (text) => {
    expect(own(text)).toEqual([]);
  });
});
