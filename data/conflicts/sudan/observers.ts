import type { PartyEntry } from "../../../src/model/party.js";
import { names } from "../names.js";

/** Doctors, lawyers, committees, monitors, media and missions that report on Sudan. */
export const SUDAN_OBSERVERS: readonly PartyEntry[] = [
  {
    id: "sudan-doctors-network",
    name: "Sudan Doctors Network",
    kind: "medical",
    aliases: names(
      "Sudan Doctors Network; Sudan Doctors' Network; Sudanese Doctors Network; Sudanese Doctors' Network",
    ),
  },
  {
    id: "sudan-doctors-union",
    name: "Sudan Doctors' Union",
    kind: "medical",
    aliases: names(
      "Sudan Doctors' Union; Sudan Doctors Union; Sudanese Doctors' Union; Sudanese Doctors Union; Sudan Doctors' Syndicate; Sudan Doctors Syndicate; Sudanese Doctors' Syndicate; Sudanese Doctors Syndicate; Sudan Doctors' Trade Union; Sudan Doctors Trade Union; Preliminary Committee of Sudan Doctors' Trade Union; Preliminary Committee of Sudan's Doctors' Trade Union; Central Committee of Sudan Doctors; Central Committee of Sudanese Doctors; Sudan Doctors' Committee; Sudan Doctors Committee; CCSD",
    ),
  },
  {
    id: "sapa",
    name: "Sudanese American Physicians Association",
    kind: "medical",
    aliases: names("Sudanese American Physicians Association"),
  },
  {
    id: "emergency-lawyers",
    name: "Emergency Lawyers",
    kind: "monitor",
    aliases: names("Emergency Lawyers; Emergency Lawyers group"),
  },
  {
    id: "darfur-bar",
    name: "Darfur Bar Association",
    kind: "monitor",
    aliases: names("Darfur Bar Association; Darfur Lawyers Association"),
  },
  {
    id: "resistance-committees",
    name: "Resistance committees",
    kind: "monitor",
    aliases: names(
      "resistance committee; resistance committees; neighbourhood resistance committee; El Fasher Resistance Committee; El Fasher Resistance Committees; El-Fasher Resistance Committee; Al Fashir Resistance Committee; Wad Madani Resistance Committee; Madani Resistance Committee; El Fasher Resistance Committees Coordination; Coordination of Resistance Committees",
    ),
  },
  {
    id: "emergency-response-rooms",
    name: "Emergency Response Rooms",
    kind: "monitor",
    aliases: names(
      "Emergency Response Rooms; Emergency Response Room; South Khartoum Emergency Room; South Belt Emergency Room; Abu Shouk emergency room",
    ),
  },
  {
    id: "darfur-displaced",
    name: "General Coordination for Displaced Persons and Refugees in Darfur",
    kind: "monitor",
    aliases: names(
      "General Coordination for Displaced Persons and Refugees; General Coordination for Displaced Persons and Refugees in Darfur; General Coordination of Camps for Displaced Persons and Refugees; General Coordination for Displaced People and Refugees",
    ),
  },
  {
    id: "yale-hrl",
    name: "Yale Humanitarian Research Lab",
    kind: "monitor",
    aliases: names(
      "Yale Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab; Humanitarian Research Lab; Yale HRL; Yale University's Humanitarian Research Lab",
    ),
  },
  {
    id: "sudan-war-monitor",
    name: "Sudan War Monitor",
    kind: "monitor",
    aliases: names("Sudan War Monitor"),
  },
  {
    id: "sudan-conflict-observatory",
    name: "Sudan Conflict Observatory",
    kind: "monitor",
    aliases: names("Sudan Conflict Observatory; Conflict Observatory"),
  },
  {
    id: "sudan-tribune",
    name: "Sudan Tribune",
    kind: "media",
    aliases: names("Sudan Tribune"),
  },
  { id: "dabanga", name: "Radio Dabanga", kind: "media", aliases: names("Radio Dabanga; Dabanga") },
  { id: "suna", name: "SUNA", kind: "media", of: "sudan", aliases: names("SUNA; Sudan News Agency") },
  {
    id: "unitams",
    name: "UNITAMS",
    kind: "international",
    of: "un",
    from: "2020-06-03",
    to: "2024-02-29",
    aliases: names(
      "UNITAMS; UN Integrated Transition Assistance Mission in Sudan; United Nations Integrated Transition Assistance Mission in Sudan",
    ),
  },
  {
    id: "unamid",
    name: "UNAMID",
    kind: "international",
    of: "un",
    from: "2007-12-31",
    to: "2020-12-31",
    aliases: names(
      "UNAMID; African Union-United Nations Hybrid Operation in Darfur; UN-African Union mission in Darfur; UN/African Union Mission in Darfur",
    ),
  },
  {
    id: "sudan-ffm",
    name: "UN Fact-Finding Mission for Sudan",
    kind: "international",
    of: "un",
    from: "2023-10-11",
    aliases: names(
      "UN Fact-Finding Mission for Sudan; Independent International Fact-Finding Mission for the Sudan; UN fact-finding mission on Sudan; UN Panel of Experts on Sudan; Panel of Experts on the Sudan",
    ),
  },
  {
    id: "iom",
    name: "International Organization for Migration",
    kind: "international",
    of: "un",
    aliases: names("International Organisation for Migration; IOM; Displacement Tracking Matrix"),
  },
  {
    id: "unmiss",
    name: "UNMISS",
    kind: "international",
    of: "un",
    from: "2011-07-09",
    aliases: names(
      "UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan; United Nations Mission in South Sudan",
    ),
  },
];
