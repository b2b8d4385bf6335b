import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("notice", text);

describe("notice", () => {
  it.each([
    [
      "The mission notified the Israeli army.",
      [{ from: "mission", to: "Israeli army", stance: "asserts", words: "The mission notified the Israeli army" }],
    ],
    [
      "Turkey had been informed of the flights through the hotline.",
      [
        {
          to: "Turkey",
          channel: "hotline",
          stance: "asserts",
          words: "Turkey had been informed of the flights through the hotline",
        },
      ],
    ],
    [
      "Ukraine said Russia ignored messages sent through diplomatic channels.",
      [
        {
          to: "Russia",
          channel: "diplomatic channels",
          heeded: false,
          stance: "asserts",
          words: "ignored messages sent through diplomatic channels",
        },
      ],
    ],
    [
      "The UN had given the coalition the coordinates of the depot.",
      [{ from: "UN", to: "coalition", stance: "asserts", words: "The UN had given the coalition the coordinates" }],
    ],
    [
      "The army did not notify NATO.",
      [{ from: "army", to: "NATO", stance: "denies", words: "The army did not notify NATO" }],
    ],
    [
      "The route had been coordinated with the Israeli military.",
      [{ to: "Israeli military", stance: "asserts", words: "had been coordinated with the Israeli military" }],
    ],
    [
      "The US warned Russia through the deconfliction channel, which was ignored.",
      [
        {
          from: "US",
          to: "Russia",
          channel: "deconfliction channel",
          heeded: false,
          stance: "asserts",
          words: "The US warned Russia through the deconfliction channel",
        },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    [
      "American officers informed their Russian counterparts of the raid in advance.",
      { from: "American officers", to: "Russian counterparts" },
    ],
    [
      "The alliance said it had told Moscow about the raid over the deconfliction line.",
      { selves: ["from"], to: "Moscow", channel: "deconfliction line" },
    ],
    ["The UN passed the convoy's route to the Israeli army.", { from: "UN", to: "Israeli army" }],
    ["NATO was told of the hospital's location four days before.", { to: "NATO" }],
    ["Kyiv had given Moscow prior notice of the evacuation.", { from: "Kyiv", to: "Moscow" }],
    ["Kyiv gave advance notice to Moscow.", { from: "Kyiv", to: "Moscow" }],
    ["Russia was not informed of the strike beforehand.", { to: "Russia", stance: "denies" }],
    ["NATO gave Russia no prior notice of the raid.", { from: "NATO", stance: "denies" }],
    ["The army received the notification.", { to: "army" }],
    ["Russia acknowledged receipt of the coordinates.", { to: "Russia" }],
    ["The Saudi-led coalition had been told where the ship would be.", { to: "Saudi-led coalition" }],
    [
      "Israel gave Russia advance notice through the military hotline.",
      { from: "Israel", to: "Russia", channel: "military hotline" },
    ],
    ["A message was sent to Russia through the safety channel.", { to: "Russia", channel: "safety channel" }],
    ["NATO pilots tried to reach the Russian pilots on the emergency channel.", { channel: "emergency channel" }],
    ["They were notified through diplomatic channels.", { channel: "diplomatic channels" }],
  ])("%s", (text, expected) => {
    expect(claims(text)).toHaveLength(1);
    expect(claims(text)).toMatchObject([expected]);
  });

  it.each([
    [
      "The charity notified NATO of the clinic two days before the strike.",
      /^The charity notified NATO of the clinic two days before the strike$/u,
    ],
    ["Ankara had notified Moscow, the raid began at dawn before the attack.", /^Ankara had notified Moscow$/u],
  ])("quotes when it was told: %s", (text, words) => {
    expect(claims(text)[0]?.words).toMatch(words);
  });

  it("takes an acknowledgement for no heeding", () => {
    expect(claims("Russia acknowledged receipt of the coordinates.")[0]).not.toHaveProperty("heeded");
  });

  it.each([
    "The minister was told of the attack by his aides.",
    "They gave the children bread.",
    "The route to the town was cut.",
    "Police alerted residents.",
    "The army coordinated the assault.",
    "The channel broadcast the pictures.",
    "Families were notified.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
