import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import type { Report } from "../src/model/report.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { readReports } from "../src/pipeline.js";
import { type Figure, figure, held, median, timed } from "./figures.js";

const ROUNDS = 7;
/** compromise is slow and stands beside for comparison only: it gets the first reports, and its time is scaled up. */
const COMPROMISE_REPORTS = 40;
const BAR = 0.4;

/** Full reading, against the time in which general taggers only tell the part of speech of each word. */
export function speed(reports: readonly Report[]): Figure[] {
  const contenders = contendersOn(reports);
  oneRound(contenders); // warm: the compiler has seen every path
  const rounds = Array.from({ length: ROUNDS }, () => oneRound(contenders));
  const ratio = (name: Contender, against: Contender = "wink") =>
    median(rounds.map((round) => round[against] / round[name]));
  const rate = (name: Contender) => {
    const perSecond = (reports.length * 1000) / median(rounds.map((round) => round[name]));
    return figure(`${name}, reports/s`, String(Math.round(perSecond)));
  };
  const againstWink = (what: string, against: Contender) => {
    const measured = ratio("reading", against);
    return held(`full reading / ${what}, ${reports.length} reports`, measured.toFixed(2), `>= ${BAR}`, measured >= BAR);
  };
  return [
    againstWink("wink-nlp as it comes", "wink"),
    againstWink("wink-nlp with all but tagging switched off", "wink (tags only)"),
    figure("all at once, linked and compared / wink-nlp as it comes", ratio("together").toFixed(2)),
    figure("compromise / wink-nlp as it comes", ratio("compromise").toFixed(3)),
    ...CONTENDERS.map(rate),
  ];
}

const CONTENDERS = ["reading", "together", "wink", "wink (tags only)", "compromise"] as const;
type Contender = (typeof CONTENDERS)[number];
/** Each reads all reports once. */
type Contenders = Readonly<Record<Contender, () => number>>;

function contendersOn(reports: readonly Report[]): Contenders {
  const gazetteer = loadGazetteer();
  const [tagger, tagsOnly] = [winkTagging(), winkTagging(["sbd", "pos"])];
  const few = reports.slice(0, COMPROMISE_REPORTS);
  return {
    reading: () => timeEach(reports, (report) => readReports([report], { gazetteer })),
    together: () => timed(() => readReports(reports, { gazetteer })),
    wink: () => timeEach(reports, tagger),
    "wink (tags only)": () => timeEach(reports, tagsOnly),
    compromise: () => timeEach(few, ({ text }) => nlp(text).json()) * (length(reports) / length(few)),
  };
}

function winkTagging(pipe?: string[]): (report: Report) => unknown {
  const tagger = wink(model, pipe);
  return ({ text }) => tagger.readDoc(text).tokens().out(tagger.its.pos);
}

/** Milliseconds. */
function timeEach(reports: readonly Report[], work: (report: Report) => unknown): number {
  return timed(() => {
    for (const report of reports) work(report);
  });
}

function length(reports: readonly Report[]): number {
  return reports.reduce((n, { text }) => n + text.length, 0);
}

/** All contenders in turn, so that a slow moment of the machine does not fall on one alone. */
function oneRound(contenders: Contenders): Record<Contender, number> {
  return Object.fromEntries(CONTENDERS.map((name) => [name, contenders[name]()])) as Record<Contender, number>;
}
