import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const PAKISTAN = { noun: "Pakistan", adjective: "Pakistani" };

/** Foreign forces in Afghanistan and the Pakistani side of the border. */
export const FOREIGN_FORCES: readonly PartyEntry[] = [
  {
    id: "isaf",
    name: "NATO-led coalition (ISAF)",
    kind: "military",
    armed: true,
    from: "2001-12-20",
    to: "2014-12-28",
    near: ["nato", "us", "coalition"],
    aliases: names(
      "International Security Assistance Force; ISAF; Isaf; ISAF Joint Command; NATO-led International Security Assistance Force; NATO-led ISAF; NATO's International Security Assistance Force; NATO-led coalition in Afghanistan; NATO-led force in Afghanistan; NATO-led forces in Afghanistan; NATO forces in Afghanistan; NATO troops in Afghanistan; Regional Command South; Regional Command East; Regional Command North; Regional Command Southwest",
    ),
  },
  {
    id: "resolute-support",
    name: "NATO Resolute Support Mission",
    kind: "military",
    armed: true,
    from: "2015-01-01",
    to: "2021-09-01",
    near: ["nato", "us", "isaf", "coalition"],
    aliases: names(
      "Resolute Support; Resolute Support Mission; NATO Resolute Support; NATO's Resolute Support; NATO-led Resolute Support; NATO Resolute Support Mission; NATO's Resolute Support mission; NATO mission in Afghanistan; NATO's mission in Afghanistan",
    ),
  },
  {
    id: "usfor-a",
    name: "US Forces-Afghanistan",
    kind: "military",
    armed: true,
    of: "us",
    from: "2008-10-06",
    to: "2021-08-30",
    near: ["isaf", "resolute-support"],
    aliases: names(
      "US Forces-Afghanistan; U.S. Forces-Afghanistan; US Forces Afghanistan; U.S. Forces Afghanistan; United States Forces-Afghanistan; United States Forces Afghanistan; USFOR-A; Operation Freedom's Sentinel; Operation Freedoms Sentinel; Freedom's Sentinel; US forces in Afghanistan; U.S. forces in Afghanistan; US military in Afghanistan; U.S. military in Afghanistan",
    ),
  },
  {
    id: "oef",
    name: "Operation Enduring Freedom",
    kind: "military",
    armed: true,
    from: "2001-10-07",
    to: "2014-12-31",
    near: ["us", "isaf", "coalition"],
    aliases: names(
      "Operation Enduring Freedom; Enduring Freedom; US-led coalition in Afghanistan; U.S.-led coalition in Afghanistan; OEF",
    ),
  },
  {
    id: "cia",
    name: "CIA",
    kind: "military",
    armed: true,
    of: "us",
    aliases: names("CIA; C.I.A.; Central Intelligence Agency"),
  },
  {
    id: "pakistan-army",
    name: "Pakistan Armed Forces",
    kind: "military",
    armed: true,
    of: "pakistan",
    aliases: [
      ...bodies(
        PAKISTAN,
        "armed forces; army; military; air force; forces; troops; security forces; Defence Ministry; Ministry of Defence",
      ),
      ...names(
        "Inter-Services Public Relations; ISPR; Inter-Services Intelligence; Pakistan Army; Pakistan Air Force; Frontier Corps",
      ),
    ],
  },
  {
    id: "ttp",
    name: "Tehrik-i-Taliban Pakistan",
    kind: "armed-group",
    armed: true,
    from: "2007-12-14",
    near: ["militants", "taliban"],
    aliases: names(
      "Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban; TTP; Jamaat-ul-Ahrar",
    ),
  },
];
