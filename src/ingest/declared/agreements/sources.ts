import type { Agreement } from "../../../model/declaration.js";
import { listOf, optionalText, requiredText } from "./properties.js";
import { isObject, type Source, shown } from "./source-file.js";

/** Where it was published: at least one source, each with its title. */
export function sourcesOf(properties: Record<string, unknown>, source: Source): Agreement["sources"] {
  const list = listOf(properties, "sources", source);
  if (list.length === 0) {
    const example = '"sources": [{"title": "Memorandum of …, 4 May 2017", "url": "https://…"}]';
    source.complain(properties, "sources", `no source: say where it was published, as in ${example}`);
  }
  return list.flatMap((given, i) => {
    if (!isObject(given)) {
      source.complain(list, i, `not a source: ${shown(given)}; expected {"title": …, "url": …}`);
      return [];
    }
    const title = requiredText(given, "title", "what the source is called", source);
    const url = urlOf(given, source);
    return title === null ? [] : [{ title, url }];
  });
}

function urlOf(given: Record<string, unknown>, source: Source): string | null {
  const url = optionalText(given, "url", source);
  if (url === null || /^https?:\/\/\S+$/u.test(url)) return url;
  source.complain(given, "url", `not an address: ${shown(url)}; it begins with https://, or is left out`);
  return null;
}
