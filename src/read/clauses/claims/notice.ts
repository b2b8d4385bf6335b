import { CHANNEL_ADJECTIVES, CHANNELS } from "../../../../data/english/claims.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, nameOf, oneOf, type Somebody, selvesOf, upTo, type Words } from "./line.js";
import { isUnreal } from "./stance.js";

const CHANNEL = `(?<channel>(?:${oneOf(CHANNEL_ADJECTIVES)} ){1,3}${oneOf(CHANNELS)}|hotline)`;
const AHEAD = "(?:in advance|beforehand|ahead of|ahead|before|prior to|through|via|by|over|of|about|that)";
const NOT = "(?:not|never|[^ ]+n't)";

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly from: "subject" | "none" | "before-object";
  readonly to: "after" | "subject" | "none" | "part";
  readonly denied?: boolean;
}

const RULES: readonly Rule[] = [
  // did not notify the other side; failed to coordinate its actions with
  {
    name: "notice-not-given",
    denied: true,
    from: "subject",
    to: "after",
    pattern: frame(
      `(?:did not|didn't|had not|hadn't|has not|never|failed to) (?:notify|notified|alert|alerted|pre-notify)`,
    ),
  },
  {
    name: "notice-not-coordinated",
    denied: true,
    from: "subject",
    to: "after",
    pattern: frame(`(?:failed to|did not|didn't|had not|never) (?:coordinated?|co-ordinated?) ${upTo(3)}with`),
  },
  {
    name: "notice-not-received",
    denied: true,
    from: "none",
    to: "subject",
    pattern: frame(`(?:was|were|had|been) ${NOT} (?:been )?(?:notified|informed)(?= ${AHEAD})`),
  },
  {
    name: "notice-none",
    denied: true,
    from: "none",
    to: "subject",
    pattern: frame("(?:without|no) (?:any |prior |advance )*(?:notification|coordination)"),
  },
  // notified Russian counterparts; informed the army in advance
  {
    name: "notice-given",
    from: "subject",
    to: "after",
    pattern: frame("(?:had |has |have |also ){0,2}(?:notified|pre-notified|notifying|alerted|alerting)"),
  },
  {
    name: "notice-informed",
    from: "subject",
    to: "part",
    pattern: frame(
      `(?<!(?:was|were|been|not) )(?:had |has |have |also |attempts to |tried to ){0,2}(?:informed|inform|told|warned|contacted|asked|tipped off) (?<to>${upTo(5)}[^ ]+) (?:to stop ${upTo(3)})?(?:in advance|beforehand|ahead of (?:the|its|time)|prior to the|(?:through|via|over|using|on|by) (?:the |an |a |its |their )?${CHANNEL})`,
    ),
  },
  // its route had been coordinated with the army
  {
    name: "notice-coordinated",
    from: "none",
    to: "after",
    pattern: frame(
      "(?:had been|has been|was|were|been) (?:fully |closely |previously )?(?:coordinated|co-ordinated|deconflicted|cleared|agreed) (?:in advance |beforehand )?with",
    ),
  },
  // was notified in advance
  {
    name: "notice-received",
    from: "none",
    to: "subject",
    pattern: frame(
      `(?:was|were|been) (?:notified|informed|alerted|warned)(?= ${AHEAD}| (?:[^ ,.;:]+ ){0,8}?(?:through|via|over) (?:the |an |a |its |their )?${CHANNEL})`,
    ),
  },
  // calls sent through emergency channels; had shared the coordinates with
  {
    name: "notice-sent",
    from: "before-object",
    to: "none",
    pattern: frame(
      `(?:calls?|messages?|requests?|appeals?|notifications?|warnings?|coordinates) ${upTo(3)}(?:through|via|over|using) (?:the |an |a |its |their )?${CHANNEL}`,
    ),
  },
  {
    name: "notice-coordinates",
    from: "subject",
    to: "after",
    pattern: frame(
      "(?:had |has |have )?(?<verb>shared|provided|passed|sent|submitted|communicated|given|gave|handed|supplied)(?: [^ ,.;:]+){0,4}? (?:coordinates|locations?)(?: of(?: [^ ,.;:]+){1,6}?(?= (?:with|to) ))?(?: (?:with|to))?",
    ),
  },
  // the coordinates of the clinic had been shared with the army
  {
    name: "notice-coordinates-shared",
    from: "none",
    to: "after",
    pattern: frame(
      "(?:coordinates|locations?)(?: of(?: [^ ,.;:]+){1,6}?)? (?:was|were|had been|has been|have been) (?:[^ ,.;:]+ly |repeatedly |also )?(?:shared|given|provided|sent|passed|communicated|submitted|known|handed) (?:over )?(?:with|to)",
    ),
  },
  {
    name: "notice-channel",
    from: "subject",
    to: "after",
    pattern: frame(
      `(?:used|opened|contacted|called|spoke|communicated) ${upTo(3)}(?:through|via|over|using|on|the) (?:the |an |a |its |their )?${CHANNEL}`,
    ),
  },
];

/** "failed to heed calls sent through": the modal before is another verb's. */
const FACTS = new Set(["notice-informed", "notice-sent"]);

const UNHEEDED = frame(
  `(?:fail(?:ed|ing|s|ure) to heed|(?:was|were|been|go|went|not|${NOT}) (?:not |been )?(?:heeded|unheeded|ignored)|did not heed|ignored|ignoring|disregarded|refused to (?:stop|heed)|continued even after|even after)`,
);
const HEEDED = frame("(?:heeded|acknowledged (?:the|receipt)|confirmed receipt|complied|turned back)");
const CHANNEL_SAID = frame(`(?:through|via|over|using|on|along|by) (?:the |an |a |its |their )?${CHANNEL}`);

/** Notices from one party to another, through a channel or not, and whether they were heeded. */
export const notice: ClaimFinder = {
  attribute: "notice",
  cues: [
    "notified",
    "notify",
    "notifying",
    "alerted",
    "alert",
    "alerting",
    "informed",
    "inform",
    "hotline",
    "channel",
    "channels",
    "coordinates",
    "location",
    "locations",
    "coordinate",
    "location",
    "locations",
    "coordinated",
    "coordination",
    "notification",
    "line",
    "beforehand",
    "advance",
    "pre-notified",
  ],
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) {
      for (const found of line.find(rule.pattern)) {
        const made =
          rule.denied !== true && !FACTS.has(rule.name) && isUnreal(line, found.from) ? null : draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

function draft(rule: Rule, found: Words, line: Line): Draft | null {
  const from = sender(rule, found, line);
  const to = receiver(rule, found, line) ?? ignorer(line, found);
  const channel = found.part("channel") ?? line.first(CHANNEL_SAID)?.part("channel") ?? null;
  if (to !== null && (to.entity === null || to.entity.kind === "witness") && channel === null) return null;
  // "alerted" and "notified" alone say little: somebody must be told.
  if (to === null && channel === null && rule.denied !== true && !/received|coordinates/u.test(rule.name)) return null;
  if (rule.name === "notice-none" && line.first(CHANNEL_SAID) === null && !line.text.includes("coordination with"))
    return null;
  const unheeded = line.first(UNHEEDED);
  const heeded = unheeded !== null ? false : line.first(HEEDED) !== null ? true : null;
  const start =
    unheeded !== null && unheeded.from < found.from && found.from - unheeded.from < 8 ? unheeded.from : found.from;
  const ends = [found.to, to?.to ?? 0, channel?.[1] ?? 0].filter((end) => end - found.to < 12);
  const first = rule.from === "subject" ? from : rule.to === "subject" ? to : null;
  const begin = first !== null && first.from < found.from && found.from - first.from < 8 ? first.from : start;
  return {
    from: begin,
    to: Math.max(...ends),
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

/** "Russia failed to heed calls sent through": who did not heed them was told. */
function ignorer(line: Line, found: Words): Somebody | null {
  const unheeded = line.first(UNHEEDED);
  return unheeded === null || unheeded.from > found.from ? null : line.subject(unheeded.from);
}

function sender(rule: Rule, found: Words, line: Line): Somebody | null {
  if (rule.from === "subject") return line.subject(found.from);
  if (rule.from === "none") return null;
  // "U.S. calls sent through emergency channels"
  const chunk = line.chunks.findLast(
    (c) => c.entity !== undefined && (c.to === found.from || (c.to === found.from - 1 && line.lower(c.to) === "'s")),
  );
  return chunk === undefined ? null : line.object(chunk.from, 1);
}

function receiver(rule: Rule, found: Words, line: Line): Somebody | null {
  if (rule.to === "subject") return line.subject(found.from);
  const part = rule.to === "part" ? found.part("to") : null;
  // "gave the army the coordinates of": whom stands between.
  const verb = found.part("verb");
  const between = verb === null ? null : line.object(verb[1], 1);
  const named = between?.entity != null && (between.entity.parties.length > 0 || between.entity.type === "generic");
  if (named && (between as Somebody).from < found.to) return between;
  const at = part?.[0] ?? (rule.to === "after" ? found.to : null);
  return at === null ? null : line.object(at, 2);
}
