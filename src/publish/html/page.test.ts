import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { base64 } from "./base64.js";
import { html } from "./escape.js";
import { htmlPage } from "./page.js";

const page = (more: Partial<Parameters<typeof htmlPage>[0]> = {}) =>
  htmlPage({ title: "A <day>", lang: "en", body: html`<h1>A day</h1>`, ...more });

describe("htmlPage", () => {
  it("allows the style that it holds, and nothing else", () => {
    const { document } = parseHTML(page({ style: "p { color: red }" }));
    const css = document.querySelector("style")?.textContent ?? "";
    expect(css).toContain("p { color: red }");
    const hash = createHash("sha256").update(css, "utf8").digest("base64");
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it("escapes its title and says its language", () => {
    const { document } = parseHTML(page());
    expect(document.querySelector("title")?.textContent).toBe("A <day>");
    expect(document.documentElement.getAttribute("lang")).toBe("en");
  });

  it("marks a draft, and nothing else as one", () => {
    expect(page({ draft: true })).toContain("Draft. Not published.");
    expect(page()).not.toMatch(/Draft\b/u);
  });
});

describe("base64", () => {
  it("is what others make of the same bytes", () => {
    for (let length = 0; length < 40; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 97 + length * 31) % 256);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
    }
  });
});
