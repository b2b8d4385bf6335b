import { describe, expect, it } from "vitest";
import { quotedTokens } from "../clauses/speech/quotation.js";
import { tokenize } from "../text/tokens.js";
import { findTimes } from "./find-times.js";
import { saidToday } from "./said-today.js";

function starts(text: string): (string | undefined)[] {
  const tokens = tokenize(text);
  const times = findTimes(tokens, { published: "2022-05-10", year: null, previous: null });
  return saidToday(times, quotedTokens(tokens, false)).map((t) => t.interval?.start);
}

describe("today in a quotation", () => {
  it.each([
    ['"Jets hit the port today," the mayor said.', ["2022-05-09"]],
    ["Jets hit the port today, the mayor said.", ["2022-05-10"]],
    ['"Jets hit the port on Monday," the mayor said today.', ["2022-05-09", "2022-05-10"]],
  ])("%s", (text, expected) => expect(starts(text)).toEqual(expected));
});
