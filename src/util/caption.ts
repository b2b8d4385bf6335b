import { CAPTIONS, CREDIT_BRACKET_WORDS, CREDIT_NAMES, PUBLISHER_WORDS } from "../../data/english/furniture.js";
import { anyOf } from "./any-of.js";

const holdsCaption = anyOf(CAPTIONS);
const LAST_BRACKET = /[([](?<inside>[^()[\]]{2,90})[)\]]\.?$/u;
const GLUED_CREDIT = /^(?:\p{Lu}[\p{L}'’-]+ ?){1,4}\.(?=[@\p{Lu}])[^.]{2,60}$/u;
const NAMES = new Set(CREDIT_NAMES);

/** In code units. */
const LONGEST_TITLE = 400;

/** In code units; paragraphs that were glued together can end in a picture's credit too. */
const LONGEST = 900;

/** The words under a picture: they begin as captions do, or end in the picture's credit with no stop before it. */
export function isCaption(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST || (trimmed.match(/[.!?]\s+\p{Lu}/gu)?.length ?? 0) > 3) return false;
  return holdsCaption(trimmed) || GLUED_CREDIT.test(trimmed) || endsInCredit(trimmed);
}

function endsInCredit(line: string): boolean {
  const bracket = LAST_BRACKET.exec(line);
  const inside = bracket?.groups?.["inside"]?.trim() ?? "";
  if (bracket === null || inside === "") return false;
  if (CREDIT_BRACKET_WORDS.test(inside)) return true;
  // "… the army said. (AFP)" is a paragraph of prose with its source.
  const prose = /[.!?…”"]\s*$/u.test(line.slice(0, bracket.index));
  return !prose && (NAMES.has(inside) || isNameOfAgency(inside, bracket[0].startsWith("[")));
}

/** "Ali Example/Some Agency" */
function isNameOfAgency(inside: string, square: boolean): boolean {
  const parts = inside.split(/\s*(?:\/|\bvia\b)\s*/u);
  const named = parts.every((part) => /^\p{Lu}[\p{L}\p{N}.'’ -]*$/u.test(part));
  return named && parts.length > 1 && (square || parts.some((part) => NAMES.has(part) || isPublisherName(part)));
}

/** A name of up to four words, one of which is a word of publishers ("Daily Example", "Example Press"). */
export function isPublisherName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  const capital = words.every((word) => /^(?:\p{Lu}|the$|of$|and$)/u.test(word));
  return capital && words.length <= 4 && words.some((word) => PUBLISHER_WORDS.has(word.toLowerCase()));
}

/** Splits "Headline | Example Times" and "Caption – Example Press"; null if the line does not end in a publisher. */
export function publisherAtEnd(line: string): { rest: string; publisher: string } | null {
  if (line.length > LONGEST_TITLE) return null;
  const match = /^(?<rest>.+?)\s+[|–—_-]\s*(?<name>[^|–—]{2,40})$/u.exec(line.trim());
  const { rest = "", name = "" } = match?.groups ?? {};
  return isPublisherName(name) || NAMES.has(name) ? { rest, publisher: name } : null;
}
