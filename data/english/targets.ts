/** Verbs whose object is what they hit. Base forms. */
export const HITTING_VERBS: ReadonlySet<string> = new Set(
  "strike hit target attack bomb shell bombard pound pummel raid storm ambush blast strafe assault destroy gas massacre execute behead assassinate shoot".split(
    " ",
  ),
);

/** Nouns of attacks after which "of" names what is hit: "the shelling of the market". */
export const HITTING_NOUNS: ReadonlySet<string> = new Set(
  "bombing bombings shelling bombardment bombardments targeting storming killing killings execution executions assassination beheading massacre slaughter shooting destruction abduction kidnapping".split(
    " ",
  ),
);

/** Words in -ing that are things or gatherings, and may end the name of what was hit. */
export const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  "building buildings wedding gathering meeting housing crossing landing parking training clearing shipping funeral spring".split(
    " ",
  ),
);

/** Nouns that are no target, though an attack may be "on" them or hit them. */
export const NO_TARGETS: ReadonlySet<string> = new Set(
  "day days night morning evening afternoon week basis part way scale number dozen least time times hours targets target ground air area level condition scene them it us him her those these others one ones itself themselves".split(
    " ",
  ),
);

/** Whom and what all sides say that they spare: named in general, not as what one attack hit. */
export const IN_GENERAL: readonly string[] =
  "civilians; civilian targets; civilian infrastructure; civilian facilities; civilian objects; civilian sites; civilian areas; civilian buildings; innocent civilians; innocent people; non-combatants; noncombatants; residential areas; populated areas; hospitals; schools; medical facilities; places of worship; journalists; children".split(
    "; ",
  );

/** What does not attack by itself: in a headline's "army post hit" it was hit. */
export const STANDING_THINGS: ReadonlySet<string> = new Set(
  "post posts outpost outposts base bases depot depots checkpoint checkpoints convoy convoys position positions camp camps headquarters barracks station stations warehouse warehouses bunker bunkers garrison stronghold strongholds hideout hideouts building buildings compound compounds facility facilities vehicle vehicles truck trucks ambulance ambulances car cars bus buses airport airbase airfield hospital hospitals school schools office offices tunnel tunnels refinery plant port house houses home homes site sites bridge mosque market ship vessel boat radar tower".split(
    " ",
  ),
);

/** Nouns of settlements: with a name they say where an attack was, not what was hit. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  "city town village province governorate district region country cities towns villages provinces countryside".split(" "),
);
