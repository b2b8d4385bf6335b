import { daysBetween } from "../../util/calendar.js";
import type { HarmCount } from "../clauses/harm.js";
import { isHabit } from "./habit.js";
import type { Mention } from "./mention.js";
import { isCharge, isPause } from "./pause.js";

/** Whether a mention tells of a particular attack, rather than of a war, a habit or a policy. */
export function tells(mention: Mention): boolean {
  if (mention.harm.length > 0) return true;
  if (mention.tally) return false;
  const { clause, speaker, stance, saying } = mention.statement;
  const lasting = clause.times.some(
    (t) => (t.kind === "since" || t.kind === "repeated" || t.kind === "period") && !isAside(mention, t.from),
  );
  if (lasting && mention.time?.kind !== "point") return false;
  const told =
    (mention.actors.length > 0 ? 1 : 0) +
    (mention.places.length > 0 ? 1 : 0) +
    (mention.time?.kind === "point" ? 1 : 0);
  if (isHabit(mention) || isCampaign(mention) || isPause(mention) || isCharge(mention)) return false;
  if (!speaker.publisher || saying !== null) return told >= 1 || mention.refersBack || stance === "denies";
  // an attack told by its noun needs a day as well, unless a town and who did it are named
  const named = mention.actors.length > 0 && mention.where.exact.length > 0;
  // "No group has claimed the attack"
  // "The shelling targeted the villages of A and B": where what was just told happened
  if (mention.acts && mention.refersBack && mention.where.exact.length > 0) return true;
  const unclaimed = mention.refersBack && mention.actors.some((x) => x.stance === "unidentified");
  return unclaimed || (mention.acts || named ? told >= 2 : told >= 3);
}

/** "blamed the alliance, which has bombed the rebels since March": what is told of the accused on the side. */
function isAside({ actors, statement: { clause } }: Mention, at: number): boolean {
  const accused = actors.find((a) => a.rule === "actor-blamed" && a.to < at);
  return (
    accused !== undefined && clause.tokens.slice(accused.to, at).some((t) => /^(?:which|who|whose)$/u.test(t.lower))
  );
}

/** "A drone hit a car in the village. Five people were inside; a girl died": told of a place, right before who was harmed. */
export function opens(mention: Mention, next: Mention | undefined): boolean {
  if (next === undefined || !mention.acts || mention.tally || mention.where.exact.length === 0) return false;
  const [here, there] = [mention.statement, next.statement];
  const goesOn = there.clause.index === here.clause.index + 1 && there.speaker.name === here.speaker.name;
  return goesOn && next.harm.length > 0 && next.places.length === 0 && !next.acts && !isHabit(mention);
}

/** "This September Russian jets began a campaign": told of a month or more, of no town and no harm. */
function isCampaign({ time, where }: Mention): boolean {
  const interval = time?.interval;
  return interval != null && daysBetween(interval.start, interval.end) >= 27 && where.exact.length === 0;
}

/** Leaves out of titles what the body tells as well: only a count that stands nowhere else is an account of its own. */
export function withoutTold(mentions: readonly Mention[]): Mention[] {
  const body = mentions.filter((m) => m.statement.clause.role !== "title");
  // "Kill 100" over "More than 100 were killed" tells no new number.
  const told = new Set(
    body.flatMap((m) =>
      m.harm.flatMap((h) => (h.max === null ? [saidAs(h), saidAs({ ...h, min: h.min - 1 })] : [saidAs(h)])),
    ),
  );
  const kept = mentions.map((m) => {
    if (m.statement.clause.role !== "title") return m;
    const news = m.harm.filter(
      (h) =>
        !told.has(saidAs(h)) && !(isVague(h, m.statement) && body.some((b) => b.harm.some((k) => tellsMore(k, h)))),
    );
    return news.length === 0 ? null : { ...m, harm: news };
  });
  // A headline goes with what the body has already told.
  const titles = kept.filter((m) => m !== null && m.statement.clause.role === "title") as Mention[];
  return [...body, ...titles];
}

/** "dozens", "scores": a headline's word for a number that the body gives. */
function isVague({ from, to }: HarmCount, { clause }: Mention["statement"]): boolean {
  return clause.tokens.slice(from, to).some((t) => /^(?:dozens|scores|hundreds|several|many)$/u.test(t.lower));
}

function tellsMore(count: HarmCount, vague: HarmCount): boolean {
  return count.outcome === vague.outcome && count.min >= vague.min;
}

function saidAs(count: Pick<HarmCount, "outcome" | "min">): string {
  return `${count.outcome} ${count.min}`;
}
