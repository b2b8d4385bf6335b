import { addDays, daysBetween } from "../../../util/calendar.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, type Part } from "../../html/escape.js";
import { type Happened, LANES } from "./moments.js";

const WIDTH = 720;
/** What is not dated stands here, left of the axis (pixels). */
const UNDATED = { x: 150, width: 60 };
const AXIS = { from: 220, to: 700 };
const ROW = 26;
const TOP = 40;
/** Least width of a bar: its number must fit. */
const MARK = 22;

/** Days of the axis, one more at either end. */
interface Axis {
  readonly first: string;
  readonly days: number;
}

interface Bar {
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly dated: boolean;
}

/** The timeline as SVG, each event under its number in the list beside it. Null if nothing of it is dated. */
export function drawTimeline(title: string, events: readonly Happened[]): Html | null {
  const dated = events.flatMap(({ days }) => (days === null ? [] : [days]));
  if (dated.length === 0) return null;
  const first = addDays(
    dated.map(({ start }) => start).reduce((a, b) => (a < b ? a : b)),
    -1,
  );
  const last = dated.map(({ end }) => end).reduce((a, b) => (a > b ? a : b));
  const axis = { first, days: daysBetween(first, last) + 2 };
  const lanes = LANES.map((lane) => rowsOf(barsOf(axis, events, lane)));
  const rows = lanes.reduce((sum, lane) => sum + Math.max(1, lane.length), 0);
  const height = TOP + rows * ROW + 12;
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="time-title time-told">
<title id="time-title">${title}</title>
<desc id="time-told">Every event of the timeline is listed below it, with its days.</desc>
${ticks(axis, height)}
${drawLanes(lanes)}
</svg>
`;
}

function barsOf(axis: Axis, events: readonly Happened[], lane: string): Bar[] {
  return events.flatMap((event, i): Bar[] => {
    if (event.lane !== lane) return [];
    if (event.days === null) return [{ number: i + 1, x: UNDATED.x, width: MARK, dated: false }];
    const [x, end] = [xOf(axis, event.days.start), xOf(axis, addDays(event.days.end, 1))];
    return [{ number: i + 1, x, width: Math.max(MARK, end - x), dated: true }];
  });
}

function xOf({ first, days }: Axis, day: string): number {
  return Math.round(AXIS.from + (daysBetween(first, day) / days) * (AXIS.to - AXIS.from));
}

/** Bars that would lie over one another go into rows of their own. */
function rowsOf(bars: readonly Bar[]): Bar[][] {
  const rows: Bar[][] = [];
  for (const bar of bars) {
    const row = rows.find((one) => one.every(({ x, width }) => x + width + 2 <= bar.x || bar.x + bar.width + 2 <= x));
    if (row === undefined) rows.push([bar]);
    else row.push(bar);
  }
  return rows;
}

function drawLanes(lanes: readonly (readonly Bar[][])[]): Part {
  let y = TOP;
  return lanes.map((rows, i) => {
    const top = y;
    y += Math.max(1, rows.length) * ROW;
    const bars = rows.flatMap((row, r) => row.map((bar) => drawBar(bar, i, top + r * ROW)));
    return html`<text class="lane-name" x="8" y="${top + 17}">${LANES[i] ?? ""}</text>
<path class="lane" d="M0,${top}H${WIDTH}"/>
${bars}`;
  });
}

function drawBar({ number, x, width, dated }: Bar, lane: number, y: number): Html {
  const kind = dated ? `lane-${lane}` : "undated";
  return html`<g class="bar ${kind}"><rect x="${x}" y="${y + 3}" width="${width}" height="${ROW - 6}" rx="3"/><text x="${x + width / 2}" y="${y + 17}" text-anchor="middle">${number}</text></g>
`;
}

const STEPS = [1, 2, 7, 14, 30, 90, 180, 365, 730, 1825, 3650];
const MOST_TICKS = 6;

/** Days that are named along the axis; a day begins at its line. */
function ticks(axis: Axis, height: number): Part {
  const step = STEPS.find((days) => axis.days / days <= MOST_TICKS) ?? axis.days;
  const days = Array.from({ length: Math.floor(axis.days / step) }, (_, i) => addDays(axis.first, i * step));
  const undated = html`<text class="tick" x="${UNDATED.x}" y="18">not dated</text>\n`;
  return [
    undated,
    days.map((day) => {
      const x = xOf(axis, day);
      return html`<path class="grid" d="M${x},26V${height}"/><text class="tick" x="${x}" y="18">${short(day)}</text>\n`;
    }),
  ];
}

/** "6 Dec 2015" */
function short(day: string): string {
  return dayInWords(day).replace(/(\p{L}{3})\p{L}*/u, "$1");
}
