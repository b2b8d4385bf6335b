import { describe, expect, it } from "vitest";
import { bar, durationInWords, pace, progress } from "./progress.js";

function watched(live: boolean, width = 80) {
  const drawn: string[] = [];
  let time = 0;
  const { signal: gone } = new AbortController();
  const screen = { print: () => {}, warn: (text: string) => void drawn.push(text), width, color: false, live, gone };
  return { drawn, at: (ms: number) => (time = ms), bar: progress(screen, "reports", () => time) };
}

describe("a progress bar", () => {
  it("shows how much is done", () => {
    expect(bar(0, 30, 10)).toBe("░".repeat(10));
    expect(bar(15, 30, 10)).toBe(`${"█".repeat(5)}${"░".repeat(5)}`);
    expect(bar(40, 30, 10)).toBe("█".repeat(10));
    expect(bar(0, 0, 10)).toBe("█".repeat(10));
  });

  it("says how fast it goes and how long it will take", () => {
    expect(pace(0, 30, 2)).toBe("");
    expect(pace(10, 30, 2)).toBe("5.0/s, 4 s left");
    expect(pace(1000, null, 5)).toBe("200/s");
    expect(pace(30, 30, 2)).toBe("15.0/s");
    expect([0.2, 89, 100, 3600, 11_100].map(durationInWords)).toEqual(["1 s", "89 s", "2 min", "60 min", "3 h 5 min"]);
  });

  it("leaves room for the numbers on a narrow screen, and counts where nobody knows the total", () => {
    const narrow = watched(true, 40);
    narrow.at(2000);
    narrow.bar.step(12, null);
    narrow.at(4000);
    narrow.bar.step(20, 30);
    expect(narrow.drawn).toEqual(["\r12 reports 6.0/s\u001b[K", "\r20/30 reports 5.0/s, 2 s left\u001b[K"]);
  });

  it("is not drawn for a short run, nor where nobody looks", () => {
    const short = watched(true);
    short.bar.step(1, 2);
    short.bar.clear();
    const piped = watched(false);
    piped.at(5000);
    piped.bar.step(1, 2);
    piped.bar.clear();
    expect([...short.drawn, ...piped.drawn]).toEqual([]);
  });

  it("is drawn on a long run, not at every step, and cleared at the end", () => {
    const { drawn, at, bar } = watched(true);
    at(1000);
    bar.step(10, 30);
    bar.step(11, 30);
    at(1200);
    bar.step(12, 30);
    bar.clear();
    expect(drawn.map((text) => /\d+\/\d+/u.exec(text)?.[0] ?? text)).toEqual(["10/30", "12/30", "\r\u001b[K"]);
  });
});
