import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { impliedYear } from "./implied-year.js";

const year = (...sentences: string[]) => impliedYear(sentences.map((sentence) => tokenize(sentence)));

describe("impliedYear", () => {
  it("takes the year of a full date before one of history", () => {
    expect(year("Posted 26 April 2014", "The war began in March 2011.", "It grew in 2011.")).toBe(2014);
  });

  it("takes the latest of years that weigh the same", () => {
    expect(year("The war began in 2011.", "It was bombed in 2015.")).toBe(2015);
  });

  it("is not moved by one late year against many dates", () => {
    expect(year("Posted 26 April 2014", "Seen 27 April 2014", "Talks are planned for 2016.")).toBe(2014);
  });

  it("gives none where the report gives none away", () => {
    expect(year("A raid on Monday killed 2000 people.", "A 34-year-old died on 6 August.")).toBeNull();
    expect(impliedYear([])).toBeNull();
  });
});
