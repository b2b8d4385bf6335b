import { CHANNEL_ADJECTIVES, CHANNELS } from "../../../../data/english/claims.js";
import { frame, oneOf, upTo } from "./line.js";

/** The way by which one party told another. */
export const CHANNEL = `(?<channel>(?:${oneOf(CHANNEL_ADJECTIVES)} ){1,3}${oneOf(CHANNELS)}|hotline)`;
const AHEAD = "(?:in advance|beforehand|ahead of|ahead|before|prior to|through|via|by|over|of|about|that)";
export const NOT = "(?:not|never|[^ ]+n't)";
const GAVE = "(?:had |has |have )?(?<verb>gave|given|giving|provided|sent)";
const PRIOR = "(?:prior |advance |early |due |formal |written ){1,2}";
const WHEREABOUTS = "(?:coordinates|locations?|routes?|itinerary|flight plans?)";
/** What is worth knowing before. */
const KNOWN = `(?:${WHEREABOUTS}|position|presence|movements?|plans?|operation|raid|flights?|convoy)`;

/** A way to tell of a notice, and where sender and recipient stand to the words. */
export interface NoticeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly from: "subject" | "none" | "before-object";
  readonly to: "after" | "subject" | "none" | "part";
  readonly denied?: boolean;
}

/** In order: of two that read the same words, the one above is kept. */
export const NOTICE_RULES: readonly NoticeRule[] = [
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
    pattern: frame(
      "(?<!(?:was|were|been|being|be|not|never) )(?:had |has |have |also ){0,2}(?:notified|pre-notified|notifying|alerted|alerting)(?! (?:through|via|over|in advance|beforehand) )",
    ),
  },
  {
    name: "notice-informed",
    from: "subject",
    to: "part",
    pattern: frame(
      `(?<!(?:was|were|been|not) )(?:had |has |have |also |attempts to |tried to |attempted to |sought to ){0,2}(?:informed|inform|told|warned|contacted|contact|reached|reach|radioed|asked|tipped off) (?<to>${upTo(5)}[^ ]+) (?:to stop ${upTo(3)})?(?:in advance|beforehand|ahead of (?:the|its|time)|prior to the|(?:through|via|over|using|on|by) (?:the |an |a |its |their )?${CHANNEL})`,
    ),
  },
  // gave the army prior notice; had given them no notification
  {
    name: "notice-gave-none",
    denied: true,
    from: "subject",
    to: "after",
    pattern: frame(`${GAVE} (?:[^ ,.;:]+ ){0,4}?no (?:${PRIOR})?(?:notice|notification)(?: to)?`),
  },
  {
    name: "notice-gave",
    from: "subject",
    to: "after",
    pattern: frame(`${GAVE} (?:(?!no )[^ ,.;:]+ ){0,5}?(?:${PRIOR}notice|notification)(?: to)?`),
  },
  // acknowledged receipt of the coordinates; had received the notification
  {
    name: "notice-acknowledged",
    from: "none",
    to: "subject",
    pattern: frame(
      `(?:acknowledged|confirmed|received) (?:having received )?(?:receipt of )?(?:(?:the|a|an|our|its|their|this|that|prior|advance|formal|written|un) ){1,3}(?:notification|coordinates)`,
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
      `(?:was|were|been) (?:(?:notified|informed|alerted|warned)|told(?= (?:(?:in advance|beforehand|where|when) |(?:of|about) (?:[^ ,.;:]+ ){0,5}?${KNOWN})))(?= ${AHEAD}| (?:where|when)| (?:[^ ,.;:]+ ){0,8}?(?:through|via|over) (?:the |an |a |its |their )?${CHANNEL})`,
    ),
  },
  // calls sent through emergency channels; a message was sent to the army over the hotline
  {
    name: "notice-sent",
    from: "before-object",
    to: "part",
    pattern: frame(
      `(?:calls?|messages?|requests?|appeals?|notifications?|warnings?|coordinates) ${upTo(3)}(?:sent to (?<to>${upTo(3)}[^ ]+) )?(?:through|via|over|using) (?:the |an |a |its |their )?${CHANNEL}`,
    ),
  },
  // had shared the coordinates with
  {
    name: "notice-coordinates",
    from: "subject",
    to: "after",
    pattern: frame(
      `(?:had |has |have )?(?<verb>shared|provided|passed|sent|submitted|communicated|given|gave|handed|supplied)(?: [^ ,.;:]+){0,4}? ${WHEREABOUTS}(?: of(?: [^ ,.;:]+){1,6}?(?= (?:with|to) ))?(?: (?:with|to))?`,
    ),
  },
  // the coordinates of the clinic had been shared with the army
  {
    name: "notice-coordinates-shared",
    from: "none",
    to: "after",
    pattern: frame(
      `${WHEREABOUTS}(?: of(?: [^ ,.;:]+){1,6}?)? (?:was|were|had been|has been|have been) (?:[^ ,.;:]+ly |repeatedly |also )?(?:shared|given|provided|sent|passed|communicated|submitted|known|handed) (?:over )?(?:with|to)`,
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
