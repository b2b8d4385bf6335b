import type { PartyEntry } from "../../../src/model/party.js";
import { localAuthorities, localities } from "../local-authorities.js";
import { bodies, names } from "../names.js";

const MYANMAR = { noun: "Myanmar", adjective: "Burmese" };

/** States and regions whose authorities reports quote. */
const REGIONS =
  "Sagaing; Magway/Magwe; Mandalay; Kachin; Kayah/Karenni; Kayin/Karen; Chin; Rakhine/Arakan; Shan; Mon; Bago; Yangon; Tanintharyi";

/** Parties of the war in Myanmar since the coup of 1 February 2021. */
export const MYANMAR_PARTIES: readonly PartyEntry[] = [
  {
    id: "myanmar-army",
    name: "Myanmar military",
    kind: "military",
    armed: true,
    of: "myanmar",
    aliases: [
      ...bodies(MYANMAR, "military; army; armed forces; air force; forces; troops; soldiers; navy; security forces; military government; regime; junta; military junta; military council"),
      ...names(
        "Tatmadaw; military junta; ruling junta; junta forces; junta troops; junta soldiers; junta jet; junta jets; junta aircraft; junta warplanes; regime fighter jet; ruling military council; State Administration Council; SAC; Naypyidaw; Min Aung Hlaing; Zaw Min Tun",
      ),
    ],
    adjectives: ["junta-controlled", "junta-held", "junta-run"],
  },
  {
    id: "nug",
    name: "National Unity Government",
    kind: "state",
    from: "2021-04-16",
    aliases: names(
      "National Unity Government; NUG; shadow National Unity Government; shadow government of Myanmar; civilian National Unity Government",
    ),
  },
  {
    id: "pdf",
    name: "People's Defence Force",
    kind: "armed-group",
    armed: true,
    of: "nug",
    from: "2021-05-05",
    near: ["rebels"],
    aliases: names(
      "People's Defence Force; People's Defence Forces; Peoples Defence Force; People's Defense Force; People's Defense Forces; PDF; PDFs; PDF fighters; resistance forces; resistance fighters; resistance groups; local defence forces; People's Defence Team",
    ),
  },
  {
    id: "arakan-army",
    name: "Arakan Army",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names("Arakan Army; United League of Arakan; ULA/AA; Brotherhood Alliance; Three Brotherhood Alliance"),
  },
  {
    id: "knla",
    name: "Karen National Union",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names("Karen National Union; KNU; Karen National Liberation Army; KNLA; Karenni Nationalities Defence Force; KNDF; Karenni Army"),
  },
  {
    id: "kia",
    name: "Kachin Independence Army",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names("Kachin Independence Army; KIA; Kachin Independence Organisation; KIO"),
  },
  {
    id: "tnla",
    name: "Ta'ang National Liberation Army",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names("Ta'ang National Liberation Army; TNLA; Myanmar National Democratic Alliance Army; MNDAA; Chin National Front; Chin National Army; Chinland Defence Force"),
  },
  {
    id: "aapp",
    name: "Assistance Association for Political Prisoners",
    kind: "monitor",
    aliases: names("Assistance Association for Political Prisoners; AAPP"),
  },
  { id: "chro", name: "Chin Human Rights Organization", kind: "monitor", aliases: names("Chin Human Rights Organisation; CHRO") },
  { id: "khrg", name: "Karen Human Rights Group", kind: "monitor", aliases: names("Karen Human Rights Group; KHRG") },
  { id: "mrtv", name: "MRTV", kind: "media", aliases: names("MRTV; Myanma Radio and Television; Global New Light of Myanmar") },
  ...localAuthorities("myanmar", localities(REGIONS), "Region government; State government; Region authorities; police"),
];
