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
    "Police alerted residents.",
    "The army coordinated the assault.",
    "The channel broadcast the pictures.",
    "Families were notified.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
