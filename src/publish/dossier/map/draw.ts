import type { Position } from "../../../model/declaration.js";
import type { Ground } from "../../../model/dossier.js";
import { isWithin } from "../../../util/box.js";
import { type Html, html, type Part } from "../../html/escape.js";
import { type Frame, projected } from "./frame.js";
import { Room } from "./labels.js";
import { scaleKm } from "./scale.js";
import { type Agreed, linesOf, type Spot } from "./spots.js";

export interface Drawn {
  readonly frame: Frame;
  readonly ground: Ground;
  readonly agreed: readonly Agreed[];
  /** Under the numbers 1, 2, … of the list beside the map. */
  readonly spots: readonly Spot[];
}

/** Half the side of a mark with its number, in pixels. */
const MARK = 10;
const SCALE_AT = { x: 16, longest: 160 };

/** The map as SVG; what it shows is told in words by the list beside it. */
export function drawMap(title: string, told: string, drawn: Drawn): Html {
  const { frame, ground, agreed, spots } = drawn;
  const room = new Room(frame.width, frame.height);
  room.keep(SCALE_AT.x + SCALE_AT.longest / 2, frame.height - 20, SCALE_AT.longest / 2 + 10);
  room.keep(frame.width - 24, 30, 26);
  const marks = spots.map((_, i) => mark(frame, spots, i, room)).reverse();
  return html`<svg class="map" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-labelledby="map-title map-told">
<title id="map-title">${title}</title>
<desc id="map-told">${told}</desc>
<defs><pattern id="zone" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="8"/></pattern></defs>
<rect class="land" width="${frame.width}" height="${frame.height}"/>
${ground.borders.map((line) => html`<polyline class="border" points="${pointsOf(frame, line)}"/>\n`)}
${agreed.map((one) => area(frame, one))}
${marks}
${ownName(frame, spots, room)}${towns(frame, ground, room)}
${scaleBar(frame)}
${north(frame)}
<rect class="neat" x=".5" y=".5" width="${frame.width - 1}" height="${frame.height - 1}"/>
</svg>
`;
}

function pointsOf(frame: Frame, line: readonly Position[]): string {
  return line.map(([lon, lat]) => projected(frame, { lat, lon }).join(",")).join(" ");
}

function area(frame: Frame, { geometry }: Agreed): Part {
  const lines = linesOf(geometry);
  if (geometry.type === "Point") {
    const [x, y] = projected(frame, { lon: geometry.coordinates[0], lat: geometry.coordinates[1] });
    return html`<circle class="zone" cx="${x}" cy="${y}" r="${pixels(frame, geometry.radiusKm)}"/>\n`;
  }
  if (geometry.type === "LineString" || geometry.type === "MultiLineString") {
    return lines.map((line) => html`<polyline class="line" points="${pointsOf(frame, line)}"/>\n`);
  }
  const path = lines.map((line) => `M${pointsOf(frame, line).replaceAll(" ", "L")}Z`).join("");
  return html`<path class="zone" fill-rule="evenodd" d="${path}"/>\n`;
}

function pixels({ kmPerPixel }: Frame, km: number): number {
  return Math.round((km / kmPerPixel) * 10) / 10;
}

/** Its doubt as a circle, its kind as a shape, its number; moved aside where it would hide another, with a line to it. */
function mark(frame: Frame, spots: readonly Spot[], index: number, room: Room): Html {
  const spot = spots[index] as Spot;
  const [trueX, trueY] = projected(frame, spot);
  const others = spots.filter((other) => other !== spot).map((other) => projected(frame, other));
  const [x, y] = room.mark([trueX, trueY], MARK, others);
  const moved = x === trueX && y === trueY ? null : html`<path class="leader" d="M${trueX},${trueY}L${x},${y}"/>`;
  return html`<g class="spot ${spot.kind}">
<circle class="doubt" cx="${trueX}" cy="${trueY}" r="${pixels(frame, spot.radiusKm)}"/>
${moved}${shape(spot.kind, x, y)}<text x="${x}" y="${y + 4}" text-anchor="middle">${index + 1}</text>
</g>
`;
}

function shape(kind: Spot["kind"], x: number, y: number): Html {
  if (kind === "incident") return html`<circle class="sign" cx="${x}" cy="${y}" r="${MARK + 1}"/>`;
  if (kind === "place") {
    return html`<rect class="sign" x="${x - MARK + 1}" y="${y - MARK + 1}" width="${2 * MARK - 2}" height="${2 * MARK - 2}"/>`;
  }
  const r = MARK + 2;
  return html`<path class="sign" d="M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z"/>`;
}

/** The place of the incident is named on the map itself. */
function ownName(frame: Frame, [first]: readonly Spot[], room: Room): Part {
  const name = first?.kind === "incident" ? first.labels[0] : undefined;
  if (first === undefined || name === undefined) return null;
  const at = room.place(name, projected(frame, first), MARK + 4);
  return at === null ? null : html`<text class="own-name" x="${at[0]}" y="${at[1]}">${name}</text>\n`;
}

/** The largest first; a name for which there is no room is left out. */
function towns(frame: Frame, { towns }: Ground, room: Room): Part {
  return towns.map((town) => {
    if (!isWithin(frame.box, town)) return null;
    const at = projected(frame, town);
    const words = room.place(town.name, at, 6);
    if (words === null) return null;
    return html`<circle class="town" cx="${at[0]}" cy="${at[1]}" r="2"/><text class="town-name" x="${words[0]}" y="${words[1]}">${town.name}</text>\n`;
  });
}

function scaleBar(frame: Frame): Html {
  const km = scaleKm(frame.kmPerPixel, SCALE_AT.longest);
  const [x, y, length] = [SCALE_AT.x, frame.height - 16, pixels(frame, km)];
  return html`<g class="scale"><path d="M${x},${y - 6}V${y}H${x + length}V${y - 6}"/><text x="${x + length / 2}" y="${y - 8}" text-anchor="middle">${km} km</text></g>
`;
}

function north({ width }: Frame): Html {
  const x = width - 24;
  return html`<g class="scale"><path d="M${x},46V22M${x - 6},30L${x},20L${x + 6},30"/><text x="${x}" y="16" text-anchor="middle">N</text></g>
`;
}
