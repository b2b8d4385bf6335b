import type { Answer } from "../model/check.js";
import type { Days, Notice } from "../model/declaration.js";
import { distanceKm } from "../util/geo.js";
import { isBefore } from "../util/moment.js";
import { isBroad } from "../util/place-relation.js";
import { NOTICED_KM } from "./notice-index.js";
import { isToTheDay, type When } from "./when.js";
import type { Spot } from "./where.js";

/** A notice held against an incident: each of the three must be so. */
export interface HeldNotice {
  readonly notice: Notice;
  readonly place: Answer;
  readonly days: Answer;
  /** Sent before the incident began. */
  readonly before: Answer;
  /** All three: yes, or no where one is, else undetermined. */
  readonly answer: Answer;
  /** Middle to middle, of the nearest place alleged; null where one is not known. */
  readonly km: number | null;
}

/** Stands in the working of every check that speaks of notices. */
export const PROTECTION = "Notification changes nothing of the protection that the law gives.";

export function holdNotice(notice: Notice, spots: readonly Spot[], when: When | null): HeldNotice {
  const { answer: place, km } = placeAnswer(notice, spots);
  const days = daysAnswer(notice, when);
  const before = beforeAnswer(notice, when);
  return { notice, place, days, before, answer: all([place, days, before]), km };
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("undetermined") ? "undetermined" : "yes";
}

/** Of several places that accounts give, one is enough; a region is near nothing and far from nothing inside it. */
function placeAnswer({ place }: Notice, spots: readonly Spot[]): { answer: Answer; km: number | null } {
  const at = place?.at ?? null;
  if (at === null) return { answer: "undetermined", km: null };
  const found = spots.flatMap(({ place: { lat, lon, radiusKm, precision } }) => {
    if (lat === null || lon === null) return [];
    const km = distanceKm({ lat, lon }, at);
    const apart = km - (radiusKm ?? 0) - at.radiusKm;
    const near = apart <= NOTICED_KM;
    const known = !isBroad({ precision, radiusKm }) && !isBroad(at);
    return [{ km, answer: !near ? ("no" as const) : known ? ("yes" as const) : ("undetermined" as const) }];
  });
  const nearest = found.toSorted((a, b) => a.km - b.km)[0];
  const answer = (["yes", "undetermined", "no"] as const).find((a) => found.some((f) => f.answer === a));
  return { answer: answer ?? "undetermined", km: nearest?.km ?? null };
}

/** A notice without days holds from when it was sent, and of no day before. */
function daysAnswer({ days, sent }: Notice, when: When | null): Answer {
  if (when === null) return "undetermined";
  if (days === null) return sent !== null && isBefore(when.days.end, sent) === true ? "no" : "yes";
  if (when.days.end < days.start || days.end < when.days.start) return "no";
  return isToTheDay(when.precision) && holds(days, when.days) ? "yes" : "undetermined";
}

const holds = (outer: Days, inner: Days): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The incident began on its first day at the earliest, and on its last at the latest; its hour is not known. */
function beforeAnswer({ sent }: Notice, when: When | null): Answer {
  if (sent === null || when === null) return "undetermined";
  if (isBefore(sent, when.days.start) === true) return "yes";
  return isBefore(when.days.end, sent) === true ? "no" : "undetermined";
}
