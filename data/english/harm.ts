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
  regular("wounded", "wound", "wounded", "wounding"),
  regular("wounded", "injure", "injured", "injuring"),
  regular("wounded", "maim", "maimed", "maiming"),
  regular("wounded", "hurt", "hurt", "hurting"),
  regular("wounded", "burn", "burnt", "burning"),
  regular("captured", "capture", "captured", "capturing"),
  regular("captured", "abduct", "abducted", "abducting"),
  regular("captured", "kidnap", "kidnapped", "kidnapping"),
  regular("captured", "kidnap", "kidnaped", "kidnaping"),
  regular("captured", "seize", "seized", "seizing"),
  regular("captured", "detain", "detained", "detaining"),
  regular("captured", "arrest", "arrested", "arresting"),
  regular("captured", "imprison", "imprisoned", "imprisoning"),
];

/** Words that say of their subject that it was harmed. */
export const HARMED: Readonly<Record<string, Outcome>> = {
  "die": "killed", "dies": "killed", "died": "killed", "dying": "killed", "perished": "killed", "perish": "killed", "dead": "killed", "dea*th": "killed", "fell": "killed",
  "lost their lives": "killed", "lost his life": "killed", "lost her life": "killed", "lost its life": "killed", "losing their lives": "killed", "lose their lives": "killed",
  "succumbed": "killed", "fallen": "killed", "have been martyred": "killed", "passed away": "killed", "found dead": "killed", "bled to death": "killed", "burned to death": "killed",
  "taken hostage": "captured", "taken prisoner": "captured", "held hostage": "captured", "taken captive": "captured",
  "missing": "missing", "unaccounted for": "missing", "went missing": "missing", "gone missing": "missing", "disappeared": "missing",
  "hospitalised": "wounded", "hospitalized": "wounded", "suffered injuries": "wounded", "sustained injuries": "wounded", "were left injured": "wounded", "suffered wounds": "wounded", "sustained wounds": "wounded",
};

/** Verb phrases that take the harmed as object: "claimed the lives of N", "resulted in the death of N". */
export const HARM_PHRASES: Readonly<Record<string, Outcome>> = {
  "claimed the lives of": "killed", "claiming the lives of": "killed", "claims the lives of": "killed", "claimed the life of": "killed", "claim the lives of": "killed", "claiming the life of": "killed",
  "took the lives of": "killed", "taking the lives of": "killed", "took the life of": "killed", "cost the lives of": "killed", "put to death": "killed", "shot and killed": "killed",
  "death of": "killed", "deaths of": "killed", "killing of": "killed", "killings of": "killed", "murder of": "killed", "murders of": "killed", "martyrdom of": "killed", "beheading of": "killed", "fall of": "killed", "loss of": "killed",
  "execution of": "killed", "assassination of": "killed", "massacre of": "killed", "bodies of": "killed", "corpses of": "killed", "remains of": "killed", "dea*th of": "killed", "dea*ths of": "killed", "slaughter of": "killed", "burial of": "killed", "funeral of": "killed", "funerals of": "killed",
  "injury of": "wounded", "injuries of": "wounded", "wounding of": "wounded", "injuring of": "wounded", "injuries to": "wounded", "injury to": "wounded", "wounds to": "wounded", "injuries among": "wounded", "injuries for": "wounded",
  "abduction of": "captured", "kidnapping of": "captured", "arrest of": "captured", "capture of": "captured", "detention of": "captured",
  "hostage": "captured", "prisoner": "captured",
};

/** Nouns that count the harmed themselves: "15 deaths", "at least 20 casualties". */
export const HARM_NOUNS: Readonly<Record<string, Outcome>> = {
  "deaths": "killed", "death": "killed", "fatalities": "killed", "fatality": "killed", "dead": "killed", "martyrs": "killed", "bodies": "killed", "corpses": "killed", "dea*ths": "killed",
  "casualties": "killed-or-wounded", "casualty": "killed-or-wounded", "injuries": "wounded", "injured": "wounded", "wounded": "wounded", "hostages": "captured", "captives": "captured", "prisoners": "captured",
  "dead or wounded": "killed-or-wounded", "dead and wounded": "killed-or-wounded", "killed or wounded": "killed-or-wounded",
};

/** Nouns of a sum of harm that takes its number after a verb: "the death toll rose to 40". */
export const TOLL_NOUNS: Readonly<Record<string, Outcome>> = {
  "death toll": "killed", "deathtoll": "killed", "dea*th toll": "killed", "toll": "killed", "body count": "killed", "number of dead": "killed", "number of deaths": "killed", "number of fatalities": "killed", "number of people killed": "killed", "number of martyrs": "killed",
  "number of the dead": "killed", "number of those killed": "killed", "number of civilians killed": "killed", "number of killed": "killed", "number of victims": "killed", "fatalities": "killed", "number of people who were killed": "killed", "toll of dead": "killed",
  "civilian death toll": "killed", "number of casualties": "killed-or-wounded", "casualty toll": "killed-or-wounded", "number of wounded": "wounded", "number of injured": "wounded", "number of injuries": "wounded", "number of people injured": "wounded", "number of people wounded": "wounded", "number of the wounded": "wounded", "number of the injured": "wounded",
  "the dead": "killed", "the killed": "killed", "those killed": "killed", "the wounded": "wounded", "the injured": "wounded", "the victims": "killed", "victims": "killed", "the fatalities": "killed", "the casualties": "killed-or-wounded",
};

/** Verbs between a toll and its number. */
export const TOLL_VERBS =
  "rose; risen; has risen; had risen; rises; reached; has reached; had reached; reaching; exceeds; exceeded; has exceeded; had exceeded; has now exceeded; stood; stands; climbed; has climbed; had climbed; increased; has increased; had increased; jumped; " +
  "was; is; at; to; of; is now; is at; was put; put; placed; has passed; passed; topped; hit; surpassed; went up; has gone up; up; now; currently; rising; bringing; brings; brought; grew; grown; estimated; including; include; included; soared; are; were; as";
