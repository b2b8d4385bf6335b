import { OBJECT_SPEECH } from "../../../data/english/speech.js";
import type { Quote } from "../../model/quote.js";
import { quote } from "../../model/quote.js";
import type { Mention } from "../incidents/mention.js";
import type { Token } from "../text/tokens.js";
import type { Source } from "./source.js";

/** An account's words are a passage that can be read at a glance: no more words than this, unless one sentence has more. */
const PASSAGE = 50;

/** From so many points on, a later mention says clearly more. */
const CLEARLY = 1;

/** The words that carry an account: the mention that says the most, with what its speaker says right before and after. */
export function wordsOf(mentions: readonly Mention[], source: Source): Quote {
  const inOrder = [...mentions].sort(
    (a, b) => a.statement.clause.index - b.statement.clause.index || start(a) - start(b),
  );
  const carrier = inOrder.indexOf(fullest(inOrder));
  let [first, last] = [carrier, carrier];
  let size = words(inOrder[carrier] as Mention);
  const takes = (k: number, beside: number) => {
    const mention = inOrder[k];
    if (mention === undefined || !follows(mention, inOrder[beside] as Mention)) return false;
    if (size + words(mention) > PASSAGE) return false;
    size += words(mention);
    return true;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (takes(last + 1, last)) [last, grown] = [last + 1, true];
    if (takes(first - 1, first)) [first, grown] = [first - 1, true];
  }
  const from = span(inOrder[first] as Mention);
  const to = span(inOrder[last] as Mention);
  return quote(source.report.text, Math.min(from[0], to[0]), Math.max(from[1], to[1]));
}

/** The mention that says the most; the one told first has the weight of one fact more. */
function fullest(mentions: readonly Mention[]): Mention {
  const weight = (m: Mention) =>
    3 * m.harm.length +
    2 * m.actors.length +
    m.places.length +
    (m.time === null ? 0 : 1) +
    m.actNouns.length +
    (m === mentions[0] ? 1 : 0);
  const body = mentions.filter((m) => m.statement.clause.role !== "title");
  return (body.length > 0 ? body : mentions).reduce((best, m) => (weight(m) > weight(best) + CLEARLY ? m : best));
}

/** Whether two mentions stand in one sentence or in two that follow each other. */
function follows(a: Mention, b: Mention): boolean {
  const [x, y] = [a.statement.clause, b.statement.clause];
  return x.role === y.role && Math.abs(x.index - y.index) <= 1;
}

function words(mention: Mention): number {
  const [from, to] = longest(mention);
  return mention.statement.clause.tokens.slice(from, to).filter((t) => t.kind !== "mark").length;
}

function longest({ statement: { spans, clause } }: Mention): readonly [number, number] {
  const whole: readonly [number, number] = [0, clause.tokens.length];
  return spans.reduce((best, s) => (s[1] - s[0] > best[1] - best[0] ? s : best), spans[0] ?? whole);
}

function start(mention: Mention): number {
  return longest(mention)[0];
}

/** Where the longest span of a mention stands in the text, without the marks around it. */
function span(mention: Mention): readonly [number, number] {
  const { tokens } = mention.statement.clause;
  let [from, to] = longest(mention);
  // "condemned the strike": the verb is what is said of it.
  const { saying } = mention.statement;
  if (saying !== null && OBJECT_SPEECH.has(saying.verb) && saying.to === from) from = saying.from;
  while (from < to - 1 && /^[,;:.)\]]$/u.test(tokens[from]?.text ?? "")) from++;
  while (to - 1 > from && /^[,;:([]$/u.test(tokens[to - 1]?.text ?? "")) to--;
  return [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
}
