import { GROWN_UP, MAY_BE_YOUNG } from "../../../data/english/ages.js";
import type { Account, Victim } from "../../model/account.js";

/** The Convention on the Rights of the Child, article 1: every human being below eighteen. */
export const OF_AGE = 18;

export type Age = "adult" | "minor" | "may-be-minor";

/**
 * How old those who name a person say that they are. A minor is one whose every known age is below 18. One who may be a
 * minor: the ages told lie on both sides of 18; or no age is told, and a noun for them is one for a child or for somebody
 * of any age ("son", "niece", "student"), or accounts of the incident count children among those harmed and nothing told
 * of this person says that they were grown up [P].
 */
export function ageOf(victims: readonly Victim[], accounts: readonly Account[]): Age {
  const ages = victims.flatMap(({ age }) => age ?? []);
  const roles = victims.flatMap(({ role }) => role?.toLowerCase() ?? []);
  if (ages.length > 0) return byYears(ages);
  if (roles.some((role) => MAY_BE_YOUNG.has(role))) return "may-be-minor";
  if (roles.some((role) => GROWN_UP.has(role))) return "adult";
  return accounts.some(countsChildren) ? "may-be-minor" : "adult";
}

function byYears(ages: readonly number[]): Age {
  if (ages.every((age) => age < OF_AGE)) return "minor";
  return ages.every((age) => age >= OF_AGE) ? "adult" : "may-be-minor";
}

function countsChildren({ casualties }: Account): boolean {
  return casualties.some(({ group, max }) => group === "child" && max !== 0);
}
