import type { Imprint, IncidentRecord, PublicationKind } from "../../../model/publication.js";
import { acledCsv } from "../../../publish/acled/index.js";
import { airwarsCsv } from "../../../publish/airwars/index.js";
import { annotations as annotationsJson } from "../../../publish/annotations/index.js";
import { geoJson } from "../../../publish/geojson/index.js";
import { ucdpCsv } from "../../../publish/ucdp/index.js";
import { queryOf } from "../../incident-query.js";
import { checkFilters, FILTER_NAMES, withChosen } from "../chosen.js";
import type { Format, Kind } from "../kind.js";

interface OfRecords {
  readonly name: PublicationKind;
  readonly what: string;
  readonly format: Format;
  readonly write: (records: AsyncIterable<IncidentRecord>, imprint: Imprint) => AsyncIterable<string>;
}

/** Kinds that write incidents one after the other, each in one format. */
function ofRecords({ name, what, format, write }: OfRecords): Kind {
  return {
    name,
    formats: [format],
    options: FILTER_NAMES,
    needs: [],
    ofIncident: false,
    check: checkFilters,
    async print(ledger, { options, imprint }) {
      return {
        incident: null,
        what: withChosen(what, options),
        chunks: write(ledger.records(queryOf(options)), imprint),
      };
    },
  };
}

export const RECORD_KINDS: readonly Kind[] = [
  ofRecords({ name: "ucdp", what: "incidents in the columns of UCDP GED", format: "csv", write: ucdpCsv }),
  ofRecords({ name: "acled", what: "incidents in the columns of ACLED", format: "csv", write: acledCsv }),
  ofRecords({ name: "airwars", what: "incidents in the columns of Airwars", format: "csv", write: airwarsCsv }),
  ofRecords({ name: "geojson", what: "incidents on the map", format: "json", write: geoJson }),
  ofRecords({ name: "annotations", what: "quotes as web annotations", format: "json", write: annotationsJson }),
];
