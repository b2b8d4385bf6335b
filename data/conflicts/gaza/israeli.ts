import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const ISRAEL = { noun: "Israel", adjective: "Israeli" };

/** Israeli government, forces, services and monitors. */
export const ISRAELI_PARTIES: readonly PartyEntry[] = [
  {
    id: "israel-gov",
    name: "Israeli government",
    kind: "state",
    of: "israel",
    aliases: [
      ...bodies(
        ISRAEL,
        "government; authorities; cabinet; security cabinet; war cabinet; Foreign Ministry; Ministry of Foreign Affairs; prime minister's office; Prime Ministers Office",
      ),
      ...names(
        "Netanyahu; Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu government; Tel Aviv regime; Zionist regime; Zionist entity",
      ),
    ],
  },
  {
    id: "israel-mod",
    name: "Israeli Defence Ministry",
    kind: "military",
    of: "israel",
    aliases: bodies(ISRAEL, "Defence Ministry; Ministry of Defence"),
  },
  {
    id: "israel-army-units",
    name: "Israeli forces",
    kind: "military",
    armed: true,
    of: "israel",
    near: ["idf"],
    aliases: [
      ...bodies(
        ISRAEL,
        "navy; troops; soldiers; armed forces; occupation forces; occupation army; security forces; special forces",
      ),
      "Israeli Defence Forces",
      ...names(
        "IDF Spokesperson's Unit; IDF Spokespersons Unit; IDF spokesperson; IAF; Israeli occupation; Iron Dome; Avichay Adraee; Daniel Hagari",
      ),
    ],
  },
  {
    id: "cogat",
    name: "COGAT",
    kind: "military",
    of: "israel",
    aliases: names(
      "COGAT; Coordinator of Government Activities in the Territories; Coordination of Government Activities in the Territories",
    ),
  },
  {
    id: "shin-bet",
    name: "Shin Bet",
    kind: "military",
    armed: true,
    of: "israel",
    aliases: names("Shin Bet; Shabak; Israel Security Agency"),
  },
  { id: "mossad", name: "Mossad", kind: "military", armed: true, of: "israel", aliases: names("Mossad") },
  {
    id: "israel-police",
    name: "Israel Police",
    kind: "military",
    armed: true,
    of: "israel",
    aliases: [...bodies(ISRAEL, "police; border police; prison service"), "Israel Police"],
  },
  {
    id: "mda",
    name: "Magen David Adom",
    kind: "medical",
    of: "israel",
    aliases: names("Magen David Adom; MDA; Israeli ambulance service; Israel's ambulance service"),
  },
  { id: "zaka", name: "ZAKA", kind: "medical", of: "israel", aliases: names("ZAKA") },
  {
    id: "israeli-settlers",
    name: "Israeli settlers",
    kind: "armed-group",
    armed: true,
    near: ["israel"],
    aliases: names("Israeli settlers; Jewish settlers; settlers; armed settlers"),
    adjectives: ["settler"],
  },
  { id: "btselem", name: "B'Tselem", kind: "monitor", aliases: names("B'Tselem; BTselem; Btselem") },
  {
    id: "breaking-the-silence",
    name: "Breaking the Silence",
    kind: "monitor",
    aliases: names("Breaking the Silence"),
  },
  { id: "yesh-din", name: "Yesh Din", kind: "monitor", aliases: names("Yesh Din") },
  {
    id: "hostages-forum",
    name: "Hostages and Missing Families Forum",
    kind: "other",
    from: "2023-10-07",
    aliases: names("Hostages and Missing Families Forum; Hostages Families Forum; Hostage Families Forum"),
  },
];
