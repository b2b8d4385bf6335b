import type { Dossier } from "../../../model/dossier.js";
import { bearingBetween } from "../../../util/geo.js";
import { type Html, html, isolated, joined, NOTHING, type Part } from "../../html/escape.js";
import { list, scrollable, section } from "../../html/parts.js";
import { drawMap } from "./draw.js";
import { FARTHEST_KM, frameOf, isNear } from "./frame.js";
import { type Agreed, agreementsOf, middleOf, type Spot, type SpotKind, spotsOf } from "./spots.js";

export { type Frame, frameOf } from "./frame.js";

const KIND_WORDS: Readonly<Record<SpotKind, readonly [sign: string, words: string]>> = {
  incident: ["●", "place of the incident"],
  place: ["■", "other place that an account names"],
  strike: ["◆", "declared strike"],
};

/** Where it was: the map, and the same in words. */
export function mapSection(dossier: Dossier): Html {
  const frame = frameOf(dossier);
  if (frame === null) {
    return section("map", "Map", html`<p>No place of it could be located, so there is no map.</p>`);
  }
  const spots = spotsOf(dossier);
  const near = spots.filter(isNear);
  const told = "What the map shows is listed below it, with distances.";
  const map = drawMap(`Map of ${dossier.incident.title}`, told, {
    ...{ frame, ground: dossier.ground, spots: near, agreed: agreementsOf(dossier) },
  });
  return section(
    "map",
    "Map",
    html`<figure>
${scrollable("Map, drawn", map)}
<figcaption>${legend(dossier)}</figcaption>
</figure>
`,
    list(
      near.map((spot) => spotWords(dossier, spot)),
      "ol",
    ),
    agreements(dossier),
    beyond(dossier, spots),
  );
}

function legend(dossier: Dossier): Html {
  const kinds = new Set(spotsOf(dossier).map(({ kind }) => kind));
  const signs = [...kinds].map(
    (kind) => html`<span class="sign-${kind}">${KIND_WORDS[kind][0]}</span> ${KIND_WORDS[kind][1]}`,
  );
  const zones =
    agreementsOf(dossier).length === 0 ? NOTHING : html` Hatched or dashed: zone or line that was in force.`;
  return html`${joined(signs, " · ")}. The circle about a mark is the distance within which the true place lies.${zones} Thin lines: coasts and borders of countries (Natural Earth 1:50m: as they are held in fact, disputes over them are not shown); towns: GeoNames. Both are for orientation only.`;
}

function spotWords(dossier: Dossier, spot: Spot): Part {
  const middle = middleOf(dossier);
  const away =
    spot.kind === "incident" || middle === null || spot.distanceKm === null
      ? null
      : html`, ${distance(spot.distanceKm)} ${bearingBetween(middle, spot)} of the place of the incident`;
  const names = joined(spot.labels.map(isolated), "; ");
  return html`<span class="soft">${KIND_WORDS[spot.kind][1]}:</span> ${names}${away}; within ${distance(spot.radiusKm)} of ${spot.lat.toFixed(3)}, ${spot.lon.toFixed(3)}`;
}

function distance(km: number): string {
  return km < 10 ? `${Math.round(km * 10) / 10} km` : `${Math.round(km)} km`;
}

function agreements(dossier: Dossier): Part {
  return list(
    agreementsOf(dossier).map(
      ({ label, uncertaintyKm }: Agreed) =>
        html`<span class="soft">in force:</span> ${isolated(label)}; the true boundary lies within ${uncertaintyKm} km of the one that is drawn`,
    ),
  );
}

function beyond(dossier: Dossier, spots: readonly Spot[]): Part {
  const far = spots.filter((spot) => !isNear(spot));
  if (far.length === 0) return null;
  return [
    html`<p>Farther than ${FARTHEST_KM} km, and not drawn:</p>`,
    list(far.map((spot) => spotWords(dossier, spot))),
  ];
}
