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

/** Articles and particles inside names, as transliteration writes them. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el ad az as ash an at ar ed ez es esh en et er ul the of".split(" "),
);
