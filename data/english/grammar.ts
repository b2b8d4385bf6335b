/** Function words by what they do in a clause. */

export const BE = new Set("is are was were be been being am 's're isn't aren't wasn't weren't got".split(" "));
export const HAVE = new Set("has have had having hasn't haven't hadn't".split(" "));
export const MODALS = new Set(
  "will would can could may might must shall should did does do didn't doesn't don't won't wouldn't couldn't cannot can't".split(
    " ",
  ),
);
export const NEGATIONS = new Set(
  "not never n't no neither nor without isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't cannot can't".split(
    " ",
  ),
);
/** Adverbs that may stand between an auxiliary and its verb, beside those in -ly. */
export const INNER_ADVERBS = new Set(
  "also now then later earlier not never just still already only again both all since reportedly so far yet even ever to".split(
    " ",
  ),
);

export const INCLUDING = new Set("including include includes included comprising".split(" "));
export const CONJUNCTIONS = new Set("and or but plus & while".split(" "));
export const RELATIVES = new Set("who which that where whose whom".split(" "));
export const SUBORDINATORS = new Set(
  "after when as while before since because although though whereas if until once".split(" "),
);
export const PREPOSITIONS = new Set(
  "in on at to from with into near over across inside outside against between among amid around through during under above behind beside beyond despite via toward towards within without along onto off about for following throughout upon per".split(
    " ",
  ),
);
export const DETERMINERS = new Set(
  "the a an this that these those its their his her our my your each every any some all both another no".split(" "),
);

/** Adjectives of an attack: "heavy air strikes", "a deadly suicide bombing". */
export const ACT_ADJECTIVES = new Set(
  (
    "heavy deadly intense fierce fresh new latest recent several multiple repeated separate second third another first simultaneous massive major large large-scale small limited precise precision targeted deliberate direct indiscriminate overnight daily nightly " +
    "alleged suspected apparent reported possible aerial air artillery ground mortar rocket missile drone suicide car truck twin double terrorist terror chemical gas cross-border retaliatory defensive pre-emptive preemptive barrel cluster bomb shell heavy-artillery random " +
    "similar earlier previous ongoing continued continuous continuing renewed escalating relentless ferocious violent bloody barbaric horrific significant rare unclaimed unprecedented predawn early-morning morning evening night nighttime late early rebel government regime military army joint combined " +
    "same single purported unconfirmed attributed brutal cowardly criminal hostile enemy warplane jet helicopter vacuum thermobaric phosphorus incendiary naval tank sniper gun machine surface-to-surface guided ballistic cruise long-range short-range unidentified unknown foreign coalition deadliest worst tonight's yesterday's so-called consecutive successive two three four five six seven eight nine ten dozens hundreds more other various many numerous some further additional sporadic booby-trapped improvised motorcycle remote-controlled combat explosive-laden explosives-laden american-led us-led double-tap incoming planned fatal devastating punitive big huge series"
  ).split(" "),
);
