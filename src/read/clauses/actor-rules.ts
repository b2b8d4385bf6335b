import type { Stance } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import {
  accuses,
  blamesOn,
  claimsIt,
  isAccused,
  isBelieved,
  isPredicate,
  isResponsible,
  isToBlame,
} from "./actor-blame.js";
import {
  actBefore,
  actsItself,
  atHandsOf,
  attackOf,
  belongsTo,
  bothSides,
  clashed,
  comesFrom,
  doesAttack,
  fromItsBase,
  goesOnTo,
  isAnyones,
  isClash,
  isMeans,
  meansFrom,
  meanwhileHits,
  pits,
} from "./actor-verbs.js";
import type { PatternMatch } from "./pattern.js";

/** True: as the words around it say; a stance: this one; false: no actor. */
export type Verdict = boolean | Stance;

export interface ActorRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Which parts of the find name actors. */
  readonly who: readonly string[];
  /** Whether a part that may name one does. */
  names?(part: string, found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): boolean;
  accepts?(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Verdict;
}

// Groups that may stand between a subject and its verb, or an attack and its "by"; "…, a top ally of Iran, …".
// Also "…, which has positions in the town, …" and "… backed by the air force …".
const APART = '(?:[wpTL"()h]{0,4}?|,[^,.KQxdSDAPyr]{1,12},[wT]{0,2}|,?r[awpTLo]{1,8},?|wb[w"]{0,2}E{1,2},?)';
const NEXT = '[w"(]{0,2}[EM]';
// "Britain, France and the United States"
const ALSO = `(?<also>(?:(?:,${NEXT}){0,2},?&${NEXT})?)`;

/** In order; what one rule has named, a later one does not name again. Each pattern looks over a bounded number of groups. */
export const ACTOR_RULES: readonly ActorRule[] = [
  // Russian air strikes; Turkey's bombardment; a Daesh car bomb
  { name: "actor-of-attack", pattern: /(?<who>M)/dg, who: ["who"] },
  // a rebel attack; a militant ambush
  { name: "actor-kind-of-attack", pattern: /(?<who>[Ng])M/dg, who: ["who"], accepts: isAnyones },
  // the attacks of the Turkish forces; the bombing of an Israeli drone
  {
    name: "actor-attack-of",
    pattern: new RegExp(`(?<act>M)o(?<who>E)${ALSO}`, "dg"),
    who: ["who", "also"],
    accepts: attackOf,
  },
  // Russian warplanes struck; terrorists fired a rocket shell; Russia, an ally of Syria, launched the strike
  {
    name: "actor-subject",
    pattern: new RegExp(`(?<who>E)${ALSO}${APART}(?<verb>[AyKx])(?!b)`, "dg"),
    who: ["who", "also"],
    accepts: actsItself,
  },
  // Turkish warplanes in the early hours of Monday carried out raids
  {
    name: "actor-means",
    pattern: /(?<who>E)[wpTLMo"&]{1,12}?(?<verb>[AyKx])(?=[wENLHng"M])/dg,
    who: ["who"],
    accepts: isMeans,
  },
  // Russian units stationed at bases in the province shelled
  {
    name: "actor-stationed",
    pattern: /(?<who>E)(?<where>w[pb][^.,;:KQxdSDAyPMr"]{1,10})(?<verb>[AyKx])(?!b)/dg,
    who: ["who"],
    accepts: fromItsBase,
  },
  // jets flew over the province, targeting villages with raids
  {
    name: "actor-participle",
    pattern: /(?<who>E)[^.;:"KQxdDAyPMr]{1,12}(?:"[^"]{1,3}"[wpLT]{0,4})?,w?(?<verb>[AK])/dg,
    who: ["who"],
    accepts: meanwhileHits,
  },
  // killed at the hands of the militia
  {
    name: "actor-hands",
    pattern: new RegExp(`(?<act>[KQxdM])[^.;KQxdSDAyPM]{0,6}?pw{2}o(?<who>E)${ALSO}`, "dg"),
    who: ["who", "also"],
    accepts: atHandsOf,
  },
  // jets continued on Monday to pound; the army was able to kill; rebels responded by shelling; the army on Monday began to shell
  {
    name: "actor-goes-on",
    pattern: new RegExp(`(?<who>E)${ALSO}(?:wbw{0,2}E|p[Tw])?(?:"?[waS][wpbTL]{0,4})(?<verb>[AK])`, "dg"),
    who: ["who", "also"],
    accepts: goesOnTo,
  },
  // rebels began their assault; jets intensified their bombing; the army used chemical weapons
  {
    name: "actor-does-attack",
    pattern: new RegExp(`(?<who>E)${ALSO}(?:${APART}|[a]?[wT]{0,3}?)(?<verb>[wS])[w"]{0,3}(?<what>[MNwAE])`, "dg"),
    who: ["who", "also"],
    accepts: doesAttack,
  },
  // killed by regime forces; strikes carried out by Russia; killed by a fighter from the Nusra Front
  {
    name: "actor-by",
    pattern: new RegExp(
      `(?<act>[MPQyxKAw])(?:[wpTLogE,"]{0,5}?)b[w"()]{0,4}(?<who>[EMN])(?:[po](?<of>E))?${ALSO}`,
      "dg",
    ),
    who: ["who", "of", "also"],
    names: belongsTo,
    accepts: actBefore,
  },
  // artillery fire from the regime; the attack came from Assad's forces; dropped from Syrian helicopters
  {
    name: "actor-from",
    pattern: new RegExp(`(?<act>[MyPQx])[w"]{0,3}(?<prep>p)(?<who>E)${ALSO}`, "dg"),
    who: ["who", "also"],
    accepts: comesFrom,
  },
  // the strikes involved aircraft from Saudi Arabia and Qatar
  {
    name: "actor-means-from",
    pattern: /(?<means>E)(?<prep>p)w?(?<who>[EL])(?<also>(?:&w?[EL])?)/dg,
    who: ["who", "also"],
    accepts: meansFrom,
  },
  // the clashes pitted A against B and C
  {
    name: "actor-pitted",
    pattern: /(?<act>M)(?<verb>w)(?<who>E)(?:[(]E[)])?pw?(?<other>E)(?:[^.;SDE]{0,7}?(?<also>,?&w{0,2}E))?/dg,
    who: ["who", "other", "also"],
    accepts: pits,
  },
  // clashes between A and B; clashes with B
  {
    name: "actor-clash",
    pattern: /(?<act>M)[wpTL,]{0,4}?(?<prep>p)[wN"]{0,3}(?<who>E)(?<also>(?:[&pw]{1,4}E)?)/dg,
    who: ["who", "also"],
    accepts: isClash,
  },
  // government forces clashed with the Taliban; rebels battled the army
  {
    name: "actor-clashed",
    pattern: new RegExp(`(?<who>E)${ALSO}${APART}(?<verb>[Ay])p?w{0,2}(?<other>E)`, "dg"),
    who: ["who", "also", "other"],
    accepts: clashed,
  },
  // 45 rebels and 43 soldiers were killed in the fighting
  {
    name: "actor-both-sides",
    pattern: /(?<who>N)(?<also>&N)[^.;:SD]{0,8}?(?<act>M)/dg,
    who: ["who", "also"],
    accepts: bothSides,
  },
  // blamed Sunday's attack on the rebels; pinned the killing on Mali's army
  {
    name: "actor-blamed-on",
    pattern: new RegExp(`(?<cue>[SDw])[wT]{0,4}(?<act>[MH])[wpTLo]{0,6}?(?<on>p)[w"]{0,3}(?<who>[EM])${ALSO}`, "dg"),
    who: ["who", "also"],
    accepts: blamesOn,
  },
  // Russia was accused of the strike; blamed on the coalition; accused the Russians of shelling; attributed to Israel
  {
    name: "actor-blamed",
    pattern: new RegExp(`(?<cue>[SDwP])[wp"]{0,3}(?<who>[EML])${ALSO}`, "dg"),
    who: ["who", "also"],
    accepts: accuses,
  },
  // Hezbollah claimed responsibility; the group took responsibility
  {
    name: "actor-claims",
    pattern: new RegExp(`(?<who>E)${ALSO}[wTa,]{0,4}(?<verb>[Sw])(?<what>w)`, "dg"),
    who: ["who", "also"],
    accepts: claimsIt,
  },
  // the drone was believed to be Turkish; aircraft that were thought to be Russian
  {
    name: "actor-predicate",
    pattern: /(?<what>[EMAQyPxh])(?=[^.;D]{0,9}?(?<be>[awS])(?<who>[wLE]))/dg,
    who: ["who"],
    accepts: isPredicate,
  },
  // Iran was accused of carrying out the strike
  {
    name: "actor-accused",
    pattern: new RegExp(`(?<who>E)${ALSO}(?<cue>S)[op]`, "dg"),
    who: ["who", "also"],
    accepts: isAccused,
  },
  // Israel was believed to have carried out the strike; is suspected of shelling the town
  {
    name: "actor-believed",
    pattern: new RegExp(`(?<who>E)${ALSO}(?<cue>w?(?:S|a?w{1,3})o?)(?<verb>[AKyM])`, "dg"),
    who: ["who", "also"],
    accepts: isBelieved,
  },
  // Russia was to blame
  {
    name: "actor-to-blame",
    pattern: new RegExp(`(?<who>E)${ALSO}[aw]{0,3}(?<cue>S)`, "dg"),
    who: ["who", "also"],
    accepts: isToBlame,
  },
  // Russia was responsible; the Taliban were behind the attack
  {
    name: "actor-responsible",
    pattern: new RegExp(`(?<who>E)${ALSO}(?<cue>(?:Sp?)?[aw]{1,6}p?)`, "dg"),
    who: ["who", "also"],
    accepts: isResponsible,
  },
];
