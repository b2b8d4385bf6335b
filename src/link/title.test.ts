import { describe, expect, it } from "vitest";
import { account, date, place } from "../../test/support/accounts.js";
import { commonAct, title } from "./title.js";

describe("the title of an incident", () => {
  it("gives act, place and day", () => {
    const told = account("a", "r", {
      act: "air-strike",
      places: [place("Birchford", "village")],
      date: date("2015-12-06"),
    });
    expect(title([told])).toBe("Air strike near Birchford, 6 December 2015");
  });

  it("prefers the place most accounts name to the one named first, and a village to its province", () => {
    const where = [["Oakton"], ["Birchford"], ["Birchford"]].map(([name], i) =>
      account(`a${i}`, "r", { places: [place(name as string, "village"), place("Westshire", "province")] }),
    );
    expect(title(where)).toBe("Incident near Birchford");
  });

  it("says only what is known", () => {
    expect(title([account("a", "r")])).toBe("Incident");
    expect(title([account("a", "r", { places: [place("Westshire", "province")] })])).toBe("Incident in Westshire");
  });

  it("is as precise as the most precise date", () => {
    const dates = [date("2015-12-01", "2015-12-31", "month"), date("2015-12-06", "2015-12-07", "days")];
    expect(title(dates.map((d, i) => account(`a${i}`, "r", { date: d, act: "shelling" })))).toBe(
      "Shelling, 6–7 December 2015",
    );
    expect(title([account("a", "r", { date: dates[0] ?? null, act: "shelling" })])).toBe("Shelling, December 2015");
  });

  it("takes a stated act before an implied one", () => {
    const accounts = [
      account("a", "r", { act: "clash", actBasis: "implied" }),
      account("b", "r", { act: "clash", actBasis: "implied" }),
      account("c", "r", { act: "shelling" }),
    ];
    expect(commonAct(accounts)).toBe("shelling");
  });
});
