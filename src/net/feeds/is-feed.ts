/** Whether a text begins as RSS, RSS 1.0 (RDF) or Atom does: by its root element, and the namespace of that. */
export function isFeed(start: string): boolean {
  const root = start.slice(rootAt(start));
  return (
    /^<rss[\s>]/iu.test(root) ||
    (/^<feed[\s>]/iu.test(root) && root.includes("www.w3.org/2005/Atom")) ||
    (/^<rdf:RDF[\s>]/iu.test(root) && root.includes("purl.org/rss/"))
  );
}

/** Past the byte order mark, the declaration, comments and style sheets. By hand: a pattern could take for ever. */
function rootAt(start: string): number {
  let at = start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
  for (;;) {
    while (/\s/u.test(start.charAt(at))) at++;
    const end = start.startsWith("<!--", at) ? "-->" : /^<[?!]/u.test(start.slice(at, at + 2)) ? ">" : null;
    if (end === null) return at;
    const found = start.indexOf(end, at);
    if (found === -1) return start.length;
    at = found + end.length;
  }
}
