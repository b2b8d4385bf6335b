import type { PartyEntry } from "../../../src/model/party.js";
import { names } from "../names.js";
import { SAHEL_ARMED_GROUPS } from "./armed-groups.js";
import { SAHEL_MISSIONS } from "./missions.js";
import { SAHEL_STATES } from "./states.js";

const OBSERVERS: readonly PartyEntry[] = [
  {
    id: "kisal",
    name: "Kisal Observatory",
    kind: "monitor",
    aliases: names("Kisal Observatory; Observatoire Kisal; Kisal"),
  },
  {
    id: "cisc",
    name: "Collective Against Impunity and Stigmatisation of Communities",
    kind: "monitor",
    aliases: names(
      "Collective Against Impunity and Stigmatisation of Communities; Collective against Impunity and Stigmatization of Communities; CISC",
    ),
  },
  {
    id: "mbdhp",
    name: "Burkinabe Movement for Human and Peoples' Rights",
    kind: "monitor",
    aliases: names(
      "Burkinabe Movement for Human and Peoples' Rights; Burkinabe Movement for Human and Peoples Rights; MBDHP",
    ),
  },
  {
    id: "imouhagh",
    name: "Imouhagh International",
    kind: "monitor",
    aliases: names("Imouhagh International"),
  },
  { id: "kal-akal", name: "Kal Akal", kind: "monitor", aliases: names("Kal Akal") },
  {
    id: "cd-dpa",
    name: "Collective for the Defence of the Rights of the People of Azawad",
    kind: "monitor",
    aliases: names("CD-DPA; Collective for the Defence of the Rights of the People of Azawad"),
  },
  {
    id: "site",
    name: "SITE Intelligence Group",
    kind: "monitor",
    aliases: names("SITE Intelligence Group; SITE Intelligence"),
  },
  { id: "zagazola", name: "Zagazola Makama", kind: "media", aliases: names("Zagazola Makama; Zagazola") },
];

/** Parties of the wars in Mali, Burkina Faso, Niger and around Lake Chad. */
export const SAHEL_PARTIES: readonly PartyEntry[] = [
  ...SAHEL_STATES,
  ...SAHEL_MISSIONS,
  ...SAHEL_ARMED_GROUPS,
  ...OBSERVERS,
];
