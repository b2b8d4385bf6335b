/** Words for accidents: what nobody did to anybody. */

/** In lower case. */
export const ACCIDENTS: readonly string[] = [
  "in an accident",
  ..."road|traffic|car|vehicle|motor vehicle|bus|minibus|truck|lorry|train|rail|motorcycle|boat|ferry|plane|aeroplane|airplane|aircraft|air|aviation|helicopter|highway|work|workplace|industrial|mining|domestic|training|tragic"
    .split("|")
    .flatMap((kind) => [`${kind} accident`, `${kind} accidents`]),
];

/** With "crash" or "collision": "car crash", "head-on collision". */
export const CRASHES: readonly string[] =
  "road|traffic|car|vehicle|motor vehicle|bus|minibus|truck|lorry|train|rail|motorcycle|boat|ferry|plane|aeroplane|airplane|aircraft|air|helicopter|jet|highway|head-on"
    .split("|")
    .flatMap((kind) => ["crash", "crashes", "collision", "collisions"].map((what) => `${kind} ${what}`));

/** What is shot down. */
export const AIRCRAFT: ReadonlySet<string> = new Set(
  "plane planes aeroplane airplane airplanes airliner airliners aircraft helicopter helicopters jet jets air".split(" "),
);
/** What crashes; the verbs that say so. */
export const CRASHING: ReadonlySet<string> = new Set(
  "car cars vehicle vehicles bus buses minibus minibuses van vans truck trucks lorry lorries taxi train trains motorcycle motorcycles boat boats ferry ferries dinghy plane planes aeroplane airplane airplanes airliner airliners aircraft helicopter helicopters jet jets".split(
    " ",
  ),
);
export const CRASH_VERBS: ReadonlySet<string> = new Set(
  "crash crashed crashes collide collided collides overturned derailed capsized sank".split(" "),
);

/** Words by which a fall from the sky, or any other crash, was somebody's doing. */
export const BROUGHT_DOWN: ReadonlySet<string> = new Set(
  "shot shoot shooting downed downing missile missiles rocket rockets fire fired bomb bombs explosive explosives mine mines landmine ramming rammed ambush hit hits struck drone drones deliberately".split(
    " ",
  ),
);

/** Words that tell of a report that some craft was brought down. */
export const SHOOTING_DOWN: ReadonlySet<string> = new Set(
  "downed downing shoot-down shootdown anti-aircraft surface-to-air".split(" "),
);
