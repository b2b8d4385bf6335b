import type { IncidentRecord } from "../../src/model/publication.js";

type Format = (records: AsyncIterable<IncidentRecord>) => AsyncIterable<string>;

/** What a format makes of some records, in one piece. */
export async function joined(format: Format, records: readonly IncidentRecord[]): Promise<string> {
  async function* given() {
    yield* records;
  }
  let text = "";
  for await (const part of format(given())) text += part;
  return text;
}
