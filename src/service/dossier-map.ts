import type { Check, StrikeMatch } from "../model/check.js";
import type { Dossier, Ground, Mapped } from "../model/dossier.js";
import type { Declared } from "../pipeline.js";
import { frameOf } from "../publish/dossier/map/frame.js";
import { baseName } from "../util/base-name.js";

/** The strikes that checks found near, or the nearest, and the zones and lines that may have been in force that day. */
export function mappedIn(checks: readonly Check[], agreements: Declared["agreements"]): Mapped[] {
  return [...strikesIn(checks), ...agreementsIn(checks, agreements)];
}

function strikesIn(checks: readonly Check[]): Mapped[] {
  const found = checks.flatMap(({ search }) => (search === null ? [] : nearIn(search.matches)));
  const once = new Map(found.map((match) => [match.strike.id, match]));
  return [...once.values()].map(({ strike, distanceKm, file, claimedBy }) => ({
    ...({ kind: "strike", strike, distanceKm, file } as const),
    label: `${claimedBy === null ? `${baseName(file)}, row ${strike.row}` : `${claimedBy.speaker}, ${file}`}: ${placeWords(strike)}`,
  }));
}

/** Those that are, or may be, within the radius; and the nearest of the others. */
function nearIn(matches: readonly StrikeMatch[]): StrikeMatch[] {
  const beyond = matches.find(({ reach }) => reach === "beyond");
  return [...matches.filter(({ reach }) => reach !== "beyond"), ...(beyond === undefined ? [] : [beyond])];
}

function placeWords({ place }: StrikeMatch["strike"]): string {
  return place === null ? "no place" : [...(place.relation === null ? [] : [place.relation]), place.name].join(" ");
}

function agreementsIn(checks: readonly Check[], agreements: Declared["agreements"]): Mapped[] {
  return agreements.flatMap(({ agreement: { id, name, type, geometry, uncertaintyKm } }) => {
    const force = checks.find(({ question, declarations }) => isOfForce(question) && declarations.includes(id));
    if (geometry === null || force === undefined || force.answer === "no") return [];
    const label = force.answer === "yes" ? name : `${name} (whether it was in force is not settled)`;
    return [{ kind: "agreement", label, type, geometry, uncertaintyKm } as const];
  });
}

function isOfForce(question: Check["question"]): boolean {
  return question === "in-force" || question === "truce";
}

/** What its map is drawn upon; read from the program's files only where there is a map. */
export async function groundOf(dossier: Dossier): Promise<Ground> {
  const frame = frameOf(dossier);
  if (frame === null) return { borders: [], towns: [] };
  const { groundIn } = await import("../net/ground.js");
  return groundIn(frame.box);
}
