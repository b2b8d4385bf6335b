import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VictimList } from "../../src/model/publication.js";
import { dailyHtml } from "../../src/publish/reports/daily/html.js";
import { monthlyHtml } from "../../src/publish/reports/monthly/html.js";
import { talliesHtml } from "../../src/publish/reports/tallies/html.js";
import type { Tallied } from "../../src/publish/reports/tallies/words.js";
import { victimsHtml } from "../../src/publish/reports/victims/html.js";
import { launchBrowser, openOffline } from "../support/browser.js";
import { DAY, MONTH } from "../support/reports.js";

// The reports as a reader opens them: files, in a real browser, with the network off.

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const IMPRINT = { by: "anna", at: "2026-11-20T09:04:03.000Z", program: "deconflict 0.1.0", draft: true };
const killed = { outcome: "killed", group: "total", min: 20, max: null, highest: 41, incidents: 2, open: 1 } as const;
const TALLIED: Tallied = {
  ...{ chosen: null, reviewedOnly: false },
  rollUp: {
    by: "month",
    rows: [{ key: "2015-12", incidents: 3, ranges: [killed] }],
    all: { key: null, incidents: 3, ranges: [killed] },
  },
};
const VICTIMS: VictimList = {
  ...{ basis: "consent of the family", minors: false, wounded: false, incidents: 1 },
  victims: [
    {
      ...{ name: "سمير حداد <script>alert(1)</script>", age: 34, sex: "male", role: "teacher", outcome: "killed" },
      ...{ incident: "i1", title: "Air strike on Maskana" },
      sources: [{ report: "r1", publisher: "Post", published: "2016-06-17", speaker: "the mayor", quote: null }],
    },
  ],
  withheld: { minors: 1, maybeMinors: 2, unreviewed: 0 },
};
const PAGES = {
  daily: dailyHtml(DAY, IMPRINT),
  monthly: monthlyHtml(MONTH, IMPRINT),
  tallies: talliesHtml(TALLIED, IMPRINT),
  victims: victimsHtml(VICTIMS, IMPRINT),
};
const SCREENS = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "reports-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(name: keyof typeof PAGES, screen: (typeof SCREENS)[number] = SCREENS[0]) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, PAGES[name]);
  return openOffline(browser, pathToFileURL(file).href, screen);
}

/** What axe finds, by all its rules for WCAG 2.2 AA and for good practice. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    type Found = { id: string; nodes: { html: string; failureSummary: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`));
  });
}

const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[];

describe.each(NAMES)("the page of kind %s in a browser", { timeout: 60_000 }, (name) => {
  it.each(
    SCREENS,
  )("has no violation that axe finds, and is no wider than the screen: $width, $colorScheme", async (screen) => {
    const { page, context } = await opened(name, screen);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screen.width);
    await context.close();
  });

  it("asks for nothing and runs nothing", async () => {
    const { page, context, asked, heard } = await opened(name);
    expect(await page.locator("h1").count()).toBe(1);
    expect({ asked, heard }).toEqual({ asked: [], heard: [] });
    await context.close();
  });
});

it("axe finds faults where there are some, so that none found means something", async () => {
  const { page, context } = await opened("monthly");
  await page.evaluate('document.documentElement.removeAttribute("lang")');
  expect((await violations(page)).join()).toContain("html-has-lang");
  await context.close();
}, 60_000);
