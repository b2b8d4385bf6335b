import { PEOPLE_ADJECTIVES } from "../../../data/english/people.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { FOLLOWS_BARE, harmFollows } from "./bare.js";
import type { PeopleGroup } from "./people.js";
import type { Quantity } from "./quantity.js";

const ADJECTIVES = new Set(PEOPLE_ADJECTIVES.split(" "));
/** What names of peoples end in: Ukrainian, Palestinian, Israeli, Kurd, Afghan. */
const DEMONYM =
  /^(?:\p{L}{2,}(?:ian|ean|ani|ali|eli|aqi|eni|iti|ari)|american|german|afghan|kurd|arab|turk|greek|german|uzbek|tajik|cossack|pole|czech|swede|finn|dane|briton|scot|serb|croat|bosniak|libyan|moroccan|egyptian|chechen|tatar|uighur|uyghur|african|pakistani|saudi|filipino|thai|houthi)$/u;
/** Armed groups whose name serves as a plural. */
const PLURAL_NAME = /^(?:taliban|houthis|janjaweed|peshmerga|mujahideen|fedayeen)$/u;

/** "three Ukrainians", "an American", "four Taliban": people told by their nation or their armed group alone. */
export function nationalsAfter(tokens: readonly Token[], q: Quantity): PeopleGroup | null {
  const at = ADJECTIVES.has(tokens[q.to]?.lower ?? "") ? q.to + 1 : q.to;
  const word = tokens[at];
  const one = q.max === 1;
  const stem = word?.lower.replace(/s$/u, "") ?? "";
  const demonym = word?.capital === true && (one || stem !== word.lower) && DEMONYM.test(stem);
  const found = lexicon.parties.at(tokens, at);
  const group =
    !one && found?.value.party.kind === "armed-group" && PLURAL_NAME.test(word?.lower ?? "") ? "combatant" : "person";
  const to = demonym ? at + 1 : at + (found?.length ?? 1);
  if (!(demonym || group === "combatant") || !(harmFollows(tokens, to) || FOLLOWS_BARE.test(tokens[to]?.lower ?? ".")))
    return null;
  return {
    from: q.from,
    to,
    min: q.min,
    max: q.max,
    group,
    noun: stem,
    party: found?.value.party ?? null,
    others: false,
  };
}
