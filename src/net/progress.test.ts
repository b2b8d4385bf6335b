import { describe, expect, it } from "vitest";
import { bar, progress } from "./progress.js";

function watched(live: boolean) {
  const drawn: string[] = [];
  let time = 0;
  const screen = { print: () => {}, warn: (text: string) => void drawn.push(text), width: 80, color: false, live };
  return { drawn, at: (ms: number) => (time = ms), bar: progress(screen, "reports", () => time) };
}

describe("a progress bar", () => {
  it("shows how much is done", () => {
    expect(bar(0, 30)).toBe(`${"░".repeat(30)} 0/30`);
    expect(bar(15, 30)).toBe(`${"█".repeat(15)}${"░".repeat(15)} 15/30`);
    expect(bar(0, 0)).toBe(`${"█".repeat(30)} 0/0`);
  });

  it("is not drawn for a short run, nor where nobody looks", () => {
    const short = watched(true);
    short.bar.step(1, 2);
    short.bar.end();
    const piped = watched(false);
    piped.at(5000);
    piped.bar.step(1, 2);
    piped.bar.end();
    expect([...short.drawn, ...piped.drawn]).toEqual([]);
  });

  it("is drawn on a long run, not at every step, and cleared at the end", () => {
    const { drawn, at, bar } = watched(true);
    at(1000);
    bar.step(10, 30);
    bar.step(11, 30);
    at(1200);
    bar.step(12, 30);
    bar.end();
    expect(drawn.map((text) => /\d+\/\d+/u.exec(text)?.[0] ?? text)).toEqual(["10/30", "12/30", "\r\u001b[K"]);
  });
});
