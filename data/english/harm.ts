import type { Outcome } from "../../src/model/account.js";

/** A verb of harm by its forms. `role`: whether the harmed are its object (killed N) or its subject (N died). */
export interface HarmVerb {
  readonly outcome: Outcome;
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const regular = (outcome: Outcome, base: string, past: string, gerund: string, third = `${base}s`): HarmVerb => ({
  outcome,
  base,
  third,
  past,
  participle: past,
  gerund,
});

/** Verbs whose object is harmed. */
export const HARM_VERBS: readonly HarmVerb[] = [
  regular("killed", "kill", "killed", "killing"),
  regular("killed", "ki*ll", "ki*lled", "ki*lling"),
  regular("killed", "kil*l", "kil*led", "kil*ling"),
  regular("killed", "slay", "slain", "slaying"),
  regular("killed", "murder", "murdered", "murdering"),
  regular("killed", "massacre", "massacred", "massacring"),
  regular("killed", "slaughter", "slaughtered", "slaughtering"),
  regular("killed", "execute", "executed", "executing"),
  regular("killed", "behead", "beheaded", "beheading"),
  regular("killed", "assassinate", "assassinated", "assassinating"),
  regular("killed", "martyr", "martyred", "martyring"),
  regular("killed", "eliminate", "eliminated", "eliminating"),
  regular("killed", "gun down", "gunned down", "gunning down", "guns down"),
  regular("killed", "shoot dead", "shot dead", "shooting dead", "shoots dead"),
  regular("killed", "hang", "hanged", "hanging"),
  regular("killed", "crucify", "crucified", "crucifying", "crucifies"),
  regular("killed", "lynch", "lynched", "lynching", "lynches"),
  regular("killed", "neutralise", "neutralised", "neutralising"),
  regular("killed", "neutralize", "neutralized", "neutralizing"),
  regular("killed", "liquidate", "liquidated", "liquidating"),
  regular("killed", "decapitate", "decapitated", "decapitating"),
  regular("killed", "electrocute", "electrocuted", "electrocuting"),
  regular("killed", "drown", "drowned", "drowning"),
  regular("killed", "suffocate", "suffocated", "suffocating"),
  regular("killed", "stab to death", "stabbed to death", "stabbing to death", "stabs to death"),
  regular("killed", "burn alive", "burned alive", "burning alive", "burns alive"),
  regular("wounded", "wound", "wounded", "wounding"),
  regular("wounded", "injure", "injured", "injuring"),
  regular("wounded", "maim", "maimed", "maiming"),
  regular("wounded", "hurt", "hurt", "hurting"),
  regular("wounded", "burn", "burnt", "burning"),
  regular("killed-or-wounded", "harm", "harmed", "harming"),
  regular("captured", "capture", "captured", "capturing"),
  regular("captured", "abduct", "abducted", "abducting"),
  regular("captured", "kidnap", "kidnapped", "kidnapping"),
  regular("captured", "kidnap", "kidnaped", "kidnaping"),
  regular("captured", "seize", "seized", "seizing"),
  regular("captured", "detain", "detained", "detaining"),
  regular("captured", "arrest", "arrested", "arresting"),
  regular("captured", "imprison", "imprisoned", "imprisoning"),
];

/**
 * Verbs that harm only where people told by a number are their object: "destroyed over 60 militants", "lost 12 soldiers",
 * "gassing hundreds". `of` says of which people; `loses` ones have the harmed party as subject.
 */
export const COUNTING_VERBS: { readonly outcome: Outcome; readonly forms: string; readonly of: "combatant" | "anybody" | "captive"; readonly loses: boolean }[] = [
  { outcome: "killed", of: "combatant", loses: false, forms: "destroy; destroys; destroyed; destroying; wipe out; wipes out; wiped out; wiping out; take out; takes out; took out; taken out; taking out; annihilate; annihilates; annihilated; annihilating" },
  { outcome: "killed", of: "combatant", loses: true, forms: "lose; loses; lost; losing" },
  { outcome: "killed", of: "anybody", loses: false, forms: "claim; claims; claimed; claiming" },
  { outcome: "killed-or-wounded", of: "anybody", loses: false, forms: "gas; gassed; gassing" },
  // "took seven others prisoner"
  { outcome: "captured", of: "captive", loses: false, forms: "take; takes; took; taking; taken" },
];

/** What is believed of the harmed, between the auxiliary and the harm: "are feared dead", "are believed to have been killed". */
export const BELIEVED =
  "recorded; listed; listed as; alleged to have been; feared; presumed; believed; thought; believed to be; thought to be; presumed to be; feared to be; feared to have been; believed to have been; thought to have been; presumed to have been; believed to have; thought to have; likely; possibly; suspected to have been; assumed; assumed to be; reported to have been; reported; said to have been; known to have been; known to have; confirmed; confirmed to have been; officially confirmed; declared; pronounced; estimated to have been; reported to be; said to be";

/** Those of the above that vouch for nothing. */
export const UNSURE = "feared presumed believed thought likely possibly suspected assumed";

const CHOKING = "respiratory problems; respiratory distress; respiratory difficulties; breathing problems; breathing difficulties; difficulty breathing; suffocation; asphyxiation; symptoms of poisoning; symptoms of suffocation; gas poisoning".split("; ");

/** "suffered respiratory problems", "suffering from breathing difficulties": harmed by gas or smoke. */
const CHOKED = Object.fromEntries(
  "suffer; suffers; suffered; suffering; suffered from; suffering from; suffer from; experienced; experiencing"
    .split("; ")
    .flatMap((verb) => CHOKING.map((of) => [`${verb} ${of}`, "wounded" as const])),
);

/** Words that say of their subject that it was harmed. */
export const HARMED: Readonly<Record<string, Outcome>> = {
  ...CHOKED,
  "die": "killed", "dies": "killed", "died": "killed", "dying": "killed", "perished": "killed", "perish": "killed", "dead": "killed", "dea*th": "killed",
  "fell": "killed", "lost their lives": "killed", "lost his life": "killed", "lost her life": "killed", "lost its life": "killed", "losing their lives": "killed",
  "lose their lives": "killed", "succumbed": "killed", "fallen": "killed", "have been martyred": "killed", "passed away": "killed", "found dead": "killed",
  "bled to death": "killed", "burned to death": "killed", "taken hostage": "captured", "taken prisoner": "captured", "held hostage": "captured",
  "taken into custody": "captured", "held captive": "captured", "taken captive": "captured", "missing": "missing", "unaccounted for": "missing",
  "went missing": "missing", "treated for wounds": "wounded", "treated for shrapnel wounds": "wounded", "treated for burns": "wounded", "left injured": "wounded", "left wounded": "wounded", "left dead": "killed", "gone missing": "missing", "disappeared": "missing", "received minor injuries": "wounded", "received injuries": "wounded",
  "received shrapnel wounds": "wounded", "suffered minor injuries": "wounded", "suffered burns": "wounded", "sustained severe injuries": "wounded",
  "sustained serious injuries": "wounded", "sustained minor injuries": "wounded", "suffered serious injuries": "wounded", "suffered severe injuries": "wounded",
  "suffered shrapnel wounds": "wounded", "hospitalised": "wounded", "hospitalized": "wounded", "suffered injuries": "wounded", "sustained injuries": "wounded",
  "sought medical attention": "wounded", "sought medical help": "wounded", "needed medical attention": "wounded", "received medical treatment": "wounded",
  "taken to hospital": "wounded", "rushed to hospital": "wounded", "admitted to hospital": "wounded", "remain in hospital": "wounded", "treated in hospital": "wounded",
  "treated for injuries": "wounded", "treated for smoke inhalation": "wounded", "suffered concussions": "wounded", "suffered concussion": "wounded",
  "were left injured": "wounded", "suffered wounds": "wounded", "sustained wounds": "wounded",
};

/** Verb phrases that take the harmed as object: "claimed the lives of N", "resulted in the death of N". */
export const HARM_PHRASES: Readonly<Record<string, Outcome>> = {
  "claimed the lives of": "killed", "claimed lives of": "killed", "claiming lives of": "killed", "claim lives of": "killed", "taking the life of": "killed",
  "claiming the lives of": "killed", "claims the lives of": "killed", "claimed the life of": "killed", "claim the lives of": "killed", "claiming the life of": "killed",
  "took the lives of": "killed", "slit the throats of": "killed", "slit the throat of": "killed", "slitting the throats of": "killed", "cut the throats of": "killed", "taking the lives of": "killed", "took the life of": "killed", "cost the lives of": "killed", "put to death": "killed",
  "shot and killed": "killed", "death of": "killed", "deaths of": "killed", "killing of": "killed", "killings of": "killed", "drowning of": "killed",
  "elimination of": "killed", "neutralization of": "killed", "neutralisation of": "killed", "murder of": "killed", "murders of": "killed", "martyrdom of": "killed",
  "beheading of": "killed", "fall of": "killed", "loss of": "killed", "execution of": "killed", "assassination of": "killed", "massacre of": "killed",
  "bodies of": "killed", "body of": "killed", "corpse of": "killed", "corpses of": "killed", "remains of": "killed", "dea*th of": "killed", "dea*ths of": "killed",
  "slaughter of": "killed", "burial of": "killed", "funeral of": "killed", "funerals of": "killed", "injury of": "wounded", "injuries of": "wounded",
  "wounding of": "wounded", "injuring of": "wounded", "injuries to": "wounded", "injury to": "wounded", "wounds to": "wounded", "injuries among": "wounded",
  "injuries for": "wounded", "abduction of": "captured", "kidnapping of": "captured", "arrest of": "captured", "capture of": "captured", "detention of": "captured",
  "hostage": "captured", "prisoner": "captured",
};

/** Nouns that count the harmed themselves: "15 deaths", "at least 20 casualties". */
export const HARM_NOUNS: Readonly<Record<string, Outcome>> = {
  "injury": "wounded", "casu*alties": "killed-or-wounded",
  "deaths": "killed", "death": "killed", "fatalities": "killed", "fatality": "killed", "dead": "killed", "martyrs": "killed", "bodies": "killed", "corpses": "killed",
  "dea*ths": "killed", "casualties": "killed-or-wounded", "causalities": "killed-or-wounded", "casualty": "killed-or-wounded", "injuries": "wounded", "injured": "wounded", "wounded": "wounded",
  "hostages": "captured", "captives": "captured", "prisoners": "captured", "dead or wounded": "killed-or-wounded", "dead and wounded": "killed-or-wounded",
  "killed or wounded": "killed-or-wounded",
};

/** Nouns of a sum of harm that takes its number after a verb: "the death toll rose to 40". */
export const TOLL_NOUNS: Readonly<Record<string, Outcome>> = {
  "fate of": "missing", "death count": "killed", "fatality count": "killed", "casualty count": "killed-or-wounded", "casualty figure": "killed-or-wounded", "number of casu*alties": "killed-or-wounded", "number of those wounded": "wounded", "number of those injured": "wounded",
  "death toll": "killed", "deathtoll": "killed", "dea*th toll": "killed", "toll": "killed", "body count": "killed", "number of dead": "killed",
  "number of deaths": "killed", "number of civilian deaths": "killed", "number of civilian fatalities": "killed", "number of civilian casualties": "killed-or-wounded", "number of fatalities": "killed", "number of people killed": "killed", "number of martyrs": "killed", "number of the dead": "killed",
  "number of those killed": "killed", "number of civilians killed": "killed", "number of killed": "killed", "number of victims": "killed", "fatalities": "killed",
  "number of people who were killed": "killed", "toll of dead": "killed", "civilian death toll": "killed", "number of casualties": "killed-or-wounded",
  "casualty toll": "killed-or-wounded", "number of wounded": "wounded", "number of injured": "wounded", "number of injuries": "wounded",
  "number of people injured": "wounded", "number of people wounded": "wounded", "number of the wounded": "wounded", "number of the injured": "wounded",
  "the dead": "killed", "the killed": "killed", "those killed": "killed", "the wounded": "wounded", "the injured": "wounded", "the victims": "killed",
  "the martyrs": "killed", "losses": "killed-or-wounded", "enemy losses": "killed-or-wounded",
  "victims": "killed", "the fatalities": "killed", "the casualties": "killed-or-wounded",
};

/** What people die of without an attack: "died of hunger". */
export const NATURAL_CAUSES = new Set(
  "malnutrition hunger starvation thirst dehydration disease diseases illness illnesses cancer cholera measles diphtheria covid coronavirus cold hypothermia frostbite exposure".split(" "),
);
