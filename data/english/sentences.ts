/** Words that end in a stop without ending a sentence (before a name or a number). */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof st sr jr lt gen col maj capt cpt sgt cmdr adm brig pvt rep sen gov pres min amb hon rev " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "no nos vs approx est fig km mi ft inc ltd co corp dept assn bros e.g i.e etc al cf"
  ).split(" "),
);

/** Words that usually begin a sentence; an abbreviation before one of them ends its sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an in on at it he she they we this that these those there but and however meanwhile also after before " +
    "according since while when as for with his her their its our some many most several no more one two earlier later " +
    "last another other activists residents officials"
  ).split(" "),
);
