import { describe, expect, it } from "vitest";
import { ByteReader, TooLongError } from "./byte-reader.js";

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}
const reading = (...parts: string[]) => new ByteReader(chunks(...parts));
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

describe("a stream", () => {
  it("is read by lines, however it comes", async () => {
    const reader = reading("on", "", "e\ntwo\n", "\nfo", "ur");
    const lines = [];
    for (let line = await reader.line(99); line !== null; line = await reader.line(99)) lines.push(text(line));
    expect(lines).toEqual(["one\n", "two\n", "\n", "four"]);
    expect(reader.offset).toBe(13);
  });

  it("is read on after a line that is too long", async () => {
    const reader = reading("12345", "67890\nnext\n");
    await expect(reader.line(10)).rejects.toThrow(new TooLongError("a line of 11 bytes"));
    expect(text(await reader.line(10))).toBe("next\n");
  });

  it("is read by lengths, and says where it ends", async () => {
    const reader = reading("12", "34", "56");
    expect(text(await reader.peek(3))).toBe("1234");
    expect(text(await reader.take(3))).toBe("123");
    expect([await reader.skip(2), reader.offset]).toEqual([true, 5]);
    expect(await reader.skip(2)).toBe(false);
    expect(text(await reader.take(1))).toBe("");
    expect(await reader.line(1)).toBeNull();
  });
});
