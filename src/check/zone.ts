import type { Check } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import type { Area, Containment } from "../util/polygon.js";
import type { CheckTools, Declared, FileRef, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type Told, toldQuotes, toldWords } from "./in-force-told.js";
import { forceStep, sentence } from "./in-force-when.js";
import { capital, theName } from "./in-force-words.js";
import { onDay } from "./on-day.js";
import { sceneOf } from "./scene.js";
import { holdZone } from "./zone-held.js";
import { agreementsAbout } from "./zone-index.js";
import { km, type Located, placeStep } from "./zone-spots.js";
import { unplaced } from "./zone-unplaced.js";

/**
 * Was the place inside a zone? Geometry answers, with the doubt of the place and of the boundary computed with; what
 * accounts say of it stands beside, as theirs. Asked of zones that the place meets or nearly meets, and of any that an
 * account names.
 */
export function zone(facts: IncidentFacts, declared: Declared, _tools: CheckTools): readonly Check[] {
  return agreementsAbout(facts, declared).flatMap(({ file, agreement }) => {
    const zone = holdZone(facts, agreement);
    if (zone === null) return [];
    const asked = `Was it inside ${theName(agreement.name)} ${onDay(sceneOf(facts).when)}?`;
    return [
      ...zone.held.map(({ spot, found }) => check(facts, { file, agreement, ...zone, spot, found })),
      ...unplaced(facts, { file, agreement }, zone.told, { question: "zone", asked, said: zone.told.map(saidWords) }),
    ];
  });
}

interface Asked {
  readonly file: FileRef;
  readonly agreement: Agreement;
  readonly area: Area;
  readonly told: readonly Told[];
  readonly spot: Located;
  readonly found: Containment;
}

const ANSWERS = { inside: "yes", outside: "no", undetermined: "undetermined" } as const;

function check(facts: IncidentFacts, { file, agreement, area, told, spot, found }: Asked): Check {
  const { when } = sceneOf(facts);
  const name = theName(agreement.name);
  const said = told.map(saidWords);
  return {
    question: "zone",
    asked: `Was ${spot.place.name} inside ${name} ${onDay(when)}?`,
    answer: ANSWERS[found.answer],
    why: sentence([whyOf(found, spot), ...said].join("; ")),
    working: [
      placeStep(spot),
      `${capital(name)}: ${shapeWords(area)}; its true boundary lies within ${km(agreement.uncertaintyKm)} of the one drawn.`,
      distanceStep(found),
      ...said.map((words) => `Alleged: ${words}.`),
      `${forceStep(agreement.history, when)} The answer is of the place alone.`,
    ],
    quotes: [...toldQuotes(told, facts), fileQuote(file, agreement.quote)],
    declarations: [agreement.id],
    search: null,
  };
}

function saidWords(told: Told): string {
  return toldWords(told, told.relation === "outside" ? "it was outside" : "it was inside");
}

function whyOf({ answer, middleInside, boundaryKm, doubtKm }: Containment, { place }: Located): string {
  const side = middleInside ? "inside" : "outside";
  if (answer !== "undetermined") {
    return `${place.name} lies ${side} it, ${km(boundaryKm)} from its boundary; both are true to within ${km(doubtKm)}`;
  }
  return (
    `geometry leaves it open: the middle of ${place.name} lies ${km(boundaryKm)} ${side} the boundary, but place and ` +
    `boundary together are known only to within ${km(doubtKm)}`
  );
}

function shapeWords(area: Area): string {
  if (area.type !== "Point") return "drawn as a polygon";
  const [lon, lat] = area.coordinates;
  return `a circle of ${km(area.radiusKm)} about ${lat}, ${lon}`;
}

function distanceStep({ middleInside, boundaryKm, doubtKm }: Containment): string {
  const side = middleInside ? "inside" : "outside";
  return `From the middle of the place to the boundary: ${km(boundaryKm)}, ${side}; together the two may be off by ${km(doubtKm)}.`;
}
