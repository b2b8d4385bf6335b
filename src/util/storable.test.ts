import { describe, expect, it } from "vitest";
import { storable, storableJson, storableValue } from "./storable.js";

describe("what a database stores", () => {
  it("is a text without NUL and half a pair, as long as it was", () =>
    expect(storable("a\0b\ud83dc\udc4dd👍")).toBe("a\ufffdb\ufffdc\ufffdd👍"));

  it("is JSON without them, in keys and values, whatever is escaped beside", () => {
    const value = { "k\0": ["\ud83d", "👍", "\\u0000", "\\\\ud800", '\n"\u0001'] };
    expect(JSON.parse(storableJson(JSON.stringify(value)))).toEqual({
      "k\ufffd": ["\ufffd", "👍", "\\u0000", "\\\\ud800", '\n"\u0001'],
    });
  });

  it("is the same value where nothing is wrong with it", () => {
    const value = { text: "one\ntwo" };
    expect(storableValue(value)).toBe(value);
    expect(storableValue({ text: "\0" })).toEqual({ text: "\ufffd" });
  });
});
