import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const ARMENIA = { noun: "Armenia", adjective: "Armenian" };
const AZERBAIJAN = { noun: "Azerbaijan", adjective: "Azerbaijani" };
const KARABAKH = { noun: "Nagorno-Karabakh", adjective: "Karabakh" };
const GEORGIA = { noun: "Georgia", adjective: "Georgian" };

const STATE_BODIES = "government; authorities; Foreign Ministry; Ministry of Foreign Affairs";
const FORCES =
  "army; military; armed forces; forces; troops; soldiers; air force; air defence; air defences; Defence Ministry; Ministry of Defence";

/** Parties of the wars over Nagorno-Karabakh, in Georgia and in the North Caucasus. */
export const CAUCASUS_PARTIES: readonly PartyEntry[] = [
  {
    id: "armenia-gov",
    name: "Armenian government",
    kind: "state",
    of: "armenia",
    aliases: [
      ...bodies(ARMENIA, STATE_BODIES),
      ...names("Nikol Pashinyan; Pashinyan; Armenian Unified Infocentre; Armenian ombudsman"),
    ],
  },
  {
    id: "armenia-army",
    name: "Armenian armed forces",
    kind: "military",
    armed: true,
    of: "armenia",
    near: ["artsakh-army"],
    aliases: bodies(ARMENIA, `${FORCES}; separatist forces`),
    note: "Azerbaijan's statements call the forces of Nagorno-Karabakh so too.",
  },
  {
    id: "armenia-services",
    name: "Armenian services",
    kind: "state",
    of: "armenia",
    aliases: bodies(
      ARMENIA,
      "Health Ministry; Ministry of Health; Investigative Committee; National Security Service; Emergency Situations Ministry; Prosecutor General's Office; police",
    ),
  },
  {
    id: "azerbaijan-gov",
    name: "Azerbaijani government",
    kind: "state",
    of: "azerbaijan",
    aliases: [
      ...bodies(AZERBAIJAN, STATE_BODIES),
      ...names("Ilham Aliyev; Aliyev; Azerbaijani presidency; Hikmet Hajiyev"),
    ],
  },
  {
    id: "azerbaijan-army",
    name: "Azerbaijani armed forces",
    kind: "military",
    armed: true,
    of: "azerbaijan",
    aliases: [
      ...bodies(AZERBAIJAN, FORCES),
      ...names("Azeri army; Azeri forces; Azeri military; Azeri troops; Azeri Defence Ministry; Azeri armed forces"),
    ],
  },
  {
    id: "azerbaijan-services",
    name: "Azerbaijani services",
    kind: "state",
    of: "azerbaijan",
    aliases: bodies(
      AZERBAIJAN,
      "Prosecutor General's Office; Prosecutor General; Prosecutor's Office; State Border Service; State Security Service; Health Ministry; Ministry of Health; Emergency Situations Ministry; ombudsman; Mine Action Agency; Ministry of Emergency Situations",
    ),
  },
  {
    id: "artsakh",
    name: "Nagorno-Karabakh authorities",
    kind: "state",
    from: "1991-09-02",
    to: "2024-01-01",
    near: ["armenia"],
    aliases: [
      ...bodies(
        KARABAKH,
        "authorities; government; Foreign Ministry; presidency; ombudsman; officials; health ministry; Infocentre",
      ),
      ...names(
        "Republic of Artsakh; Artsakh Republic; Nagorno-Karabakh Republic; Nagorno Karabakh Republic; Artsakh; Artsakh authorities; Artsakh government; Artsakh ombudsman; Artsakh Human Rights Defender; separatist authorities in Nagorno-Karabakh; Karabakh Armenians; Artsakh Foreign Ministry; Artsakh State Emergency Service; Arayik Harutyunyan",
      ),
    ],
    adjectives: ["Armenian-backed", "Armenian-occupied", "Armenian-controlled"],
  },
  {
    id: "artsakh-army",
    name: "Artsakh Defence Army",
    kind: "military",
    armed: true,
    of: "artsakh",
    near: ["armenia"],
    from: "1992-05-09",
    to: "2023-09-20",
    aliases: [
      ...bodies(
        KARABAKH,
        "Defence Army; army; military; forces; Defence Ministry; Ministry of Defence; fighters; separatists",
      ),
      ...names(
        "Artsakh Defence Army; Artsakh army; Artsakh forces; Artsakh Ministry of Defence; Artsakh Defence Ministry; ethnic Armenian forces; ethnic Armenian fighters; ethnic Armenian separatists; Armenian separatists; Armenian illegal armed groups; Armenia-backed separatists; Armenian-backed separatists; Karabakh separatist forces",
      ),
    ],
  },
  {
    id: "russian-peacekeepers",
    name: "Russian peacekeepers",
    kind: "military",
    armed: true,
    of: "russia",
    aliases: names(
      "Russian peacekeepers; Russian peacekeeping contingent; Russian peacekeeping forces; Russian peacekeeping force; Russian peacekeeping mission",
    ),
    note: "In South Ossetia and Abkhazia from 1992 and 1994, in Nagorno-Karabakh from 10 November 2020 to 12 June 2024.",
  },
  {
    id: "karabakh-monitors",
    name: "Joint Turkish-Russian monitoring centre",
    kind: "monitor",
    from: "2021-01-30",
    to: "2024-04-26",
    aliases: names(
      "Turkish-Russian monitoring centre; Russian-Turkish monitoring centre; Russian-Turkish ceasefire monitoring centre; Joint Turkish-Russian Monitoring Centre",
    ),
  },
  {
    id: "minsk-group",
    name: "OSCE Minsk Group",
    kind: "international",
    of: "osce",
    from: "1992-03-24",
    aliases: names("OSCE Minsk Group; Minsk Group; Minsk Group co-chairs"),
  },
  {
    id: "euma",
    name: "EU Mission in Armenia",
    kind: "international",
    of: "eu",
    from: "2023-02-20",
    aliases: names("EU Mission in Armenia; EUMA; EU monitoring mission in Armenia; European Union Mission in Armenia"),
  },
  {
    id: "georgia-gov",
    name: "Georgian government",
    kind: "state",
    of: "georgia",
    aliases: [
      ...bodies(
        GEORGIA,
        `${STATE_BODIES}; Interior Ministry; Ministry of Internal Affairs; Health Ministry; State Security Service`,
      ),
      ...names("Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili"),
    ],
  },
  {
    id: "georgia-army",
    name: "Georgian armed forces",
    kind: "military",
    armed: true,
    of: "georgia",
    aliases: bodies(GEORGIA, `${FORCES}; police; peacekeepers`),
  },
  {
    id: "south-ossetia",
    name: "South Ossetia",
    kind: "armed-group",
    armed: true,
    from: "1990-09-20",
    near: ["russia"],
    aliases: names(
      "South Ossetia's separatists; South Ossetian authorities; South Ossetian government; South Ossetian forces; South Ossetian separatists; South Ossetian rebels; South Ossetian militia; South Ossetian militias; South Ossetian fighters; Ossetian militias; Ossetian separatists; Republic of South Ossetia; Eduard Kokoity",
    ),
    adjectives: ["South Ossetian", "South Ossetians", "Ossetian", "Ossetians"],
  },
  {
    id: "abkhazia",
    name: "Abkhazia",
    kind: "armed-group",
    armed: true,
    from: "1992-07-23",
    near: ["russia"],
    aliases: names(
      "Abkhaz authorities; Abkhaz government; Abkhaz forces; Abkhaz separatists; Abkhaz militia; Abkhazian separatists; Abkhazian forces; Abkhazian authorities; Republic of Abkhazia",
    ),
    adjectives: ["Abkhaz", "Abkhazian", "Abkhazians"],
  },
  {
    id: "eumm",
    name: "EU Monitoring Mission in Georgia",
    kind: "monitor",
    of: "eu",
    from: "2008-10-01",
    aliases: names("EU Monitoring Mission in Georgia; EU Monitoring Mission; EUMM; European Union Monitoring Mission"),
  },
  {
    id: "unomig",
    name: "UN Observer Mission in Georgia",
    kind: "international",
    of: "un",
    from: "1993-08-24",
    to: "2009-06-15",
    aliases: names("UNOMIG; UN Observer Mission in Georgia; United Nations Observer Mission in Georgia"),
  },
  {
    id: "ichkeria",
    name: "Chechen Republic of Ichkeria",
    kind: "armed-group",
    armed: true,
    from: "1991-11-01",
    to: "2007-10-31",
    near: ["rebels", "caucasus-emirate"],
    aliases: names(
      "Chechen Republic of Ichkeria; Ichkeria; Chechen rebels; Chechen separatists; Chechen fighters; Chechen militants; Chechen insurgents; Aslan Maskhadov; Shamil Basayev",
    ),
  },
  {
    id: "caucasus-emirate",
    name: "Caucasus Emirate",
    kind: "armed-group",
    armed: true,
    from: "2007-10-31",
    near: ["militants", "ichkeria"],
    aliases: names(
      "Caucasus Emirate; Imarat Kavkaz; Emirate of the Caucasus; Vilayat Dagestan; Islamic State Caucasus Province; Doku Umarov",
    ),
  },
  {
    id: "chechnya-gov",
    name: "Chechen authorities",
    kind: "state",
    armed: true,
    of: "russia",
    from: "2000-06-12",
    aliases: names(
      "Ramzan Kadyrov; Kadyrov; Chechen authorities; Chechen government; Chechen leader; Chechen police; Chechen special forces",
    ),
  },
  {
    id: "memorial",
    name: "Memorial",
    kind: "monitor",
    aliases: names("Memorial Human Rights Centre; human rights group Memorial; rights group Memorial"),
  },
  { id: "caucasian-knot", name: "Caucasian Knot", kind: "media", aliases: names("Caucasian Knot; Kavkazsky Uzel") },
];
