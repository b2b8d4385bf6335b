import type {
  AgreementType,
  Declaration,
  DeclaredKind,
  DeclaredPlace,
  DeclaredStrike,
  ForceEvent,
  ForceEventKind,
  StrikeTarget,
} from "../../model/declaration.js";
import { parties } from "../../pipeline.js";
import { printable } from "../../publish/text/layout.js";
import { counted } from "../../publish/text/words.js";
import { daysInWords } from "../../util/days.js";
import { isIsoDate } from "../../util/stated-date.js";

export const KIND_WORDS: { readonly [kind in DeclaredKind]: string } = {
  "strike-log": "strike log",
  agreements: "agreements",
  notices: "notices",
};

const AGREEMENT_WORDS: { readonly [type in AgreementType]: string } = {
  "deconfliction-zone": "deconfliction zone",
  "deconfliction-line": "deconfliction line",
  "de-escalation-zone": "de-escalation zone",
  "no-strike-site": "no-strike site",
  truce: "truce",
  memorandum: "memorandum",
  channel: "channel",
};

const EVENT_WORDS: { readonly [event in ForceEventKind]: string } = {
  agreed: "agreed",
  "in-force": "in force",
  extended: "extended",
  suspended: "suspended",
  resumed: "resumed",
  ended: "ended",
};

/** Its usual name where it is known; else as it was written. */
export function partyInWords(party: string): string {
  return printable(parties.displayName(party));
}

/** "2 strikes", "10 to 12 strikes", "3 strikes or more", "strikes" where nobody gives their number. */
function strikesInWords({ count }: DeclaredStrike): string {
  if (count === null) return "strikes";
  if (count.max === null) return `${counted(count.min, "strike")} or more`;
  return count.min === count.max ? counted(count.min, "strike") : `${count.min} to ${count.max} strikes`;
}

/** "northwest of Tal Abyad (Raqqa province)", as written. */
export function placeInWords({ name, region, relation }: DeclaredPlace): string {
  const where = relation === null ? name : `${relation} ${name}`;
  return printable(region === null ? where : `${where} (${region})`);
}

/** "Tal Abyad, 36.6953, 38.9567, to within 12 km (town)" */
export function locatedInWords({ at }: DeclaredPlace): string {
  if (at === null) return "not resolved";
  const within = at.within === null ? "" : ` in ${at.within}`;
  return printable(`${at.name}${within}: ${at.lat}, ${at.lon}, to within ${at.radiusKm} km (${at.precision})`);
}

/** "destroyed 3 vehicles"; a number that is not said is left out. */
export function targetInWords({ effect, item, min, max }: StrikeTarget): string {
  const number = min === null ? "" : min === max ? `${min} ` : max === null ? `${min} or more ` : `${min} to ${max} `;
  return printable(`${effect} ${number}${item}`);
}

/** "in force 6 May 2017 at 00:00, until 6 November 2017" */
export function eventInWords({ event, on, time, until }: ForceEvent): string {
  const hour = time === null ? "" : ` at ${printable(time)}`;
  const term = until === null ? "" : `, until ${daysInWords(until, until)}`;
  return `${EVENT_WORDS[event]} ${daysInWords(on.start, on.end)}${hour}${term}`;
}

/** A moment of a notice: "2 March 2019", or with its time and zone as it was recorded. */
export function recordedInWords(moment: string): string {
  return isIsoDate(moment) ? daysInWords(moment, moment) : printable(moment);
}

/** What a declaration is, on one line, without its day. */
export function declarationInWords(declaration: Declaration): string {
  if (declaration.kind === "agreement") return `${AGREEMENT_WORDS[declaration.type]}: ${printable(declaration.name)}`;
  if (declaration.kind === "notice") {
    const to = declaration.to.map(({ name }) => printable(name)).join(", ");
    const sent = declaration.sent === null ? "" : `, sent ${recordedInWords(declaration.sent)}`;
    return `notice of ${printable(declaration.from.name)} to ${to}${sent}: ${printable(declaration.about)}`;
  }
  const { place, party } = declaration;
  const where = place === null ? "" : ` ${place.relation === null ? "at " : ""}${placeInWords(place)}`;
  return `${strikesInWords(declaration)}${where}, declared by ${party === null ? "nobody named" : partyInWords(party)}`;
}
