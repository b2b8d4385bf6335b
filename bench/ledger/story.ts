import { NUMBERS, OFFICIALS, SPEAKERS, TARGETS, TIMES, WEAPONS } from "../corpus-words.js";
import type { Dice } from "../dice.js";
import { DEEDS, FIRST_NAMES, LAST_NAMES, ROLES, SPOTS, THINGS, WAYS } from "./names.js";

/** What one report tells of, and the die that fills in the rest. */
export interface Scene {
  readonly die: Dice;
  readonly town: string;
  readonly country: string;
  readonly force: string;
  /** As the report says it: "Thursday", "16 June 2016". */
  readonly day: string;
}

type Template = (scene: Scene) => string;

/** Some 30,000 people: a name that recurs more often than names do would join what has nothing in common. */
const person = ({ die }: Scene) =>
  `${die.pick(FIRST_NAMES)} ${die.pick(FIRST_NAMES)} ${die.pick(LAST_NAMES)}, ${die.between(19, 70)},`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const official = ({ die }: Scene) => capital(die.pick(OFFICIALS));
const source = ({ die }: Scene) => capital(die.pick(SPEAKERS));

/** Each of another kind of attack. */
const LEADS: readonly Template[] = [
  ({ die, town, country, force, day }) =>
    `At least ${die.between(4, 60)} people, including ${die.pick(NUMBERS)} children, were killed when ${force} warplanes hit ${die.pick(TARGETS)} in ${town}, in ${country}, on ${day}, ${die.pick(SPEAKERS)} said.`,
  ({ die, town, country, day }) =>
    `Shelling of ${town}, in ${country}, killed ${die.pick(NUMBERS)} civilians and wounded ${die.between(3, 30)} ${die.pick(TIMES)} on ${day}, according to ${die.pick(SPEAKERS)}.`,
  ({ die, town, country, force, day }) =>
    `${capital(die.pick(NUMBERS))} people died and more than ${die.between(10, 90)} others were wounded when a ${force} missile struck ${die.pick(TARGETS)} in ${town}, in ${country}, on ${day}, ${die.pick(SPEAKERS)} said.`,
];

const BODY: readonly Template[] = [
  (s) =>
    `${official(s)} denied that ${s.force} forces had been near ${s.town} on ${s.day}. “We carried out ${s.die.between(2, 60)} missions that week, and none within ${s.die.between(5, 90)} kilometres of the town,” the statement said.`,
  (s) =>
    `“I counted ${s.die.between(3, 12)} ${s.die.pick(WEAPONS)}, and when we ran to ${s.die.pick(TARGETS)} to help there was another,” said ${person(s)} who lost a brother in ${s.town}.`,
  (s) =>
    `A woman and ${s.die.pick(NUMBERS)} of her children were among the dead, ${s.die.pick(SPEAKERS)} added. Another ${s.die.between(2, 40)} people were missing under the rubble of ${s.die.pick(TARGETS)}.`,
  (s) =>
    `${source(s)} put the toll at ${s.die.between(8, 70)} later on ${s.day}, and said that up to ${s.die.between(10, 20)} of them were fighters who had come to ${s.town} ${s.die.between(2, 9)} days before.`,
  (s) =>
    `Hours later rebels attacked a position of the army east of ${s.town}, killing ${s.die.between(2, 9)} soldiers and burning ${s.die.between(2, 7)} vehicles, state media reported, citing a military source.`,
  (s) =>
    `More than ${s.die.between(2, 90) * 100} people have been killed in ${s.country} since the beginning of the year, ${s.die.between(5, 40)} per cent of them women and children, according to ${s.die.pick(SPEAKERS)}.`,
  (s) =>
    `${official(s)} said it had carried out ${s.die.pick(NUMBERS)} strikes against an oil collection point ${s.die.between(10, 80)} kilometres from ${s.town}, and that it was assessing reports of civilian harm.`,
  (s) =>
    `Leaflets had warned residents to leave ${s.die.between(1, 5)} days before. The ${s.force} forces used ${s.die.pick(WEAPONS)}, which ${s.die.between(3, 30)} witnesses said were fired from the hills above ${s.town}.`,
  (s) =>
    `“The hospital has ${s.die.between(2, 60)} beds, and ${s.die.between(61, 200)} wounded were brought to it ${s.die.pick(TIMES)},” said ${person(s)} a surgeon. “We had to send ${s.die.between(5, 50)} of them over the border.”`,
  (s) =>
    `Photographs that ${s.die.pick(SPEAKERS)} published show a crater of ${s.die.between(3, 14)} metres beside ${s.die.pick(TARGETS)}, and fragments that weapons experts took for those of ${s.die.pick(WEAPONS)}.`,
  (s) =>
    `${s.town} has changed hands ${s.die.pick(NUMBERS)} times in ${s.die.between(2, 9)} years. Talks on a truce were to resume in ${s.die.between(2, 30)} days, and diplomats in the capital of ${s.country} expected little of them.`,
  (s) =>
    `Of ${s.die.between(1, 90)} thousand people who lived in ${s.town}, ${s.die.between(5, 80)} per cent have left, said ${person(s)} who keeps the register of the council. Bread costs ${s.die.between(2, 20)} times what it did.`,
  (s) =>
    `The names of ${s.die.pick(NUMBERS)} of the dead were read out at the funeral, among them ${person(s)} a teacher, and ${person(s)} who drove an ambulance for ${s.die.between(2, 30)} years.`,
  (s) =>
    `${official(s)} said that ${s.die.between(2, 40)} militants had been killed in ${s.town} and that it had no information about civilians. It named ${s.die.pick(NUMBERS)} commanders, of whom ${s.die.pick(SPEAKERS)} knew none.`,
];

/** A story with so many paragraphs that claim something. Stories of one `lead` tell of one kind of attack. */
export function story(scene: Scene, { lead, claims }: { lead: number; claims: number }): string {
  const first = (LEADS[lead % LEADS.length] as Template)(scene);
  const body = drawn(scene.die, BODY, claims).flatMap((template) => [template(scene), colour(scene)]);
  return [`Attack on ${scene.town} leaves dozens dead`, first, ...body, colour(scene)].join("\n\n");
}

/** A paragraph that tells of people and claims nothing. */
function colour(scene: Scene): string {
  const { die } = scene;
  const sentence = () =>
    `${person(scene)} a ${die.pick(ROLES)}, ${die.pick(DEEDS)} ${die.between(2, 90)} ${die.pick(THINGS)} ${die.pick(SPOTS)} ${die.pick(WAYS)}.`;
  return Array.from({ length: die.between(2, 4) }, sentence).join(" ");
}

/** Some of them, each once, in any order. */
function drawn<T>(die: Dice, all: readonly T[], count: number): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () =>
    left.splice(die.between(0, left.length - 1), 1),
  ).flat();
}
