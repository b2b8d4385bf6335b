import type { Imprint, IncidentRecord } from "../../model/publication.js";
import { annotationsOf } from "./annotation.js";
import { chained, urnOfUuid } from "./identity.js";

const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { sha256: "https://schema.org/sha256" }];

/**
 * Every quote of every claim as an annotation of the text it stands in (W3C Web Annotation Data Model, 2017): one
 * AnnotationCollection with one page, an annotation a line. Its name, which is made of theirs, and how many there are
 * stand at the end, since they are known only then. See docs/exports.md.
 */
export async function* annotations(
  records: AsyncIterable<IncidentRecord>,
  { draft }: Partial<Pick<Imprint, "draft">> = {},
): AsyncGenerator<string> {
  const label = draft ? "Draft, not published: quotes of claims" : "Quotes of claims";
  const head = `"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationCollection","label":"${label}"`;
  yield `{${head},"first":{"type":"AnnotationPage","startIndex":0,"items":[`;
  let total = 0;
  let all = "";
  for await (const record of records) {
    for (const annotation of annotationsOf(record)) {
      yield `${total === 0 ? "\n" : ",\n"}${JSON.stringify(annotation)}`;
      total += 1;
      all = chained(all, annotation.id);
    }
  }
  const [id, page] = [urnOfUuid(all), urnOfUuid(chained(all, "page"))];
  yield `\n],"id":"${page}","partOf":"${id}"},"id":"${id}","total":${total}}\n`;
}
