/** A pattern over the letters of chunks (`groups/chunks.ts`) that finds a list of people and what happened to them. */
export interface HarmRule {
  readonly name: string;
  /** Its parts: `list`, `verb`, and `or`, a second verb that shares the list. */
  readonly pattern: RegExp;
  /** The list stands before its verb. */
  readonly subjects?: true;
}

// A list of people: counts with what may stand between them, and what is included in them. No pattern looks further
// than a bounded number of groups, so that no sentence, however long, takes more than linear time.
const GAP = '[wpoELTgh"()&,\\-iIrab:m]{0,10}?';
// What only "including" bridges has a group that no gap has, so that the two never match the same words.
const INCLUDED = '[wpoELTgh"()&,\\-iIrab:m]{0,10}?[MsAyPc][^.KQxdSDtlNHnv]{0,10}?i[wE"]{0,2}';
// "236 people as follows: 82 fighters, 154 civilians"
const AS_FOLLOWS = ",?sw:";
const MORE = `(?:(?:${GAP}|${AS_FOLLOWS}|${INCLUDED})[NHnv]){0,12}`;
const LIST = `[NHn]${MORE}`;
const NAMED = `v${MORE}`;

/** In order: a count that an earlier rule has taken is not taken again. */
export const HARM_RULES: readonly HarmRule[] = [
  // at least 22 people killed in raids; 4 killed and 17 injured; five dead; but not the one of "killed one person, five wounded"
  {
    name: "harm-reduced",
    pattern: new RegExp(
      `(?!(?<=x)[NHn][,&]{1,2}[NHn])(?<list>${LIST})(?:[wa(]{0,2}|w?[Eg](?:&g)?)(?<verb>x)(?<or>&[xd])?(?!g)(?!["w]{0,1}[NHn](?![wpoLE]{0,3}[xQd]))`,
      "dg",
    ),
    subjects: true,
  },
  // killing and wounding at least 32 fighters; killed or wounded 12
  { name: "harm-both", pattern: new RegExp(`(?<verb>[Kx])(?<or>&[Kx])[wE"p]{0,2}?(?<list>${LIST})`, "dg") },
  // 26 people, including seven children and four women, were killed; two members died of wounds
  {
    name: "harm-passive",
    pattern: new RegExp(`(?<list>${LIST})(?:[^.KQxdSDtlNHn]{0,14}?)(?<verb>[Qd])(?<or>&[xQd])?`, "dg"),
    subjects: true,
  },
  // killed at least 26 people, including seven children; claimed the lives of three citizens
  { name: "harm-active", pattern: new RegExp(`(?<verb>[Kx])[wE"pb,]{0,3}?(?<list>${LIST})`, "dg") },
  // killed the driver; killing Samir Haddad, a nurse, and his son
  { name: "harm-single", pattern: new RegExp(`(?<verb>[Kx])w{0,2}?(?<list>${NAMED})`, "dg") },
  // the pilot was captured; Samir Haddad, 34, who lived in the village, was wounded
  {
    name: "harm-single-passive",
    pattern: new RegExp(`(?<list>${NAMED})[^.KQxdSDtNHnvAyMs&]{0,6}?(?<verb>[Qd])(?<or>&[xQd])?`, "dg"),
    subjects: true,
  },
  // the death toll rose to 40; the number of people killed has reached 236
  { name: "harm-toll", pattern: new RegExp(`(?<verb>t)[^.KQxdsl]{0,18}?(?<list>${LIST})`, "dg") },
  // the killing of three medics; the execution of the pilot
  { name: "harm-act-of", pattern: new RegExp(`(?<verb>M)ow{0,2}?(?<list>[NHnv]${MORE})`, "dg") },
  // among the dead were 20 children and nine women; among the civilians killed in the town was a child
  {
    name: "harm-among",
    pattern: new RegExp(`m[wE]{0,2}(?<verb>[tgNHx])x?[pL]{0,3}[wab]{0,3}(?<list>[NHnv]${MORE})`, "dg"),
  },
  // three children and two women were among the dead
  {
    name: "harm-among-subject",
    pattern: new RegExp(`(?<list>${LIST})[^.KQxdSDtlNHn]{0,6}?m[wE]{0,3}(?<verb>[tgxd])`, "dg"),
    subjects: true,
  },
  // the bride was among the dead; the mayor of the town is among those killed
  {
    name: "harm-among-single",
    pattern: /(?<list>v)[oLEwpT,]{0,5}aw?m[wE]{0,3}(?<verb>[tgxd])/dg,
    subjects: true,
  },
  // 12 were killed in the raids, including two commanders; 12 were killed; they are five soldiers and seven civilians
  {
    name: "harm-included",
    pattern: new RegExp(
      `(?<verb>[Qdx])(?:[^.KQxdSDtNHnvl]{0,12}?(?:i[wE"]{0,2}|ha)|[^.KQxdSDtNHnvl]{0,3}\\()(?<list>${LIST})`,
      "dg",
    ),
  },
  // the commander was killed along with three bodyguards
  { name: "harm-with", pattern: new RegExp(`(?<verb>[Qd])[pLT]{0,3}(?<with>&)(?<list>${LIST})`, "dg") },
  // five were killed, three of them children
  { name: "harm-part-after", pattern: /(?<verb>[Qdx])[^.KQxdSDtNHnvl]{0,10}?[,(-][w"]?(?<list>[Nn])/dg },
  // nine of the dead were children; several of the wounded
  { name: "harm-of-the-harmed", pattern: /(?<list>[NnH])(?<verb>I?)/dg },
  // at least 20 casualties; no casualties; 15 deaths
  { name: "harm-noun", pattern: new RegExp(`(?<list>H(?:(?:${GAP}|${INCLUDED})[NHn]){0,12})(?<verb>)`, "dg") },
];
