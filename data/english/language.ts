/** Frequent English words that French, German, Dutch, Spanish, Italian, Turkish and the Nordic languages do not write so. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and that were with from by this which their they has have had been are is it its who said says would could " +
    "after before during against between near over about into than when where while there what his her she he not but also " +
    "at for to as on"
  ).split(" "),
);

/** Words of the field that tell an English headline, where function words are left out. */
export const ENGLISH_FIELD_WORDS: ReadonlySet<string> = new Set(
  (
    "killed kills kill killing dead deaths death wounded wounds injured injures injuring strike strikes airstrike airstrikes " +
    "attack attacks bombing bombs bombed shelling shells shelled raid raids drone drones warplanes fighters soldiers troops army forces " +
    "civilians children woman women people rebels militants town village hospital school base says say denies blames accuses hits hit " +
    "targets toll blast explosion explosions missile missiles rocket rockets clashes ceasefire coalition regime"
  ).split(" "),
);
