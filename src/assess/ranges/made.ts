import type { Group } from "../../model/account.js";
import { summedRange, widestRange } from "../../util/count-range.js";
import { isZero } from "../../util/zero-covers.js";
import type { Bearing } from "./bearing.js";
import { tiersOf } from "./tiers.js";
import type { Voiced } from "./voices.js";

/** One number made of several counts. `partial`: at least so many, of whom some may not be told. */
export interface Made extends Bearing {
  readonly partial: boolean;
  /** Of particular people alone. */
  readonly particular: boolean;
}

/** What these counts of one account come to; null where there are none, and where they only say that none of a group was. */
export function madeOf(bearing: readonly Voiced[]): Made | null {
  const top = topOf(bearing);
  const of = (group: Group) => groupOf(top.filter((one) => one.group === group));
  const young = sum([of("child"), of("woman")]);
  const civilians = overlapping(of("civilian"), young && { ...young, partial: true });
  const made = overlapping(of("person"), sum([civilians, of("combatant")]));
  // That no civilian was killed says nothing of others.
  const isOfOthers = made !== null && isZero(made) && made.counts.some(({ group }) => group !== "person");
  return isOfOthers ? null : made;
}

function groupOf(own: readonly Voiced[]): Made | null {
  const [tolls, particular] = tiersOf(own);
  const closed = particular.map((one) => ({ ...one, max: one.highest }));
  return overlapping(joined(tolls, false), joined(closed, true));
}

/**
 * Of two counts the first may hold the people of the second. Where it is too small for that, somebody is in the second who
 * is not in the first, and the second bounds them from below. Who is told of by name may always be in the other.
 */
function overlapping(first: Made | null, second: Made | null): Made | null {
  const [one, other] = [first, second].filter((made) => made !== null && !isZero(made)) as Made[];
  if (one === undefined || other === undefined) return one ?? first ?? second;
  const [wide, inner] = one.particular ? [other, one] : [one, other];
  const particular = wide.particular && inner.particular;
  if (wide.highest < inner.min) return { ...inner, particular, partial: true };
  return wide.min >= inner.min ? wide : { ...wide, min: inner.min, counts: [...wide.counts, ...inner.counts] };
}

/** Those that are in no other. Nobody is in a count of nobody, and two that are in each other are in neither. */
function topOf(bearing: readonly Voiced[]): Voiced[] {
  const holds = (whole: Voiced, part: Voiced) =>
    !isZero(whole) && part.wholes.includes(whole.index) && !whole.wholes.includes(part.index);
  return bearing.filter((part) => !bearing.some((whole) => holds(whole, part)));
}

/** Several counts of one group are several figures for it, as in its own range. */
function joined(all: readonly Bearing[], particular: boolean): Made | null {
  if (all.length === 0) return null;
  const highest = Math.max(...all.map((one) => one.highest));
  return { ...widestRange(all), highest, counts: all.flatMap(({ counts }) => counts), partial: false, particular };
}

function sum(parts: readonly (Made | null)[]): Made | null {
  const given = parts.filter((part) => part !== null);
  if (given.length === 0) return null;
  return {
    ...summedRange(given),
    highest: given.reduce((all, part) => all + part.highest, 0),
    counts: given.flatMap(({ counts }) => counts),
    partial: given.some(({ partial }) => partial),
    particular: given.every(({ particular }) => particular),
  };
}
