import type { PartyEntry } from "../../src/model/party.js";
import { names } from "../conflicts/names.js";

/**
 * Words for a kind of party that every war has. In a report on a war that is known each stands for one party of it;
 * in any other it stays what it says. The keys of `generic` are the ids of `data/conflicts/parties.ts`.
 */
export const GENERIC_PARTIES: readonly PartyEntry[] = [
  {
    id: "any-coalition",
    name: "coalition",
    kind: "military",
    armed: true,
    aliases: names("coalition; the coalition; coalition forces; coalition troops; international coalition forces; alliance; the alliance"),
    adjectives: ["coalition-led"],
    generic: { "syria-iraq": "coalition", yemen: "saudi-coalition", afghanistan: "isaf", libya: "unified-protector" },
  },
  {
    id: "any-rebels",
    name: "rebels",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names(
      "rebels; the rebels; rebel; rebel forces; rebel fighters; rebel groups; rebel factions; insurgents; opposition forces; opposition fighters; opposition fighter; opposition factions; opposition groups; opposition gunmen; armed opposition; the opposition; factions; Islamist rebels",
    ),
    adjectives: ["rebel-held", "rebel-controlled", "opposition-held", "opposition-controlled", "opposition"],
    generic: {
      "syria-iraq": "rebels",
      ukraine: "donbas-separatists",
      yemen: "houthis",
      afghanistan: "taliban",
      libya: "ntc",
    },
  },
  {
    id: "any-government",
    name: "government forces",
    kind: "state",
    armed: true,
    aliases: names(
      "the regime; regime; regime forces; regime troops; regime warplanes; government forces; government troops; government soldiers; government warplanes; pro-government forces; pro-government fighters; pro-regime forces; pro-regime fighters; loyalist forces",
    ),
    adjectives: ["regimes", "government-held", "government-controlled", "regime-held", "pro-government", "pro-regime"],
    generic: {
      "syria-iraq": "syria-gov",
      ukraine: "ukraine-gov",
      yemen: "yemen-gov",
      afghanistan: "afghan-gov",
      libya: "gna",
      sudan: "sudan-gov",
      myanmar: "myanmar-army",
    },
  },
  {
    id: "any-junta",
    name: "junta",
    kind: "state",
    armed: true,
    aliases: names("junta; the junta; military government; military rulers; military regime"),
    generic: { myanmar: "myanmar-army" },
  },
  {
    id: "any-occupation",
    name: "occupation forces",
    kind: "military",
    armed: true,
    aliases: names(
      "occupation; the occupation; occupation forces; occupation army; occupation soldiers; occupation troops; occupation aircraft; occupation warplanes; occupation artillery; occupation's warplanes; occupation drone; occupation drones; occupiers; the occupiers; invaders; the invaders; occupying forces; occupying army",
    ),
    generic: { gaza: "idf", ukraine: "russia" },
  },
  {
    id: "any-enemy",
    name: "enemy",
    kind: "military",
    armed: true,
    aliases: names("enemy; the enemy; enemy forces; enemy army; enemy aircraft; enemy warplanes; enemy troops; enemy artillery; enemy drones"),
    generic: { gaza: "israel" },
  },
  {
    id: "any-aggression",
    name: "aggression",
    kind: "military",
    armed: true,
    aliases: names(
      "aggression warplanes; aggression's warplanes; aggression aircraft; aggression coalition; aggression forces; coalition of aggression; aggression fighter jets; aggression's aircraft",
    ),
    generic: { yemen: "saudi-coalition" },
  },
  {
    id: "any-army",
    name: "army",
    kind: "military",
    armed: true,
    aliases: names("army; army forces; army troops; army soldiers; armed forces; security forces"),
    generic: {
      "syria-iraq": "syrian-army",
      ukraine: "ukraine-army",
      yemen: "yemen-army",
      afghanistan: "ansf",
      libya: "libya-army",
      sudan: "saf",
      gaza: "idf",
      myanmar: "myanmar-army",
      horn: "ethiopian-army",
    },
  },
  {
    id: "any-separatists",
    name: "separatists",
    kind: "armed-group",
    armed: true,
    aliases: names("separatists; the separatists; separatist forces; separatist fighters; separatist authorities; separatist rebels"),
    adjectives: ["separatist", "separatist-held", "separatist-controlled"],
    generic: { ukraine: "donbas-separatists", yemen: "stc" },
  },
  {
    id: "any-civil-defence",
    name: "civil defence",
    kind: "medical",
    aliases: names("Civil Defence; Civil Defence corps"),
    generic: { "syria-iraq": "white-helmets", gaza: "gaza-civil-defence", ukraine: "ukraine-ses" },
  },
  {
    id: "any-red-crescent",
    name: "Red Crescent",
    kind: "medical",
    aliases: names("Red Crescent; Red Crescent Society"),
    generic: {
      "syria-iraq": "sarc",
      gaza: "prcs",
      yemen: "yemen-red-crescent",
      afghanistan: "afghan-red-crescent",
      libya: "libya-red-crescent",
      sudan: "sudan-red-crescent",
    },
  },
];
