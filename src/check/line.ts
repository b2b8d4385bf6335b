import type { Answer, Check } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { Side } from "../util/polygon-line.js";
import type { CheckTools, Declared, FileRef, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type Told, toldQuotes, toldWords } from "./in-force-told.js";
import { forceStep, sentence } from "./in-force-when.js";
import { capital, theName } from "./in-force-words.js";
import { type HeldLine, holdLine } from "./line-held.js";
import { onDay } from "./on-day.js";
import { sceneOf } from "./scene.js";
import { agreementsAbout } from "./zone-index.js";
import { km, type Located, placeStep } from "./zone-spots.js";
import { unplaced } from "./zone-unplaced.js";

/**
 * On which side of a line was the place? Geometry answers, with the doubt of the place and of the line's course computed
 * with; what accounts say of it stands beside, as theirs.
 */
export function line(facts: IncidentFacts, declared: Declared, _tools: CheckTools): readonly Check[] {
  return agreementsAbout(facts, declared).flatMap(({ file, agreement }) => {
    const line = holdLine(facts, agreement);
    if (line === null) return [];
    const asked = `Was it on the ${line.sides[line.asked]} side of ${theName(agreement.name)} ${onDay(sceneOf(facts).when)}?`;
    return [
      ...line.held.map(({ spot, found }) => check(facts, { file, agreement, line, spot, found })),
      ...unplaced(facts, { file, agreement }, line.told, { question: "line", asked, said: line.told.map(saidWords) }),
    ];
  });
}

interface Asked {
  readonly file: FileRef;
  readonly agreement: Agreement;
  readonly line: HeldLine;
  readonly spot: Located;
  readonly found: Side;
}

function check(facts: IncidentFacts, { file, agreement, line, spot, found }: Asked): Check {
  const { sides, asked, told } = line;
  const { when } = sceneOf(facts);
  const name = theName(agreement.name);
  const said = told.map(saidWords);
  return {
    question: "line",
    asked: `Was ${spot.place.name} on the ${sides[asked]} side of ${name} ${onDay(when)}?`,
    answer: answerOf(found, asked),
    why: sentence([whyOf(found, sides, spot), ...said].join("; ")),
    working: [
      placeStep(spot),
      `${capital(name)} runs within ${km(agreement.uncertaintyKm)} of the line drawn; its sides are ${sides.left} and ${sides.right}.`,
      distanceStep(found, sides),
      ...said.map((words) => `Alleged: ${words}.`),
      `${forceStep(agreement.history, when)} The answer is of the place alone.`,
    ],
    quotes: [...toldQuotes(told, facts), fileQuote(file, agreement.quote)],
    declarations: [agreement.id],
    search: null,
  };
}

function answerOf({ answer }: Side, asked: "left" | "right"): Answer {
  if (answer === "undetermined") return "undetermined";
  return answer === asked ? "yes" : "no";
}

function whyOf({ answer, middle, lineKm, doubtKm }: Side, sides: HeldLine["sides"], { place }: Located): string {
  if (answer !== "undetermined") {
    return `${place.name} lies ${km(lineKm)} from it, on the ${sides[answer]} side; both are true to within ${km(doubtKm)}`;
  }
  if (middle === null)
    return `geometry leaves it open: ${place.name} lies on the line or beyond an end of what is drawn`;
  return (
    `geometry leaves it open: the middle of ${place.name} lies ${km(lineKm)} on the ${sides[middle]} side, but place and ` +
    `line together are known only to within ${km(doubtKm)}`
  );
}

function distanceStep({ middle, lineKm, nearest, doubtKm }: Side, sides: HeldLine["sides"]): string {
  const side = middle === null ? "where it has no sides" : `on the ${sides[middle]} side`;
  const at = `${nearest.lat.toFixed(3)}, ${nearest.lon.toFixed(3)}`;
  return `From the middle of the place to the line: ${km(lineKm)} (nearest at ${at}), ${side}; together the two may be off by ${km(doubtKm)}.`;
}

const COMPASS: ReadonlyMap<string, string> = new Map([
  ["N", "north"],
  ["NE", "north-east"],
  ["E", "east"],
  ["SE", "south-east"],
  ["S", "south"],
  ["SW", "south-west"],
  ["W", "west"],
  ["NW", "north-west"],
]);

function saidWords(told: Told): string {
  const bearing = COMPASS.get(told.relation ?? "");
  return toldWords(told, `it was ${bearing === undefined ? `${told.relation} it` : `${bearing} of it`}`);
}
