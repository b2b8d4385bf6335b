import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

function periods(text: string): (string | null)[] {
  return readText(text, { published: "2016-06-17" }).tallies.map(({ period }) =>
    period === null ? null : `${period.start}..${period.end}`,
  );
}

describe("the period of a tally", () => {
  it.each([
    ["Since 1 June shelling has killed 60 people in Daraya, the network said.", "2016-06-01..2016-06-17"],
    ["Eight attacks on Saraqib last year killed nine people.", "2015-01-01..2015-12-31"],
    ["The network counted a total of 412 civilians killed in Syria in March 2016.", "2016-03-01..2016-03-31"],
    ["More than 300,000 people have been killed in Syria, the monitor said.", null],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it("may have been named before: “in the same period”", () => {
    const text =
      "Since 1 June shelling has killed 60 people in Daraya, the network said. The mines killed 140 people in the same period, including 28 children, it said.";
    expect(periods(text)).toEqual(["2016-06-01..2016-06-17", "2016-06-01..2016-06-17", "2016-06-01..2016-06-17"]);
  });
});
