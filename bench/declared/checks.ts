import {
  checkIncident,
  type Declared,
  type IncidentFacts,
  StrikeIndex,
  type StrikeLog,
} from "../../src/check/index.js";
import type { Parties } from "../../src/model/parties.js";
import { loadGazetteer } from "../../src/net/gazetteer-file.js";
import { knownAgreements } from "../../src/net/known-agreements.js";
import { distanceKm } from "../../src/util/geo.js";
import { type Figure, figure, held, median, seconds, timed } from "../figures.js";
import { syntheticIncidents } from "./incidents.js";
import { syntheticLog } from "./log.js";

const DAYS = 700;
const INCIDENTS = [1_000, 10_000] as const;
const ROUNDS = 3;
/** Ten times the incidents may take ten times as long, and a little more for caches. */
const GROWTH_BAR = 12;
/** "In seconds." */
const SECONDS_BAR = 10;

const PARTIES: Parties = { same: (a, b) => a === b, near: (a, b) => a === b, displayName: (id) => id };
const TOOLS = { gazetteer: loadGazetteer(), parties: PARTIES };

/** How long all checks of many incidents take, how that grows, and what looking at every pair would take. */
export function checks(): Figure[] {
  const log = syntheticLog(TOOLS.gazetteer, DAYS);
  const long = syntheticLog(TOOLS.gazetteer, DAYS, 80);
  const declared = recordOf(log);
  const [few, many] = INCIDENTS.map((count) => syntheticIncidents(count, DAYS)) as [IncidentFacts[], IncidentFacts[]];
  checkAll(few, declared); // warm
  const times = { few: rounds(() => checkAll(few, declared)), many: rounds(() => checkAll(many, declared)) };
  const longer = rounds(() => checkAll(many, recordOf(long)));
  const pairs = timed(() => everyPair(few, log)) * (many.length / few.length);
  const growth = times.many / times.few;
  return [
    figure(`${few.length} incidents, ${log.strikes.length} declared strikes`, seconds(times.few)),
    held(
      `${many.length} incidents, every question`,
      seconds(times.many),
      `<= ${SECONDS_BAR} s`,
      times.many <= SECONDS_BAR * 1000,
    ),
    held("  ten times the incidents, times as long", growth.toFixed(1), `<= ${GROWTH_BAR}`, growth <= GROWTH_BAR),
    held(
      `  ten times the strikes (${long.strikes.length}), times as long`,
      (longer / times.many).toFixed(1),
      "<= 10",
      longer / times.many <= 10,
    ),
    figure("the distances of every pair alone, from a tenth", seconds(pairs)),
  ];
}

function recordOf(log: StrikeLog): Declared {
  const agreements = knownAgreements().flatMap(({ file, text, agreements: own }) =>
    own.map((agreement) => ({ file: { id: file, name: file }, text, agreement })),
  );
  return { strikes: new StrikeIndex([log]), agreements, notices: [] };
}

function checkAll(incidents: readonly IncidentFacts[], declared: Declared): number {
  return incidents.reduce((sum, facts) => sum + checkIncident(facts, declared, TOOLS).length, 0);
}

/** What an index saves: the distance of each incident from each declared strike. */
function everyPair(incidents: readonly IncidentFacts[], { strikes }: StrikeLog): number {
  let near = 0;
  for (const { accounts } of incidents) {
    const place = accounts[0]?.places[0];
    const point = { lat: place?.lat ?? 0, lon: place?.lon ?? 0 };
    for (const strike of strikes) if (distanceKm(point, strike.place?.at ?? point) <= 60) near++;
  }
  return near;
}

const rounds = (work: () => unknown): number => median(Array.from({ length: ROUNDS }, () => timed(work)));
