import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeNew } from "./new-file.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-new-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function* chunks(...texts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield Buffer.from(text);
  }
}

describe("a new file", () => {
  it("holds all that came, and is told by its hash", async () => {
    const written = await writeNew(at("new"), chunks("one ", "two"));
    expect(readFileSync(at("new"), "utf8")).toBe("one two");
    expect(written).toEqual({ bytes: 7, sha256: createHash("sha256").update("one two").digest("hex") });
  });

  it("is never one that is there, nor what a link names", async () => {
    writeFileSync(at("old"), "kept");
    symlinkSync(at("nowhere"), at("link"));
    for (const name of ["old", "link"]) await expect(writeNew(at(name), chunks("x"))).rejects.toThrow("there already");
    expect(readFileSync(at("old"), "utf8")).toBe("kept");
    expect(existsSync(at("nowhere"))).toBe(false);
  });

  it("may be one that is there and empty, as names for temporary files are made", async () => {
    writeFileSync(at("empty"), "");
    await writeNew(at("empty"), chunks("x"));
    expect(readFileSync(at("empty"), "utf8")).toBe("x");
  });

  it("is not there if what should be in it cannot be had", async () => {
    await expect(writeNew(at("none"), chunks(new Error("none")))).rejects.toThrow("none");
    await expect(writeNew(at("half"), chunks("half", new Error("cut")))).rejects.toThrow("cut");
    expect([existsSync(at("none")), existsSync(at("half"))]).toEqual([false, false]);
  });
});
