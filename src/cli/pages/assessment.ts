import type { Assessment, Judgement, NextStep, Step } from "../../model/assessment.js";
import { parties } from "../../pipeline.js";
import { NON_CREDIBLE_MEANS, REASON_WORDS, STATE_WORDS, standingInWords } from "../../publish/dossier/words.js";
import { doneInWords, judged, stepInWords } from "../../publish/reports/decision-words.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { Assessed, Team } from "../../service/ledger.js";
import { awaitingSecond, holding } from "../../util/judgements.js";
import { list } from "../../util/list.js";
import { momentInWords } from "./words.js";

type ShownWalk = Assessment["walks"][number];

/** Where an incident stands with those who assess it: each walk with its steps and what may come next, and what is held. */
export function assessmentPage(page: Page, assessed: Assessed): string[] {
  const { id, title, assessment, next, evidence, published, team } = assessed;
  const { walks, judgements } = assessment;
  return [
    ...flow(page, "", `${printable(title)} (${id})`, "title"),
    ...(walks.length === 0
      ? noWalk(page, assessed)
      : walks.flatMap((walk) => walkBlock(page, walk, next[walk.id] ?? []))),
    ...held(page, judgements),
    ...block(
      page,
      "Published",
      published.map(({ id, what, by, at }) => printable(`${id} ${what}, by ${by} on ${momentInWords(at)}`)),
    ),
    ...block(page, "What bears on a grading; a person weighs it", evidence.map(printable)),
    ...block(page, "Who decides", teamInWords(team)),
  ];
}

/** The same in a few lines: where each walk stands, and what holds. */
export function decidedInWords({ walks, judgements }: Assessment): string[] {
  const stand = walks.map((walk) => {
    const { now, party, id } = walk;
    return `${printable(parties.displayName(party))} (${id}): ${standsAt(walk)}, ${printable(doneInWords(now.since))}. ${secondInWords(walk)}`;
  });
  const lines = [...stand, ...holding(judgements).map((one) => `${judgementLine(one)}${confirmedInWords(one)}`)];
  return [...lines, ...(lines.some((line) => line.includes("non-credible")) ? [NON_CREDIBLE_MEANS] : [])];
}

function noWalk(page: Page, { id, alleged }: Assessed): string[] {
  const names = alleged.map((party) => parties.displayName(party));
  const laid = names.length === 0 ? "No account names a party." : `Accounts lay it to ${printable(list(names))}.`;
  const receive = `deconflict assess ${id} receive --party PARTY --because REASON`;
  return block(page, "No allegation was received", [`${laid} To receive one: ${receive}`]);
}

function walkBlock(page: Page, walk: ShownWalk, next: readonly NextStep[]): string[] {
  const { now, steps, party } = walk;
  const nonCredible = steps.some(({ detail }) => stepInWords(detail).includes("non-credible"));
  return [
    ...block(page, `Allegation against ${printable(parties.displayName(party))} (${walk.id})`, [
      `Stands at: ${standsAt(walk)}, ${printable(doneInWords(now.since))}`,
      secondInWords(walk),
      ...(nonCredible ? [NON_CREDIBLE_MEANS] : []),
    ]),
    ...block(page, "Steps", steps.flatMap(stepLines)),
    ...block(page, "May come next", next.map(nextLine)),
  ];
}

/** "non-credible (no strikes by the party in the area at that time)" */
function standsAt({ now: { state, standing } }: ShownWalk): string {
  if (standing.step === "non-credible") return `${STATE_WORDS[state]} (${REASON_WORDS[standing.reason]})`;
  return standing.step === "acknowledge" ? standingInWords(standing) : STATE_WORDS[state];
}

function secondInWords({ now }: ShownWalk): string {
  if (now.awaiting !== null) {
    const { detail, by, number } = now.awaiting;
    return `Waits for a second person: step ${number}, ${printable(stepInWords(detail))}, by ${printable(by)}.`;
  }
  if (now.decision === null) return "Nothing is decided yet.";
  return now.confirmed === null
    ? "Not confirmed by a second person."
    : `Confirmed ${printable(doneInWords(now.confirmed))}`;
}

/** A step; under a recorded search what was searched, since a decision may rest on it. */
function stepLines({ number, detail, ...done }: Step): string[] {
  const told = `${number}. ${printable(stepInWords(detail))}, ${printable(doneInWords(done))}`;
  const searched = detail.step === "search" ? detail.found.checks.flatMap(({ why, working }) => [why, ...working]) : [];
  return [told, ...searched.map((line) => `${UNDER}${printable(line)}`)];
}

const UNDER = "   - ";

function nextLine({ step, lacks }: NextStep): string {
  return lacks.length === 0 ? step : `${step} – needs ${lacks.map(printable).join("; ")}`;
}

/** What holds of each kind, and what was held before. */
function held(page: Page, judgements: readonly Judgement[]): string[] {
  const now = holding(judgements);
  const waiting = awaitingSecond(judgements);
  const before = judgements.filter((one) => !now.includes(one) && !waiting.includes(one));
  return [
    ...block(
      page,
      "Held of it",
      now.map((one) => `${judgementLine(one)}${confirmedInWords(one)}`),
    ),
    ...block(page, "Waits for a second person", waiting.map(judgementLine)),
    ...block(page, "Held before", before.map(judgementLine)),
  ];
}

function judgementLine({ detail, ...done }: Judgement): string {
  const party = detail.kind === "position" ? parties.displayName(detail.party) : null;
  return printable(`${judged(detail, party)}, ${doneInWords(done)}`);
}

function confirmedInWords({ confirmed }: Judgement): string {
  return confirmed === null
    ? " – not confirmed by a second person"
    : ` – confirmed ${printable(doneInWords(confirmed))}`;
}

export function teamPage(page: Page, team: Team): string[] {
  return teamInWords(team).flatMap((line) => flow(page, "", line));
}

function teamInWords({ people, secondPerson }: Team): string[] {
  const who =
    people.length === 0
      ? "Anybody may decide, under the name that they give: no team is named."
      : `Of the team: ${printable(list(people.map(({ name }) => name)))}.`;
  return [who, secondPerson ? "A decision counts once a second person has confirmed it." : SECOND_OPTIONAL];
}

const SECOND_OPTIONAL = "A decision counts at once; what is published says whether a second person has confirmed it.";

function block(page: Page, title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ["", ...flow(page, "  ", title, "title"), ...lines.flatMap((line) => hanging(page, line))];
}

/** A line of a block; what goes on hangs under it. */
function hanging(page: Page, line: string): string[] {
  const under = line.startsWith(UNDER);
  return flow(page, under ? `    ${UNDER}` : "    ", under ? line.slice(UNDER.length) : line);
}
