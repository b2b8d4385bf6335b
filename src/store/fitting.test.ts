import { expect, it } from "vitest";
import { fitting } from "./fitting.js";

it.each([
  ["all that are small", [1, null, 2], 3],
  ["as many as are not too much together", [1_500_000, 1_500_000, 1_500_000, 1], 2],
  ["a large one alone", [90_000_000, 1], 1],
  ["nothing of nothing", [], 0],
])("takes %s", (_, bytes, many) => {
  expect(fitting(bytes)).toBe(many);
});
