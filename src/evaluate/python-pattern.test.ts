import { describe, expect, it } from "vitest";
import { pythonPattern } from "./python-pattern.js";

describe("pythonPattern", () => {
  it.each([
    ["\\bmonitor\\b", "a monitor said", true],
    ["\\bmonitor\\b", "monitoré", false],
    ["\\bturk\\w*\\b", "türk", false],
    ["^türk\\w+$", "türkiyeé", true],
    ["[\\w-]+x", "é-x", true],
    ["u\\.s\\.\\-led", "u.s.-led", true],
    ["d[ae]'?esh", "da'esh", true],
    ["(?P<a>b)(?P=a)", "bb", true],
    ["\\d{2}", "٣٤", true],
    ["[]x]", "]", true],
    ["[^]x]", "]", false],
    ["^[a[]$", "[", true],
    ["^[\\]a]+b]$", "]ab]", true],
  ])("%s in %s: %s", (pattern, text, found) => expect(pythonPattern(pattern).test(text)).toBe(found));

  it("refuses what JavaScript has no equivalent for", () => {
    expect(() => pythonPattern("(unclosed")).toThrow(SyntaxError);
    expect(() => pythonPattern("(?(1)a|b)")).toThrow(SyntaxError);
  });
});
