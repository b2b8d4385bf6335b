import { BY, declare, logOf } from "./declared-files.js";
import { add, openTestLedger, type TestLedger, type TestReport } from "./ledger.js";

// A ledger with an incident of which there is everything that a dossier shows: accounts that contradict each other, a
// copy, a name of a person, a warning, a log, a zone, notices, reviews, a walk and its decision. All of it is invented.

export const SPOKEN = "Air strikes by the Saudi-led coalition hit the fish market of Hodeidah";

const TOLD = [
  `${SPOKEN} on Sunday, 4 March 2018, killing at least nine civilians, including two children, and wounding 14, the provincial health office said.`,
  "Ali Nasser, a spokesman for the Saudi-led coalition, denied that the alliance had struck Hodeidah on Sunday. “Our strikes were about 90 kilometres south of Hodeidah,” he said.",
  "The mayor said that no warning had been given before the strikes.",
].join("\n\n");

export const REPORTS: readonly TestReport[] = [
  {
    ...{ file: "port.txt", publisher: "Coast Post", published: "2018-03-05", text: TOLD },
    ...{ url: "https://coast.example/port", at: "2018-03-05T10:00:00.000Z" },
  },
  { file: "copy.txt", publisher: "Hill Gazette", published: "2018-03-06", text: TOLD },
];

const LOG = logOf([
  ["2018-03-05", "Yemen", "Hodeidah", 2, "Near Hodeidah, two strikes destroyed a boat and a vehicle."],
  ["2018-03-06", "Yemen", "Taiz", 1, "Near Taiz, one strike destroyed a mortar."],
]);

const BYTES = new TextEncoder();

const ZONE = BYTES.encode(
  JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {
          ...{ name: "Harbour zone", type: "deconfliction-zone", radius_km: 20, uncertainty_km: 2 },
          ...{ parties: ["Saudi-led coalition", "Yemen"], terms: "No aircraft below 3,000 metres." },
          sources: [{ title: "Joint statement of 1 March 2018", url: "https://council.example/statement" }],
          history: [
            { event: "in-force", on: "2018-03-01", source: "Joint statement" },
            { event: "ended", on: "2018-09-30", source: "Joint statement" },
          ],
        },
        geometry: { type: "Point", coordinates: [42.95, 14.8] },
      },
    ],
  }),
);

const COLUMNS = "notice,from,to,about,place,country,valid_from,valid_to,channel,sent,acknowledged";

/** One of a convoy, which is over; one of a clinic, which gives no end and may still be in force. */
export const NOTICE_OVER = BYTES.encode(
  `${COLUMNS}\nN-1,Hill Relief,Saudi-led coalition,three lorries with food,Hodeidah,Yemen,2018-03-03,2018-03-06,telephone,2018-03-02,2018-03-03\n`,
);
export const NOTICE_OPEN = BYTES.encode(
  `${COLUMNS}\nN-2,Harbour Clinic,Saudi-led coalition,where the clinic lies,Hodeidah,Yemen,,,telephone,2018-02-02,2018-02-03\n`,
);

export interface Prepared {
  readonly ledger: TestLedger;
  readonly incident: string;
}

/** Reports, log and zone; nobody has decided anything. */
export async function dossierLedger(address: string, reports = REPORTS): Promise<Prepared> {
  const ledger = await openTestLedger(address);
  await declare(ledger, LOG, { party: "Saudi-led coalition" });
  await declare(ledger, ZONE, { file: "zone.geojson" });
  const added = await add(ledger, ...reports);
  const incident = added.find(({ incidents }) => incidents.length > 0)?.incidents[0];
  if (incident === undefined) throw new Error("the reports tell of no incident");
  return { ledger, incident: (await ledger.incident(incident)).incident.id };
}

/** A walk to an outcome that a second person confirmed, a grading, and a review. */
export async function decide({ ledger, incident }: Prepared): Promise<void> {
  const acting = (why: string, by = BY.by) => ({ by, why });
  const party = "Saudi-led coalition";
  const take = async (step: Parameters<TestLedger["takeStep"]>[1]["step"], by = BY.by) => {
    await ledger.takeStep(incident, { step, party }, acting("as the file has it", by));
  };
  await take({ step: "receive", from: "the provincial health office" });
  await take({ step: "check" });
  await take({ step: "open" });
  await take({ step: "non-credible", reason: "no-evidence" });
  await take({ step: "confirm" }, "bela");
  await ledger.judge(incident, { kind: "grading", grading: "contested" }, acting("the coalition denies it"));
  const { accounts } = await ledger.incident(incident);
  const account = accounts.find(({ casualties }) => casualties.length > 0);
  if (account === undefined) throw new Error("no account counts anybody");
  const claim = { account: account.id, attribute: "killed", index: 0, verdict: "accepted" } as const;
  await ledger.review(claim, acting("so it says", "carla"));
}
