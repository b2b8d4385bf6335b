import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Problem } from "../model/problem.js";
import { batches } from "./batches.js";

const LIMITS = { most: 2, mostBytes: 1000, patienceMs: 1000 };
const problem = (file: string): Problem => ({ file, line: null, message: "is broken", fatal: true });

describe("batches", () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  beforeEach(() => {
    unhandled.length = 0;
    process.on("unhandledRejection", note);
  });
  afterEach(() => {
    process.off("unhandledRejection", note);
  });

  it("give what came before a source that fails while one is stored, and then its error", async () => {
    async function* given() {
      yield* [problem("a"), problem("b")];
      await setTimeout(5);
      throw new Error("gone");
    }
    const found: number[] = [];
    const read = async () => {
      for await (const batch of batches(given(), LIMITS)) {
        found.push(batch.length);
        await setTimeout(50);
      }
    };
    await expect(read()).rejects.toThrow("gone");
    expect(found).toEqual([2]);
    expect(unhandled).toEqual([]);
  });
});
