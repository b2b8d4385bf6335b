import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn, findFiles, readBytes } from "./files.js";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "deconflict-files-"));
  mkdirSync(join(root, "in/deep"), { recursive: true });
  mkdirSync(join(root, "empty"));
  for (const name of ["b.txt", "a.HTML", "notes.doc", "notes.pdf", ".hidden.txt", "deep/c.md"])
    writeFileSync(join(root, "in", name), name);
  symlinkSync(join(root, "in"), join(root, "in/deep/circle"));
});
afterAll(() => rmSync(root, { recursive: true }));

const found = (...paths: string[]) => findFiles(paths.map((path) => join(root, path)));
const messages = (...paths: string[]) => found(...paths).problems.map(({ message }) => message);

describe("files", () => {
  it("walks a folder in order of name, taking only reports, and does not run in circles", () => {
    expect(found("in").files).toEqual(
      ["a.HTML", "b.txt", "deep/c.md", "notes.pdf"].map((name) => join(root, "in", name)),
    );
    expect(found("in").problems).toEqual([]);
  });

  it("takes a file that is named, whatever its name, and each file once", () => {
    expect(found("in/notes.doc", "in/b.txt", "in/../in/b.txt").files).toHaveLength(2);
  });

  it("keeps standard input as it is", () => {
    expect(findFiles(["-", "-"])).toEqual({ files: ["-"], problems: [] });
  });

  it("names what is missing and what is empty, and finds the rest", () => {
    expect(messages("none.txt", "empty", "in/b.txt")).toEqual([
      "no such file or folder",
      expect.stringContaining("no reports in this folder"),
    ]);
    expect(found("none.txt", "in/b.txt").files).toHaveLength(1);
  });

  it("does not open a file that is too large, and names the limit", async () => {
    writeFileSync(join(root, "large.txt"), "");
    truncateSync(join(root, "large.txt"), 65 * 2 ** 20);
    expect(await readBytes(join(root, "large.txt"))).toMatchObject({
      fatal: true,
      message: expect.stringMatching(/^65 MB .* 64 MB/u),
    });
  });

  it("finds the files of one kind in a folder itself", () => {
    expect(filesIn(join(root, "in"), ".txt").files).toEqual([join(root, "in/b.txt")]);
    expect(filesIn(join(root, "none"), ".txt").problems).toMatchObject([{ message: "no such file or folder" }]);
    expect(filesIn(join(root, "in/b.txt"), ".txt").problems).toMatchObject([{ message: "a folder is needed here" }]);
  });

  it("gives the bytes, or the problem in words", async () => {
    expect(await readBytes(join(root, "in/b.txt"))).toEqual(Buffer.from("b.txt"));
    expect(await readBytes(join(root, "in"))).toMatchObject({
      fatal: true,
      message: expect.stringContaining("folder"),
    });
  });
});
