import type { Account, Speaker, Tally } from "../model/account.js";
import type { Reading } from "../model/incident.js";
import { groupBy } from "../util/group-by.js";
import type { AnnotatedAccount, AnnotatedTally, Annotation } from "./annotation.js";

/** The reading in the shape of annotations, by file name without folders. */
export function documentsOf(reading: Reading): Map<string, Annotation> {
  const accounts = groupBy(reading.accounts, ({ report }) => report);
  const tallies = groupBy(reading.tallies, ({ report }) => report);
  const documents = reading.reports.map(
    ({ id, file, publisher, published }): Annotation => ({
      doc: baseName(file),
      publisher,
      published,
      incidents: incidentsOf(accounts.get(id) ?? []),
      tallies: (tallies.get(id) ?? []).map(tallyOf),
    }),
  );
  return new Map(documents.map((document) => [document.doc, document]));
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function incidentsOf(accounts: readonly Account[]): Annotation["incidents"] {
  const byIncident = groupBy(accounts, ({ incident }) => incident);
  return [...byIncident].map(([key, members]) => ({
    key,
    act: members[0]?.act ?? null,
    accounts: members.map(accountOf),
  }));
}

function accountOf(account: Account): AnnotatedAccount {
  return {
    speaker: speakerName(account.speaker),
    anonymous: account.speaker.anonymous,
    via: account.speaker.via,
    actors: account.actors.map(({ name, stance }) => ({ name, stance })),
    targets: account.targets.map(({ name }) => name),
    places: account.places.map(({ name }) => name),
    date: account.date,
    casualties: account.casualties.map((count) => ({ ...count, quote: count.quote.exact })),
    quote: account.quote.exact,
  };
}

function tallyOf(tally: Tally): AnnotatedTally {
  return {
    ...tally,
    speaker: speakerName(tally.speaker),
    actors: tally.actors.map(({ name }) => name),
    places: tally.places.map(({ name }) => name),
    quote: tally.quote.exact,
  };
}

function speakerName(speaker: Speaker): string {
  return speaker.publisher ? "publisher" : speaker.name;
}
