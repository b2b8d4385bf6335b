import { offersOf, StrikeIndex, search, USUAL_MATCHING } from "../../src/check/index.js";
import { loadGazetteer } from "../../src/net/gazetteer-file.js";
import { dice } from "../dice.js";
import { type Figure, figure, held } from "../figures.js";
import { fromNone, fromRow, located, type MadeUp } from "./allegations.js";
import { declaredLog } from "./declared-log.js";
import { syntheticLog } from "./log.js";

const MATCHED = 2_000;
const UNMATCHED = 500;
const BARS = { first: 0.5, amongFive: 0.9, offered: 3 };

/**
 * How well made-up allegations find the row of the log that each was made from. They are made as recorders are thought
 * to note them, so this shows that the search does what it means to, and says little of real allegations.
 * @param file a strike log to make them from; a made-up log, if not said
 */
export function matching(file: string | undefined): Figure[] {
  const gazetteer = loadGazetteer();
  const log = file === undefined ? syntheticLog(gazetteer, 700) : declaredLog(file, gazetteer);
  const index = new StrikeIndex([log]);
  const rows = located(log);
  const offered = ({ allegation }: MadeUp) =>
    offersOf(search(allegation, [index], gazetteer, USUAL_MATCHING)).map(({ strike }) => strike.row);
  const die = dice(1);
  const ranks = many(MATCHED, () => fromRow(die, die.pick(rows))).map((one) => offered(one).indexOf(one.row as number));
  const none = many(UNMATCHED, () => fromNone(die, rows)).map((one) => offered(one).length);
  const first = ranks.filter((rank) => rank === 0).length / MATCHED;
  const five = ranks.filter((rank) => rank >= 0 && rank < 5).length / MATCHED;
  const average = none.reduce((sum, n) => sum + n, 0) / UNMATCHED;
  return [
    figure("rows of the log", String(rows.length)),
    held(
      `its row is first, of ${MATCHED} made-up allegations`,
      first.toFixed(3),
      `>= ${BARS.first}`,
      first >= BARS.first,
    ),
    held("its row is among the first five", five.toFixed(3), `>= ${BARS.amongFive}`, five >= BARS.amongFive),
    held("rows offered where none was declared", average.toFixed(2), `<= ${BARS.offered}`, average <= BARS.offered),
  ];
}

function many(count: number, make: () => MadeUp): MadeUp[] {
  return Array.from({ length: count }, make);
}
