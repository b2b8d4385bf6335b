import type { PartyEntry } from "../../src/model/party.js";
import { AFGHANISTAN_PARTIES } from "./afghanistan/parties.js";
import { CAUCASUS_PARTIES } from "./caucasus/parties.js";
import { GAZA_PARTIES } from "./gaza/parties.js";
import { HORN_PARTIES } from "./horn/parties.js";
import { LIBYA_PARTIES } from "./libya/parties.js";
import { MYANMAR_PARTIES } from "./myanmar/parties.js";
import { SAHEL_PARTIES } from "./sahel/parties.js";
import { SUDAN_PARTIES } from "./sudan/parties.js";
import { SYRIA_IRAQ_PARTIES } from "./syria-iraq/parties.js";
import { UKRAINE_PARTIES } from "./ukraine/parties.js";
import { YEMEN_PARTIES } from "./yemen/parties.js";

/** A war that is known: its parties, and the countries that a report on it names. */
export interface Conflict {
  readonly id: string;
  readonly parties: readonly PartyEntry[];
  /** Ids of states. */
  readonly countries: readonly string[];
  /** Towns and regions, each a single word, whose names alone tell that a report is on this war. */
  readonly towns: string;
}

/** To read about another war, add its folder and a line here. */
export const CONFLICTS: readonly Conflict[] = [
  { id: "syria-iraq", parties: SYRIA_IRAQ_PARTIES, countries: ["syria", "iraq"], towns: "Aleppo Idlib Raqqa Raqa Damascus Homs Hama Daraa Ghouta Palmyra Hasakah Latakia Mosul Ramadi Fallujah Kobani Afrin" },
  { id: "ukraine", parties: UKRAINE_PARTIES, countries: ["ukraine"], towns: "Kyiv Kiev Kharkiv Kharkov Kherson Donetsk Luhansk Donbas Donbass Zaporizhzhia Odesa Odessa Mykolaiv Dnipro Mariupol Bakhmut Kramatorsk Sumy Chernihiv Lviv Crimea Sevastopol Belgorod Kursk Avdiivka Pokrovsk" },
  { id: "yemen", parties: YEMEN_PARTIES, countries: ["yemen"], towns: "Sanaa Sana'a Hodeidah Hodeida Taiz Taez Marib Saada Sa'ada Hajjah Aden Dhamar Jawf" },
  { id: "gaza", parties: GAZA_PARTIES, countries: ["israel", "palestine", "lebanon"], towns: "Gaza Rafah Jabalia Nuseirat Jenin Nablus Tulkarm Hebron Ramallah Jerusalem Beirut Nabatieh Tyre Baalbek Sderot Ashkelon Haifa" },
  { id: "afghanistan", parties: AFGHANISTAN_PARTIES, countries: ["afghanistan"], towns: "Kabul Kandahar Helmand Kunduz Nangarhar Ghazni Herat Jalalabad Kunar Khost Paktika Uruzgan Waziristan Miranshah" },
  { id: "libya", parties: LIBYA_PARTIES, countries: ["libya"], towns: "Benghazi Misrata Misurata Sirte Derna Tarhuna Murzuq Sabha Zawiya Zintan" },
  { id: "sudan", parties: SUDAN_PARTIES, countries: ["sudan", "south-sudan"], towns: "Khartoum Omdurman Darfur Nyala Zamzam Kordofan Geneina Gezira Fasher Kadugli Obeid" },
  { id: "caucasus", parties: CAUCASUS_PARTIES, countries: ["armenia", "azerbaijan", "georgia"], towns: "Stepanakert Karabakh Nagorno-Karabakh Artsakh Shusha Ganja Barda Tskhinvali" },
  {
    id: "sahel",
    parties: SAHEL_PARTIES,
    countries: ["mali", "burkina-faso", "niger", "chad", "nigeria", "cameroon"],
    towns: "Gao Timbuktu Kidal Mopti Menaka Djibo Ouagadougou Bamako Tillaberi Diffa Maiduguri Borno Zamfara",
  },
  { id: "horn", parties: HORN_PARTIES, countries: ["somalia", "ethiopia", "eritrea"], towns: "Mogadishu Kismayo Jilib Tigray Mekelle Mekele Amhara Oromia Jubaland" },
  { id: "myanmar", parties: MYANMAR_PARTIES, countries: ["myanmar"], towns: "Sagaing Magway Kachin Kayah Karenni Rakhine Loikaw Laukkai Lashio Naypyidaw Yangon" },
];

/** Parties of every war that is known. */
export const ALL_CONFLICT_PARTIES: readonly PartyEntry[] = CONFLICTS.flatMap((conflict) => conflict.parties);
