import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const UKRAINE = { noun: "Ukraine", adjective: "Ukrainian" };

/** The Ukrainian side: government, forces and services. */
export const UKRAINIAN_SIDE: readonly PartyEntry[] = [
  {
    id: "ukraine-gov",
    name: "Ukrainian government",
    kind: "state",
    of: "ukraine",
    aliases: [
      ...bodies(UKRAINE, "government; authorities; presidency; presidential office; president's office; parliament"),
      ...names("Kyiv government; Kiev government; Kyiv authorities; Kiev authorities; Kyiv regime; Kiev regime"),
      ...names("Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy"),
      ...names("Poroshenko; Petro Poroshenko; Verkhovna Rada"),
    ],
  },
  {
    id: "ukraine-army",
    name: "Armed Forces of Ukraine",
    kind: "military",
    armed: true,
    of: "ukraine",
    aliases: [
      ...bodies(UKRAINE, "Armed Forces; army; military; forces; troops; ground forces; defence forces; navy; marines"),
      ...names("AFU; ZSU; ATO; ATO headquarters; ATO forces; Joint Forces Operation; JFO"),
      ...names("Operational Command South; Operational Command East; Southern Operational Command; Ukrainian soldiers"),
      ...names(
        "Southern Defence Forces; Khortytsia operational group; Unmanned Systems Forces; Operational Command North",
      ),
    ],
    note: "The operation in Donbas was the ATO from April 2014 and the JFO from 30 April 2018.",
  },
  {
    id: "ukraine-general-staff",
    name: "General Staff of Ukraine",
    kind: "military",
    of: "ukraine",
    aliases: [
      ...bodies(UKRAINE, "General Staff; military general staff; army general staff; Stavka"),
      ...names("General Staff of the Armed Forces of Ukraine; General Staff of the Ukrainian Armed Forces"),
    ],
  },
  {
    id: "ukraine-air-force",
    name: "Ukrainian Air Force",
    kind: "military",
    armed: true,
    of: "ukraine",
    aliases: [
      ...bodies(
        UKRAINE,
        "Air Force; Air Force Command; air defence; air defences; air defence forces; air defence units",
      ),
      ...names("Air Command East; Air Command South; Air Command West; Air Command Centre"),
    ],
  },
  {
    id: "ukraine-mod",
    name: "Ukrainian Defence Ministry",
    kind: "military",
    of: "ukraine",
    aliases: bodies(UKRAINE, "Defence Ministry; Ministry of Defence"),
  },
  {
    id: "ukraine-mfa",
    name: "Ukrainian Foreign Ministry",
    kind: "state",
    of: "ukraine",
    aliases: bodies(UKRAINE, "Foreign Ministry; Ministry of Foreign Affairs"),
  },
  {
    id: "ukraine-interior",
    name: "Ukrainian Interior Ministry",
    kind: "state",
    of: "ukraine",
    aliases: bodies(UKRAINE, "Interior Ministry; Ministry of Internal Affairs; Ministry of Interior"),
  },
  {
    id: "ukraine-police",
    name: "National Police of Ukraine",
    kind: "military",
    armed: true,
    of: "ukraine",
    aliases: bodies(
      UKRAINE,
      "National Police; police; National Guard; State Border Guard Service; border guards; border service",
    ),
  },
  {
    id: "sbu",
    name: "Security Service of Ukraine",
    kind: "military",
    armed: true,
    of: "ukraine",
    aliases: [
      ...bodies(UKRAINE, "Security Service; security services"),
      ...names("SBU; State Security Service of Ukraine"),
    ],
  },
  {
    id: "hur",
    name: "Ukrainian military intelligence",
    kind: "military",
    armed: true,
    of: "ukraine",
    aliases: [
      ...bodies(
        UKRAINE,
        "military intelligence; Defence Intelligence; Main Intelligence Directorate; Main Directorate of Intelligence",
      ),
      ...names("HUR; GUR; Kraken regiment"),
    ],
  },
  {
    id: "azov",
    name: "Azov",
    kind: "military",
    armed: true,
    of: "ukraine",
    from: "2014-05-05",
    aliases: names(
      "Azov Regiment; Azov Battalion; Azov Brigade; Azov fighters; Aidar Battalion; Donbas Battalion; volunteer battalions; Right Sector",
    ),
  },
  {
    id: "ukraine-ses",
    name: "State Emergency Service of Ukraine",
    kind: "medical",
    of: "ukraine",
    aliases: [
      ...bodies(
        UKRAINE,
        "State Emergency Service; emergency service; emergency services; emergencies service; rescuers",
      ),
      ...names("State Emergency Service; DSNS; SESU; State Emergencies Service"),
    ],
  },
  {
    id: "ukraine-prosecutors",
    name: "Prosecutor General of Ukraine",
    kind: "state",
    of: "ukraine",
    aliases: [
      ...bodies(
        UKRAINE,
        "Prosecutor General; Prosecutor General's Office; Prosecutor Generals Office; prosecutors; General Prosecutor's Office",
      ),
      ...names("Office of the Prosecutor General; Prosecutor General's Office; Prosecutor Generals Office"),
    ],
  },
  {
    id: "ukraine-ombudsman",
    name: "Ukrainian ombudsman",
    kind: "state",
    of: "ukraine",
    aliases: [
      ...bodies(
        UKRAINE,
        "ombudsman; human rights ombudsman; human rights commissioner; Parliament Commissioner for Human Rights",
      ),
      "Ukrainian Parliament Commissioner for Human Rights",
    ],
  },
  {
    id: "ukraine-health-ministry",
    name: "Ukrainian Health Ministry",
    kind: "medical",
    of: "ukraine",
    aliases: bodies(UKRAINE, "Health Ministry; Ministry of Health"),
  },
  { id: "ukrenergo", name: "Ukrenergo", kind: "other", of: "ukraine", aliases: names("Ukrenergo") },
  { id: "energoatom", name: "Energoatom", kind: "other", of: "ukraine", aliases: names("Energoatom") },
  {
    id: "ukrzaliznytsia",
    name: "Ukrainian Railways",
    kind: "other",
    of: "ukraine",
    aliases: names("Ukrzaliznytsia; Ukrainian Railways"),
  },
  { id: "naftogaz", name: "Naftogaz", kind: "other", of: "ukraine", aliases: names("Naftogaz") },
  { id: "dtek", name: "DTEK", kind: "other", of: "ukraine", aliases: names("DTEK") },
  {
    id: "ukraine-energy-ministry",
    name: "Ukrainian Energy Ministry",
    kind: "state",
    of: "ukraine",
    aliases: bodies(UKRAINE, "Energy Ministry; Ministry of Energy"),
  },
  {
    id: "russian-volunteers-for-ukraine",
    name: "Russian volunteers on Ukraine's side",
    kind: "armed-group",
    armed: true,
    near: ["ukraine"],
    aliases: names(
      "Freedom of Russia Legion; Russian Volunteer Corps; Siberian Battalion; International Legion; Georgian Legion",
    ),
  },
];
