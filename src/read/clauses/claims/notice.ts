import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, nameOf, type Somebody, selvesOf, upTo, type Words } from "./line.js";
import { CHANNEL, NOT, NOTICE_RULES, type NoticeRule } from "./notice-rules.js";
import { isUnreal } from "./stance.js";

/** "failed to heed calls sent through": the modal before is another verb's. */
const FACTS = new Set(["notice-informed", "notice-sent"]);

const UNHEEDED = frame(
  `(?:fail(?:ed|ing|s|ure) to heed|(?:was|were|been|go|went|not|${NOT}) (?:not |been )?(?:heeded|unheeded|ignored|unanswered)|did not heed|ignored|ignoring|disregarded|refused to (?:stop|heed)|continued even after|even after)`,
);
/** To acknowledge a notice is not to heed it. */
const HEEDED = frame("(?:heeded|complied|turned back)");
const CHANNEL_SAID = frame(`(?:through|via|over|using|on|along|by) (?:the |an |a |its |their )?${CHANNEL}`);

const CUES =
  "notified notify notifying pre-notified alerted alert alerting informed inform hotline channel channels line coordinates coordinate coordinated coordination location locations route routes itinerary plan plans told notification notice beforehand advance";

/** Notices from one party to another, through a channel or not, and whether they were heeded. */
export const notice: ClaimFinder = {
  attribute: "notice",
  cues: [...CUES.split(" ")],
  *find(line: Line): Generator<Draft> {
    for (const rule of NOTICE_RULES) {
      for (const found of line.find(rule.pattern)) {
        const made =
          rule.denied !== true && !FACTS.has(rule.name) && isUnreal(line, found.from) ? null : draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

function draft(rule: NoticeRule, found: Words, line: Line): Draft | null {
  const from = sender(rule, found, line);
  const to = receiver(rule, found, line) ?? ignorer(line, found);
  const channel = found.part("channel") ?? line.first(CHANNEL_SAID)?.part("channel") ?? null;
  if (to !== null && (to.entity === null || to.entity.kind === "witness") && channel === null) return null;
  // "alerted" and "notified" alone say little: somebody must be told.
  if (to === null && channel === null && rule.denied !== true && !/received|coordinates|acknowledged/u.test(rule.name))
    return null;
  if (rule.name === "notice-none" && line.first(CHANNEL_SAID) === null && !line.text.includes("coordination with"))
    return null;
  const unheeded = line.first(UNHEEDED);
  const heeded = unheeded !== null ? false : line.first(HEEDED) !== null ? true : null;
  const start =
    unheeded !== null && unheeded.from < found.from && found.from - unheeded.from < 8 ? unheeded.from : found.from;
  const dangling = to === null && /^(?:to|with)$/u.test(line.lower(found.to - 1));
  const ends = [found.to - (dangling ? 1 : 0), to?.to ?? 0, channel?.[1] ?? 0].filter((end) => end - found.to < 12);
  const first = rule.from === "subject" ? from : rule.to === "subject" ? to : null;
  const begin = first !== null && first.from < found.from && found.from - first.from < 8 ? first.from : start;
  const end = Math.max(...ends);
  return {
    from: begin,
    to: end,
    quote: [begin, timedEnd(line, found, end)],
    value: {
      from: nameOf(from),
      to: nameOf(to),
      channel: channel === null ? null : line.words(...channel),
      heeded: rule.denied === true ? null : heeded,
    },
    selves: selvesOf({ from, to }),
    rule: rule.name,
    ...(rule.denied === true ? { stance: "denies" as const } : {}),
  };
}

const BEFORE_IT = frame(
  `in advance|beforehand|ahead of time|(?:before|prior to|ahead of) (?:the |its |their |any )?${upTo(2)}(?:strikes?|attacks?|raids?|operation|bombing|shelling|assault|offensive)`,
);
const TIME_REACH = 12;

/** "notified the army of the clinic two days before the strike": when it was told is part of the proof. */
function timedEnd(line: Line, { to }: Words, end: number): number {
  for (const time of line.find(BEFORE_IT)) {
    const sameClause = line.clauseEnd(to, TIME_REACH) >= time.to;
    if (time.from >= to && sameClause) return Math.max(end, time.to);
  }
  return end;
}

/** "Russia failed to heed calls sent through": who did not heed them was told. */
function ignorer(line: Line, found: Words): Somebody | null {
  const unheeded = line.first(UNHEEDED);
  return unheeded === null || unheeded.from > found.from ? null : line.subject(unheeded.from);
}

function sender(rule: NoticeRule, found: Words, line: Line): Somebody | null {
  if (rule.from === "subject") return line.subject(found.from);
  if (rule.from === "none") return null;
  // "U.S. calls sent through emergency channels"
  const chunk = line.chunks.findLast(
    (c) => c.entity !== undefined && (c.to === found.from || (c.to === found.from - 1 && line.lower(c.to) === "'s")),
  );
  return chunk === undefined ? null : line.object(chunk.from, 1);
}

function receiver(rule: NoticeRule, found: Words, line: Line): Somebody | null {
  if (rule.to === "subject") return line.subject(found.from);
  const part = rule.to === "part" ? found.part("to") : null;
  // "gave the army the coordinates of": whom stands between.
  const verb = found.part("verb");
  const between = verb === null ? null : line.object(verb[1], 1);
  const named = between?.entity != null && (between.entity.parties.length > 0 || between.entity.type === "generic");
  if (named && (between as Somebody).from < found.to) return between;
  // "had given both armies the coordinates of its hospital": what follows is told of, not told.
  const gave = verb !== null && !/^(?:to|with)$/u.test(line.lower(found.to - 1));
  const at = part?.[0] ?? (rule.to === "after" && !gave ? found.to : null);
  return at === null ? null : line.object(at, 2);
}
