import type { Imprint, PublicationKind } from "../../model/publication.js";
import type { Ledger } from "../../service/ledger.js";
import type { Arguments } from "../command.js";

export const FORMATS = ["text", "html", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** What is to be printed. */
export interface Asked {
  /** Of a kind that is of one incident; else "". */
  readonly incident: string;
  readonly format: Format;
  readonly options: Arguments["options"];
  readonly imprint: Imprint;
}

/** A publication, ready to be read. */
export interface Printed {
  /** Of a dossier, its id as it is now; else null. */
  readonly incident: string | null;
  /** In words, without the format: "daily report of 8 December 2015". */
  readonly what: string;
  readonly chunks: AsyncIterable<string>;
}

/** One kind of publication. */
export interface Kind {
  readonly name: PublicationKind;
  /** The first is that of those who name none. */
  readonly formats: readonly [Format, ...Format[]];
  /** Options that it takes beside those that every kind takes. */
  readonly options: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needs: readonly string[];
  /** Whether it is of one incident. */
  readonly ofIncident: boolean;
  /** @throws UsageError for options that do not go together, before the ledger is opened */
  readonly check?: (options: Arguments["options"]) => void;
  print(ledger: Ledger, asked: Asked): Promise<Printed>;
}

/** Text that is there whole, as what is read in pieces. */
export async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
