import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.js";
import { dossierHtml } from "../../src/publish/dossier/index.js";
import { launchBrowser, openOffline, type Screen } from "../support/browser.js";
import { declare } from "../support/declared-files.js";
import { IMPRINT } from "../support/dossier.js";
import { decide, dossierLedger, NOTICE_OVER, SPOKEN } from "../support/dossier-ledger.js";
import { ENGINES } from "../support/engines.js";

// The dossier as a reader opens it: a file, in a real browser, with the network off.

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const EVIL = `<script>alert(1)</script><img src="https://evil.example/x" onerror=alert(2)><style>*{display:none}</style>\u202egnp`;

const folder = mkdtempSync(join(tmpdir(), "dossier-"));
let browser: Browser;
let dossier: Dossier;

beforeAll(async () => {
  const [embedded] = ENGINES;
  const prepared = await dossierLedger((await embedded?.fresh()) ?? "");
  await declare(prepared.ledger, NOTICE_OVER, { file: "notices.csv" });
  await decide(prepared);
  dossier = await prepared.ledger.dossier(prepared.incident);
  await prepared.ledger.close();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, of: Dossier): string {
  const file = join(folder, name);
  writeFileSync(file, dossierHtml(of, IMPRINT));
  return pathToFileURL(file).href;
}

const opened = (screen: Screen = {}, of: Dossier = dossier, name = "dossier.html") =>
  openOffline(browser, written(name, of), screen);

/** What axe finds, by all its rules for WCAG 2.2 AA and for good practice. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const found = (await axe.run()).violations;
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary}`));
  });
}

const WIDTH = "document.documentElement.scrollWidth";

/** Lines break anywhere on paper, and letters may be joined. */
const solid = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

const SCREENS = [
  ["wide and light", { width: 1280, colorScheme: "light" }],
  ["wide and dark", { width: 1280, colorScheme: "dark" }],
  ["narrow and light", { width: 320, colorScheme: "light" }],
  ["narrow and dark", { width: 320, colorScheme: "dark" }],
] as const;

describe("the dossier in a browser", { timeout: 60_000 }, () => {
  it("is whole without a network: it asks for nothing, and says nothing", async () => {
    const { page, context, asked, heard } = await opened();
    await expect(page.locator("h1").textContent()).resolves.toContain("Hodeidah");
    for (const shape of [".spot.incident", ".spot.strike", ".zone", ".border", ".town-name", ".scale"]) {
      expect(await page.locator(`svg.map ${shape}`).count(), shape).toBeGreaterThan(0);
    }
    expect(await page.locator("svg.timeline .bar").count()).toBeGreaterThan(2);
    expect(asked).toEqual([]);
    expect(heard).toEqual([]);
    await context.close();
  });

  it.each(SCREENS)("has no violation of accessibility that axe finds: %s", async (_, screen) => {
    const { page, context } = await opened(screen);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it("finds faults where there are some, so that none found means something", async () => {
    const { page, context } = await opened();
    await page.evaluate('document.documentElement.removeAttribute("lang")');
    expect((await violations(page)).join()).toContain("html-has-lang");
    await context.close();
  });

  it.each([320, 390, 768, 1280])("is no wider than a screen of %i pixels", async (width) => {
    const { page, context } = await opened({ width });
    expect(await page.evaluate(WIDTH)).toBe(width);
    await context.close();
  });

  it("lets the matrix be scrolled by keys alone", async () => {
    const { page, context } = await opened({ width: 320 });
    const focused = `document.activeElement?.querySelector(":scope > table.matrix") !== null`;
    for (let presses = 0; presses < 400 && !(await page.evaluate(focused)); presses++) await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toBe(true);
    expect(await page.evaluate("document.activeElement.scrollLeft")).toBe(0);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.evaluate("document.activeElement.scrollLeft"), { timeout: 5000 }).toBeGreaterThan(0);
    await context.close();
  });

  it("has another look in the dark", async () => {
    const ground = async (colorScheme: "light" | "dark") => {
      const { page, context } = await opened({ colorScheme });
      const colour = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      await context.close();
      return colour;
    };
    expect(await ground("light")).toBe("rgb(255, 255, 255)");
    expect(await ground("dark")).toBe("rgb(22, 24, 27)");
  });

  it("prints to paper with its quotes and their sources, in the colours of paper", async () => {
    const { page, context } = await opened({ colorScheme: "dark" });
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
    expect(pdf.numPages).toBeGreaterThan(1);
    const words: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const sheet = await pdf.getPage(n);
      const { width, height } = sheet.getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      for (const item of (await sheet.getTextContent()).items) if ("str" in item) words.push(item.str);
    }
    const text = solid(words.join(""));
    expect(text).toContain(solid(SPOKEN));
    expect(text).toContain("https://coast.example/port");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    await context.close();
  });

  it("writes names from right to left in their own direction, and leaves what stands about them", async () => {
    const name = "المرصد (2018)";
    const accounts = dossier.accounts.map((account) => ({ ...account, speaker: { ...account.speaker, name } }));
    const { page, context } = await opened({}, { ...dossier, accounts }, "arabic.html");
    const direction = (selector: string) => `getComputedStyle(document.querySelector("${selector}")).direction`;
    expect(await page.evaluate(direction("#account-1 bdi"))).toBe("rtl");
    expect(await page.evaluate(direction("#account-1"))).toBe("ltr");
    await context.close();
  });

  it("shows hostile text as text", async () => {
    const long = "x".repeat(3000);
    const evil = {
      ...dossier,
      incident: { ...dossier.incident, title: `${EVIL}${long}` },
      reports: dossier.reports.map((report) => ({ ...report, title: EVIL, file: EVIL, url: `javascript:alert(3)` })),
      accounts: dossier.accounts.map((account) => ({
        ...account,
        speaker: { ...account.speaker, name: EVIL },
        quote: { ...account.quote, exact: `${EVIL} ${long}` },
      })),
      parties: dossier.parties.map((party) => ({ ...party, name: EVIL, side: EVIL })),
    };
    const { page, context, asked, heard } = await opened({ width: 320 }, evil, "evil.html");
    expect(await page.locator("h1").textContent()).toContain("<script>alert(1)</script><img");
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.locator("script, img, iframe, [onerror], a[href^='javascript']").count()).toBe(0);
    expect(await page.evaluate(WIDTH)).toBe(320);
    expect([asked, heard]).toEqual([[], []]);
    await context.close();
  });

  it("would run no script and ask for nothing even if markup came through", async () => {
    const file = join(folder, "leaky.html");
    const leaky = dossierHtml(dossier, IMPRINT).replace("<main>", `<main><script>alert(1)</script>${EVIL}`);
    writeFileSync(file, leaky);
    const { page, context, sent, heard } = await openOffline(browser, pathToFileURL(file).href);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(sent).toEqual([]);
    expect(heard.every((said) => said.includes("Content Security Policy"))).toBe(true);
    expect(heard.length).toBeGreaterThan(0);
    await context.close();
  });
});
