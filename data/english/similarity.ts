/** Words that say too little to make two phrases alike. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of in on at to for from by with and or near its their his her this that these those some other others one " +
    "two three several many who which was were is are be been had has have as it they near around inside outside"
  ).split(" "),
);

/** Words of a target that fit nearly every incident: alike in these alone is no likeness. */
export const COMMON_TARGET_WORDS: ReadonlySet<string> = new Set(
  (
    "civilian civilians people person area areas village villages town towns city position positions site sites " +
    "target targets location locations fighter fighters militant militants force forces group groups member members troop troops " +
    "soldier soldiers rebel rebels army house houses home homes building buildings vehicle vehicles car cars children women men"
  ).split(" "),
);

/** What a place is, written beside its name: "Idlib city" and "the city of Idlib" are Idlib. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    "city town village hamlet province governorate district region countryside suburb suburbs outskirts neighborhood " +
    "neighbourhood area vicinity center centre"
  ).split(" "),
);

/** Words of targets under arms, and of those who are not: a strike on the ones is not the strike on the others. */
export const ARMED_WORDS: ReadonlySet<string> = new Set(
  (
    "fighter fighters militant militants soldier soldiers troops troop forces force rebels rebel terrorist terrorists " +
    "gunmen army military militia militias headquarters barracks depot weapons ammunition base"
  ).split(" "),
);
export const CIVILIAN_WORDS: ReadonlySet<string> = new Set(
  (
    "civilian civilians children child women woman family families market hospital hospitals school schools mosque clinic " +
    "bakery residents residential homes home house houses villagers farmers refugees displaced medics journalists"
  ).split(" "),
);

/** Articles and particles inside names, as transliteration writes them. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el ad az as ash an at ar ed ez es esh en et er ul the of".split(" "),
);
