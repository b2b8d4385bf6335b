import { groupBy } from "../util/group-by.js";
import type { NamedActor } from "./actors.js";
import type { AnnotatedAccount } from "./annotation.js";
import { describeActors, describeCount, describeWhere, shorten } from "./describe.js";
import type { Evaluation } from "./evaluate.js";
import type { ReportEvaluation, Unpaired } from "./evaluate-report.js";
import type { Pair } from "./grouping.js";
import { LEVELS, type Level } from "./levels.js";
import type { CasualtyRecord } from "./records.js";

/**
 * Lists, report by report, what was annotated and not found and what was found and not annotated, with the quotes; and
 * of each count that was found, the first level at which it is wrong, with both values.
 */
export function evaluationMisses({ reports }: Evaluation): string {
  return [countSummary(reports), ...reports.flatMap(reportMisses)].join("");
}

/** What becomes of the annotated counts, so that one sees where most is lost. */
function countSummary(reports: readonly ReportEvaluation[]): string {
  const pairs = reports.flatMap((report) => report.pairs);
  const failing = LEVELS.map(
    (level) => `${pairs.filter(({ fails }) => fails === level).length} differ first in ${level}`,
  );
  const [missed, extra] = [
    reports.flatMap(({ records }) => records.missed),
    reports.flatMap(({ records }) => records.extra),
  ];
  const right = pairs.filter(({ fails }) => fails === null).length;
  return `Counts: ${right} right, ${failing.slice(1).join(", ")}, ${missed.length} missed, ${extra.length} not annotated\n\n`;
}

function reportMisses(report: ReportEvaluation): string[] {
  const lines = [
    ...(report.read ? [] : ["not read: the reading holds no report of this name"]),
    ...unpaired("count", report.records, describeRecord),
    ...report.pairs.flatMap(({ annotated, found, fails }) =>
      fails === null ? [] : [difference(fails, annotated, found)],
    ),
    ...unpaired("account", report.accounts, describeAccount),
    ...unpaired("actor", report.actors, describeActor),
    ...groupingMisses(report.pairs),
  ];
  if (lines.length === 0) return [];
  const { doc, publisher, published } = report.annotation;
  const title = [doc, publisher, published].filter((part) => part !== null).join(", ");
  return [`${title}\n`, ...lines.map((line) => `  ${line}\n`), "\n"];
}

function unpaired<T>(what: string, { missed, extra }: Unpaired<T>, describe: (value: T) => string): string[] {
  return [
    ...missed.map((value) => `${what} missed: ${describe(value)}`),
    ...extra.map((value) => `${what} not annotated: ${describe(value)}`),
  ];
}

function describeRecord(record: CasualtyRecord): string {
  const around = [`by ${record.speaker}`, describeWhere(record), describeActors(record.actors)];
  return `${describeCount(record)} ${around.join("; ")}: ${shorten(record.quote)}`;
}

function describeAccount({ speaker, quote }: AnnotatedAccount): string {
  return `${speaker}: ${shorten(quote)}`;
}

function describeActor({ speaker, name, stance, quote }: NamedActor): string {
  return `${speaker} ${stance} ${name}: ${shorten(quote)}`;
}

const VALUE: Readonly<Record<Level, (record: CasualtyRecord) => string>> = {
  count: describeCount,
  group: describeCount,
  speaker: ({ speaker }) => speaker,
  where: describeWhere,
  actor: ({ actors }) => describeActors(actors),
};

/** `speaker differs: annotated SOHR | read publisher (killed person 3): "three people were killed" | "three killed"` */
function difference(level: Level, annotated: CasualtyRecord, found: CasualtyRecord): string {
  const values = `annotated ${VALUE[level](annotated)} | read ${VALUE[level](found)}`;
  const quotes =
    annotated.quote === found.quote ? shorten(found.quote) : `${shorten(annotated.quote)} | ${shorten(found.quote)}`;
  return `${level} differs: ${values} (${describeCount(annotated)}): ${quotes}`;
}

/** Incidents that were read as several, and several that were read as one, with one quote of each part. */
function groupingMisses(pairs: readonly Pair[]): string[] {
  const grouped = pairs.filter(({ annotated, found }) => annotated.incident !== null && found.incident !== null);
  const quoteBy = (members: readonly Pair[], key: (pair: Pair) => string | null) =>
    [...groupBy(members, key).values()].map(([first]) => shorten((first as Pair).found.quote));
  const apart = [...groupBy(grouped, ({ annotated }) => annotated.incident)].flatMap(([incident, members]) => {
    const parts = quoteBy(members, ({ found }) => found.incident);
    return parts.length > 1
      ? [`grouping: ${incident} was read as ${parts.length} incidents: ${parts.join(" | ")}`]
      : [];
  });
  const together = [...groupBy(grouped, ({ found }) => found.incident).values()].flatMap((members) => {
    const parts = [...groupBy(members, ({ annotated }) => annotated.incident).keys()];
    const quotes = quoteBy(members, ({ annotated }) => annotated.incident);
    return parts.length > 1 ? [`grouping: read as one incident: ${parts.join(", ")}: ${quotes.join(" | ")}`] : [];
  });
  return [...apart, ...together];
}
