import { describe, expect, it } from "vitest";
import { stated } from "./stated.js";

describe("a Content-Type", () => {
  it.each([
    ["text/html", "text/html", null],
    ['Text/HTML; Charset="Windows-1256"', "text/html", "windows-1256"],
    ["text/plain;format=flowed; charset=utf-8 ", "text/plain", "utf-8"],
    ["text/html; charset=none", "text/html", null],
    ["; charset=utf-8", null, "utf-8"],
    ["", null, null],
    [null, null, null],
  ])("%j", (contentType, mediaType, charset) => expect(stated(contentType)).toEqual({ mediaType, charset }));
});
