import { describe, expect, it } from "vitest";
import { kindOf } from "./kind.js";

const kind = (file: string, start: string, contentType: string | null = null) =>
  kindOf(file, Buffer.from(start, "latin1"), contentType);

describe("the kind of an input", () => {
  it.each([
    ["a.jsonl", '{"text": "…"}', null, "lines"],
    ["a.ndjson", "", null, "lines"],
    ["-", '{"text": "…"}', null, "lines"],
    ["https://example.org/list?x=a.txt", "{}", "application/x-ndjson", "lines"],
    ["a.jsonl", "\u0089PNG\r\n\u001a\n\u0000\u0000", null, "whole"],
    ["a.txt", '{"text": "…"}', null, "whole"],
    ["a.warc", "WARC/1.0\r\n", null, "warc"],
    ["a.warc.gz", "\u001f\u008b\b", null, "warc"],
    ["-", "WARC/1.1\r\n", null, "warc"],
    ["a.txt", "WARCRAFT is a game", null, "whole"],
    ["feed", '<?xml version="1.0"?>\n<!-- one --><!-- two -->\n<rss version="2.0">', null, "feed"],
    ["a.xml", '\u00ef\u00bb\u00bf<feed xmlns="http://www.w3.org/2005/Atom">', null, "feed"],
    ["a.xml", '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', null, "feed"],
    ["a.xml", "<feed><cow/></feed>", null, "whole"],
    ["a.txt", "<rss>", null, "whole"],
    ["https://example.org/rss", "<rss>", "text/html", "feed"],
    ["a.html", "<!doctype html><p>An <rss> feed", null, "whole"],
    ["a", "", null, "whole"],
  ])("%s %j", (file, start, contentType, expected) => {
    expect(kind(file, start, contentType)).toBe(expected);
  });

  it("is told in time, whatever stands there", () => {
    const start = performance.now();
    for (const words of ["<!---->", "<!--", "<?>", " ", "<!doctype", "<!-- --> <?a?>"]) kind("a", words.repeat(4000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
