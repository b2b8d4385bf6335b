import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toFile, toStandardOutput } from "./send.js";

const WORDS = ["Siha, ", "“Sihah”, ", "صحة 🕯️\n"];
const BYTES = Buffer.from(WORDS.join(""));
const HASH = createHash("sha256").update(BYTES).digest("hex");

async function* chunks(after: (n: number) => void = () => undefined): AsyncGenerator<string> {
  for (const [n, words] of WORDS.entries()) {
    yield words;
    after(n);
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-send-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const never = new AbortController().signal;
const done = async ({ sha256 }: { sha256: string }): Promise<string> => sha256;

describe("to standard output", () => {
  const screen = (print: (text: string) => void, gone = never) => ({
    ...{ print, warn: () => undefined, width: 80, color: false, live: false, gone },
  });

  it("gives the hash of the bytes that were printed", async () => {
    const out: string[] = [];
    const print = (text: string): void => void out.push(text);
    const written = await toStandardOutput(screen(print), chunks(), never);
    expect(written).toEqual({ bytes: BYTES.length, sha256: HASH });
    expect(out.join("")).toBe(WORDS.join(""));
  });

  it.each([0, 1, 2])("gives none where the reader goes away after part %i", async (part) => {
    const gone = new AbortController();
    let printed = 0;
    const print = (): void => {
      if (printed++ === part) gone.abort();
    };
    expect(await toStandardOutput(screen(print, gone.signal), chunks(), never)).toBeNull();
  });

  it("prints no more once it is told to end", async () => {
    const interrupt = new AbortController();
    const out: string[] = [];
    const print = (text: string): void => void (out.push(text) === 1 && interrupt.abort());
    expect(await toStandardOutput(screen(print), chunks(), interrupt.signal)).toBeNull();
    expect(out).toEqual(WORDS.slice(0, 1));
  });
});

describe("to a file", () => {
  it("writes all of it, then has it recorded", async () => {
    expect(await toFile(at("whole"), chunks(), never, done)).toBe(HASH);
    expect(readFileSync(at("whole"))).toEqual(BYTES);
  });

  it("leaves none where recording fails", async () => {
    const refuse = () => Promise.reject(new Error("refused"));
    await expect(toFile(at("refused"), chunks(), never, refuse)).rejects.toThrow("refused");
    expect(existsSync(at("refused"))).toBe(false);
  });

  it.each([0, 1, 2])("leaves none where it is told to end after part %i", async (part) => {
    const interrupt = new AbortController();
    const after = (n: number): void => void (n === part && interrupt.abort());
    await expect(toFile(at("half"), chunks(after), interrupt.signal, done)).rejects.toThrow();
    expect(existsSync(at("half"))).toBe(false);
  });

  it("leaves none where making it fails in the middle", async () => {
    const fail = (n: number): void => {
      if (n === 1) throw new Error("no more");
    };
    await expect(toFile(at("failed"), chunks(fail), never, done)).rejects.toThrow("no more");
    expect(existsSync(at("failed"))).toBe(false);
  });

  it("asks for nothing that would go over a file", async () => {
    writeFileSync(at("mine"), "mine");
    let asked = 0;
    const counting = chunks(() => void asked++);
    await expect(toFile(at("mine"), counting, never, done)).rejects.toThrow(
      /is there already, and is not overwritten/u,
    );
    expect([asked, readFileSync(at("mine"), "utf8")]).toEqual([0, "mine"]);
  });
});
