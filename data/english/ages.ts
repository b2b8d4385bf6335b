import { PEOPLE } from "./people.js";
import { MONTH_ABBREVIATIONS, MONTHS } from "./time.js";

// What a noun says of the age of a person whose age in years is not told.

/** Of one who is, or may well be, below eighteen: nouns for children, for kin of any age and for those who learn. */
export const MAY_BE_YOUNG: ReadonlySet<string> = new Set([
  ...PEOPLE.child.split("; "),
  ..."cousin; nephew; niece; sister; brother; relative; family member; bride; girlfriend; orphan".split("; "),
  ..."student; pupil; apprentice; trainee; recruit; cadet; scout; youth; young man; young woman; shepherd".split("; "),
]);

/** Of one who is grown up. */
export const GROWN_UP: ReadonlySet<string> = new Set(
  (
    "man; woman; mother; father; grandmother; grandfather; wife; husband; widow; widower; pensioner; retiree; elderly man; elderly woman; " +
    "old man; old woman; pregnant woman; housewife; doctor; surgeon; nurse; paramedic; medic; midwife; pharmacist; psychologist; teacher; " +
    "schoolteacher; professor; lecturer; academic; scholar; scientist; researcher; engineer; lawyer; judge; imam; cleric; priest; rabbi; monk; nun; " +
    "sheikh; mayor; official; politician; lawmaker; minister; diplomat; ambassador; governor; journalist; reporter; correspondent; cameraman; " +
    "photographer; aid worker; relief worker; health worker; medical worker; civil defence worker; civil defense worker; firefighter; rescue worker; " +
    "farmer; merchant; taxi driver; bus driver; truck driver; ambulance driver; electrician; plumber; builder; tailor; butcher; baker; barber; " +
    "policeman; policewoman; police officer; officer; commander; battalion commander; brigade commander; general; colonel; captain; lieutenant; " +
    "lieutenant colonel; major; sergeant; pilot; leader; emir; elder"
  ).split("; "),
);

/**
 * Patterns of what stands after a number that is no age: a month, an hour, a length, a weight. "Six may have died" tells of
 * no month.
 */
export const NO_AGE: ReadonlySet<string> = new Set([
  ...[...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()].filter((month) => month !== "may"),
  ..."may(?!\\s+(?:have|be|not|also)); st; nd; rd; th; am; pm; a\\.m; p\\.m; hours?; minutes?".split("; "),
  ..."kms?; m; kilomet(?:er|re)s?; met(?:er|re)s?; miles?; feet; yards?; kg; tons?; tonnes?; per ?cent".split("; "),
]);
