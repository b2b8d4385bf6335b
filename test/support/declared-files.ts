import type { DeclaredOptions, Declaring, Ledger } from "../../src/service/ledger.js";

// Files of declarations, written for tests: invented strikes at real places.

const BYTES = new TextEncoder();

/** A row of a log: the release's day, where, and what is said. */
export type LogRow = readonly [day: string, country: string, location: string, strikes: number, line: string];

export const ROWS: readonly LogRow[] = [
  ["2018-03-05", "Yemen", "Hodeidah", 2, "Near Hodeidah, two strikes destroyed a mortar tube and a supply truck."],
  ["2018-03-05", "Yemen", "Saada", 1, "Near Saada, one strike damaged a supply route."],
  ["2018-03-06", "Yemen", "Hodeidah", 3, "Near Hodeidah, three strikes destroyed three fighting positions."],
  ["2018-03-09", "Yemen", "Qxzwvale", 1, "Near Qxzwvale, one strike engaged a tactical unit."],
];

export function logOf(rows: readonly LogRow[], header = "date,country,location,number,line"): Uint8Array {
  const lines = rows.map(([day, country, location, n, line]) => `${day},${country},${location},${n},"${line}"`);
  return BYTES.encode(`${[header, ...lines].join("\n")}\n`);
}

export const LOG = logOf(ROWS);

export const ZONE = BYTES.encode(
  `${JSON.stringify(
    {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: {
            name: "Salt plain zone",
            type: "deconfliction-zone",
            parties: ["Russia", "United States"],
            radius_km: 20,
            uncertainty_km: 2,
            terms: "No aircraft below 3,000 metres.",
            sources: [{ title: "Joint statement of 1 March 2018", url: "https://council.example/statement" }],
            history: [
              { event: "agreed", on: "2018-03-01", source: "Joint statement" },
              { event: "ended", on: "2018-09-30", source: "Joint statement" },
            ],
          },
          geometry: { type: "Point", coordinates: [43.25, 14.5] },
        },
      ],
    },
    null,
    2,
  )}\n`,
);

export const NOTICES = BYTES.encode(
  [
    "notice,from,to,about,place,country,valid_from,valid_to,channel,sent,received,acknowledged,source",
    "1,Harbour Clinic,Russia,three ambulances,Hodeidah,Yemen,2018-03-05,2018-03-06,telephone,2018-03-04,2018-03-04,2018-03-05,the clinic's book",
    "2,Harbour Clinic,Russia,a water lorry,Saada,Yemen,2018-04-01,2018-04-02,telephone,2018-03-30,,,the clinic's book",
    "",
  ].join("\n"),
);

export const BY = { by: "anna" };

export function declare(
  ledger: Ledger,
  bytes: Uint8Array = LOG,
  { file = "strikes.csv", ...options }: DeclaredOptions & { readonly file?: string } = {},
): Promise<Declaring> {
  return ledger.declare({ file, bytes }, options, BY);
}
