import {
  DAYS,
  FORCES,
  NUMBERS,
  OFFICIALS,
  PLACES,
  PUBLISHERS,
  SPEAKERS,
  TARGETS,
  TIMES,
  WEAPONS,
} from "./corpus-words.js";
import { type Dice, dice } from "./dice.js";

/** A report that nobody wrote, in the form of a line of `.jsonl`. */
export interface SyntheticReport {
  readonly file: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** What one report tells of. */
interface Scene {
  readonly die: Dice;
  readonly village: string;
  readonly province: string;
  readonly force: string;
  readonly day: string;
}

type Template = (scene: Scene) => string;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const LEADS: readonly Template[] = [
  ({ die, village, province, force, day }) =>
    `At least ${die.between(4, 60)} people, including ${die.pick(NUMBERS)} children, were killed when ${force} warplanes hit ${die.pick(TARGETS)} in ${village}, in ${province}, on ${day}, ${die.pick(SPEAKERS)} said.`,
  ({ die, village, force, day }) =>
    `${capital(die.pick(NUMBERS))} civilians died and more than ${die.between(10, 90)} others were wounded in suspected ${force} air strikes near ${village} on ${day}, according to ${die.pick(SPEAKERS)}.`,
  ({ die, village, province, day }) =>
    `Shelling of ${village}, ${die.between(5, 60)} kilometres north of the city in ${province}, killed ${die.pick(NUMBERS)} soldiers and wounded ${die.between(3, 30)} ${die.pick(TIMES)} on ${day}.`,
];

const BODY: readonly Template[] = [
  ({ die, force }) =>
    `${capital(die.pick(OFFICIALS))} denied that ${force} aircraft had been in the area. “Our planes flew no missions there,” the statement said, and accused militants of having shelled their own side.`,
  ({ die, village }) =>
    `“The first ${die.pick(WEAPONS)} fell beside ${die.pick(TARGETS)}, and when people came to help there was a second strike,” said Ahmad Khalil, ${die.between(19, 70)}, who lost his brother in ${village}.`,
  ({ die }) =>
    `A woman and ${die.pick(NUMBERS)} of her children were among the dead, ${die.pick(SPEAKERS)} added. Another ${die.between(2, 40)} people were missing under the rubble.`,
  ({ die, day }) =>
    `${capital(die.pick(SPEAKERS))} put the toll at ${die.between(8, 70)} later on ${day}, and said that up to ${die.between(10, 20)} of them were fighters.`,
  ({ die, village }) =>
    `Hours later rebels attacked a position of the army east of ${village}, killing ${die.between(2, 9)} soldiers, state media reported, citing a military source.`,
  ({ die, province }) =>
    `More than ${die.between(2, 90) * 100} people have been killed in ${province} since the beginning of the year, according to ${die.pick(SPEAKERS)}.`,
  ({ die }) =>
    `${capital(die.pick(OFFICIALS))} said it had carried out ${die.pick(NUMBERS)} strikes against an oil collection point, and that it was assessing reports of civilian harm.`,
  ({ die, force }) =>
    `Leaflets had warned residents to leave ${die.between(1, 5)} days before. The ${force} forces used ${die.pick(WEAPONS)}, which witnesses said were dropped from helicopters.`,
  ({ village }) =>
    `${village} has changed hands several times in the war. Talks on a truce were to resume next week in Geneva, and diplomats expected little of them.`,
];

/** `count` reports, the same on every machine, of some 250 words each, as an agency's story is. */
export function syntheticReports(count: number, seed = 1): SyntheticReport[] {
  const die = dice(seed);
  return Array.from({ length: count }, (_, i) => syntheticReport(die, i));
}

function syntheticReport(die: Dice, index: number): SyntheticReport {
  const [village, province] = die.pick(PLACES);
  const scene = { die, village, province, force: die.pick(FORCES), day: die.pick(DAYS) };
  const body = Array.from({ length: die.between(6, 10) }, () => die.pick(BODY)(scene));
  const month = String(die.between(1, 12)).padStart(2, "0");
  return {
    file: `synthetic-${index}.txt`,
    publisher: die.pick(PUBLISHERS),
    published: `${die.between(2015, 2023)}-${month}-${String(die.between(1, 28)).padStart(2, "0")}`,
    text: [`Strikes on ${village} kill dozens`, die.pick(LEADS)(scene), ...body].join("\n\n"),
  };
}

/** One text of at least `bytes` bytes: report after report, as if an archive had been put into one file. */
export function syntheticText(bytes: number): string {
  const parts: string[] = [];
  const die = dice(7);
  for (let size = 0, i = 0; size < bytes; i++) {
    const { text } = syntheticReport(die, i);
    parts.push(text);
    size += Buffer.byteLength(text) + 2;
  }
  return parts.join("\n\n");
}
