import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const RUSSIA = { noun: "Russia", adjective: "Russian" };

/** The Russian side: forces, services, separatists of Donbas and authorities in occupied areas. */
export const RUSSIAN_SIDE: readonly PartyEntry[] = [
  {
    id: "russian-arms",
    name: "Russian armed forces",
    kind: "military",
    armed: true,
    of: "russia",
    near: ["russian-mod"],
    aliases: [
      ...bodies(
        RUSSIA,
        "Armed Forces; air force; military; forces; army; troops; Aerospace Forces; Airborne Forces; Black Sea Fleet; navy; general staff; air defence; air defences; National Guard; occupation forces",
      ),
      ...names(
        "Black Sea Fleet; Battlegroup North; Battlegroup South; Battlegroup West; Battlegroup East; Battlegroup Center; Battlegroup Centre; Battlegroup Dnepr; Battlegroup North units; Battlegroup South units; Battlegroup West units; Battlegroup East units; Battlegroup Center units; Battlegroup Dnepr units; Rosgvardia; VKS; Russian occupiers; Russian invaders; Russian soldiers; Russian invasion forces; Kadyrovites; Kadyrovtsy; Akhmat; Russian servicemen",
      ),
    ],
  },
  {
    id: "russian-mfa",
    name: "Russian Foreign Ministry",
    kind: "state",
    of: "russia",
    aliases: bodies(RUSSIA, "Foreign Ministry; Ministry of Foreign Affairs"),
  },
  {
    id: "russian-services",
    name: "Russian federal services",
    kind: "state",
    of: "russia",
    aliases: [
      ...bodies(
        RUSSIA,
        "Investigative Committee; Emergencies Ministry; Emergency Situations Ministry; Ministry of Emergency Situations; Federal Security Service",
      ),
      ...names("FSB; EMERCOM; Investigative Committee; Federal Security Service"),
    ],
  },
  {
    id: "donbas-separatists",
    name: "Russian-backed separatists",
    kind: "armed-group",
    armed: true,
    from: "2014-04-07",
    to: "2022-09-30",
    near: ["russia", "rebels", "dnr", "lnr"],
    aliases: names(
      "pro-Russian separatists; pro-Russian rebels; pro-Russia separatists; pro-Russia rebels; pro-Russian forces; pro-Russian fighters; pro-Russian militants; Russian-backed separatists; Russia-backed separatists; Russian-backed rebels; Russia-backed rebels; Russian-backed forces; Moscow-backed separatists; Moscow-backed rebels; Russian-backed militants; rebel authorities; Novorossiya; People's Militia; Donbas militia; Donbass militia",
    ),
  },
  {
    id: "dnr",
    name: "Donetsk People's Republic",
    kind: "armed-group",
    armed: true,
    of: "donbas-separatists",
    near: ["russia"],
    from: "2014-04-07",
    aliases: names(
      "Donetsk People's Republic; Donetsk Peoples Republic; People's Republic of Donetsk; Donetsk separatists; Donetsk rebels; DPR; DNR; Vostok Battalion; Sparta Battalion; Somalia Battalion",
    ),
    note: "Annexed by Russia on 30 September 2022; its authorities go on reporting under the name.",
  },
  {
    id: "lnr",
    name: "Luhansk People's Republic",
    kind: "armed-group",
    armed: true,
    of: "donbas-separatists",
    near: ["russia"],
    from: "2014-04-27",
    aliases: names(
      "Luhansk People's Republic; Luhansk Peoples Republic; Lugansk People's Republic; Lugansk Peoples Republic; People's Republic of Luhansk; Luhansk separatists; Luhansk rebels; LPR; LNR",
    ),
    note: "Annexed by Russia on 30 September 2022; its authorities go on reporting under the name.",
  },
  {
    id: "russian-installed",
    name: "Russian-installed authorities in Ukraine",
    kind: "state",
    of: "russia",
    from: "2022-02-24",
    aliases: names(
      "Russian-installed authorities; Russian-installed officials; Russian-installed administration; Russia-installed authorities; Russian-appointed authorities; Moscow-installed authorities; Moscow-installed officials; Moscow-appointed authorities; Russian-backed authorities; Russian occupation authorities; Russian-installed government",
    ),
    adjectives: ["Russian-installed", "Russia-installed", "Moscow-installed", "Moscow-appointed", "Russian-appointed"],
  },
  {
    id: "jccc",
    name: "Joint Centre for Control and Coordination",
    kind: "monitor",
    from: "2014-09-26",
    aliases: names(
      "Joint Centre for Control and Coordination; Joint Centre on Control and Coordination; JCCC; DPR mission to the JCCC",
    ),
  },
];
