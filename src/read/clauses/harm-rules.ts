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
      `(?!(?<=x)[NHn][,&]{1,2}[NHn])(?<list>${LIST})(?:[wa(]{0,2}|w?[Eg](?:&g)?)(?<verb>x)(?<or>&[xd])?(?!g(?!x))(?!["w]{0,1}[NHn](?![wpoLE]{0,3}[xQd]))`,
      "dg",
    ),
    subjects: true,
  },
  // killing and wounding at least 32 fighters; killed or wounded 12
  { name: "harm-both", pattern: new RegExp(`(?<verb>[Kx])(?<or>&[Kx])[wE"p]{0,2}?(?<list>${LIST})`, "dg") },
  // left eight civilians, including a child and two women, injured
  {
    name: "harm-left",
    pattern: new RegExp(`lw{0,2}(?<list>${LIST})[,w]{0,2}(?<verb>[xd])(?!b)`, "dg"),
    subjects: true,
  },
  // 26 people, including seven children and four women, were killed; two members died of wounds; not the six of "the death of six soldiers, and 12 were wounded"
  {
    name: "harm-passive",
    pattern: new RegExp(`(?<!K)(?<list>${LIST})(?:[^.KQxdSDtlNHn]{0,14}?)(?<verb>[Qd])(?<or>&[xQd])?`, "dg"),
    subjects: true,
  },
  // killed at least 26 people, including seven children; claimed the lives of three citizens
  { name: "harm-active", pattern: new RegExp(`(?<verb>[Kx])[wE"pb,]{0,3}?(?<list>${LIST})`, "dg") },
  // killed the driver; killing Samir Haddad, a nurse, and his son
  { name: "harm-single", pattern: new RegExp(`(?<verb>[Kx])w{0,2}?(?<list>${NAMED})`, "dg") },
  // the pilot was captured; Samir Haddad, 34, who lived in the village, was wounded
  {
    name: "harm-single-passive",
    pattern: new RegExp(
      `(?<list>${NAMED})(?:[^.KQxdSDtNHnvAyMs&]{0,6}?|[^.KQxdSDtNHnvAyMs&]{0,14},)(?<verb>[Qd])(?<or>&[xQd])?`,
      "dg",
    ),
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
  // three children and two women were among the dead; two medics were among Friday's victims
  {
    name: "harm-among-subject",
    pattern: new RegExp(`(?!H)(?<list>${LIST})[^.KQxdSDtlNHn]{0,6}?m[wET]{0,3}(?<verb>[tgxd])`, "dg"),
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
  // the commander was killed along with three bodyguards; ten were killed in the blast along with eight others
  {
    name: "harm-with",
    pattern: new RegExp(`(?<verb>[Qdx])[^.KQxdSDtNHnvl,]{0,10}?(?<with>&)(?<list>${LIST})`, "dg"),
  },
  // 30 were killed around one town and another five outside the next; 15 dead among soldiers and 23 among rebels
  {
    name: "harm-gapped",
    pattern: /(?<verb>[Qdx])[^.KQxdSDtNHnvl&,]{1,14}?,?&(?<list>[nN])(?=pw{0,5}(?:ow{0,2})?L|m)/dg,
  },
  // five were killed, three of them children; seven were hurt in a raid on the camp three of them women
  { name: "harm-part-after", pattern: /(?<verb>[Qdx])[^.KQxdSDtNHnvl]{0,14}?[,(-]?[w"]?(?<list>[Nn])/dg },
  // nine of the dead were children; several of the wounded
  { name: "harm-of-the-harmed", pattern: /(?<list>[NnH])(?<verb>I?)/dg },
  // at least 20 casualties; no casualties; 15 deaths
  { name: "harm-noun", pattern: new RegExp(`(?<list>H(?:(?:${GAP}|${INCLUDED})[NHn]){0,12})(?<verb>)`, "dg") },
];
