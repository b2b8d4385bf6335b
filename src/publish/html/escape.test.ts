import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { escapeHtml, html, isolated, joined, link } from "./escape.js";

describe("html", () => {
  it("escapes every value that is not markup, in text and in attributes", () => {
    const name = `<script>alert("x")</script>' onload='y`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      `<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39; onload=&#39;y</p>`,
    );
  });

  it("keeps markup, lists and numbers, and leaves null out", () => {
    expect(html`<ul>${[html`<li>${1}</li>`, null, html`<li>&amp;</li>`]}</ul>`.markup).toBe(
      "<ul><li>1</li><li>&amp;</li></ul>",
    );
    expect(joined(["a", html`<b>`], ", ").markup).toBe("a, <b>");
  });

  it("gives any text back as it was, but for control characters", () => {
    const text = fc
      .string({ unit: "binary" })
      .filter((s) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(s));
    fc.assert(
      fc.property(text, (words) => {
        const { document } = parseHTML(`<html><body>${isolated(words).markup}</body></html>`);
        expect(document.querySelector("bdi")?.textContent).toBe(words);
        expect(document.querySelectorAll("*")).toHaveLength(document.querySelectorAll("html, head, body, bdi").length);
      }),
    );
  });

  it("shows marks that turn direction around, and replaces half characters", () => {
    expect(escapeHtml("safe\u202egnp.exe\ud800\u0000")).toBe("safe⟨U+202E⟩gnp.exe\ufffd ");
  });

  it("links to pages of the web and to nothing else", () => {
    expect(link("https://example.org/a?b=1&c=2").markup).toBe(
      `<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer"><bdi>https://example.org/a?b=1&amp;c=2</bdi></a>`,
    );
    for (const url of ["javascript:alert(1)", " https://example.org", "data:text/html,x", "//example.org"]) {
      expect(link(url).markup).not.toContain("href");
    }
  });
});
