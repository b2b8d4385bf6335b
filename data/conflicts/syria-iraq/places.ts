import { type CuratedPlace, placesIn } from "../../world/place-rows.js";
import { IRAQ } from "./places-iraq.js";
import { EAST } from "./places-syria-east.js";
import { NORTH_WEST } from "./places-syria-north.js";
import { SOUTH } from "./places-syria-south.js";
import { WESTERN_VILLAGES } from "./places-villages-aleppo.js";
import { DEIR_EZ_ZOR_VILLAGES } from "./places-villages-deir-ez-zor.js";
import { HASAKAH_VILLAGES } from "./places-villages-hasakah.js";
import { IRAQI_VILLAGES } from "./places-villages-iraq.js";
import { NINEVEH_VILLAGES } from "./places-villages-nineveh.js";
import { RAQQA_VILLAGES } from "./places-villages-raqqa.js";

/** The governorates, each with a circle that covers it, and regions that have names of their own. */
const GOVERNORATES: readonly CuratedPlace[] = [
  ...placesIn("SY", [], [
    ["Aleppo", "province", 36.25, 37.45, 90, ["Aleppo Governorate", "Halab"]],
    ["Idlib", "province", 35.8, 36.65, 60, ["Idleb"]],
    ["Latakia", "province", 35.6, 35.98, 45, ["Lattakia"]],
    ["Tartus", "province", 34.95, 36.0, 40, ["Tartous"]],
    ["Hama", "province", 35.2, 36.95, 90, []],
    ["Homs", "province", 34.5, 38.0, 190, []],
    ["Damascus", "province", 33.513, 36.292, 10, []],
    ["Rif Dimashq", "province", 33.6, 36.7, 110, ["Rural Damascus", "Rif Damascus", "Reef Damascus", "Damascus countryside", "Reef Dimashq", "Damascus suburbs"]],
    ["Daraa", "province", 32.85, 36.15, 45, ["Deraa"]],
    ["Suwayda", "province", 32.75, 36.8, 60, ["Sweida"]],
    ["Quneitra", "province", 33.1, 35.87, 30, []],
    ["Raqqa", "province", 36.0, 39.0, 95, ["Raqa"]],
    ["Hasakah", "province", 36.5, 40.8, 125, ["Hasaka", "Hasakeh", "Jazira Canton"]],
    ["Deir ez-Zor", "province", 35.1, 40.3, 125, ["Deir Ezzor", "Deir al-Zor"]],
    ["Hauran", "area", 32.8, 36.3, 50, ["Horan", "Hawran"]],
    ["Jabal al-Druze", "area", 32.7, 36.7, 40, ["Jebel Druze"]],
    ["Rojava", "area", 36.6, 39.8, 220, ["Syrian Kurdistan", "Autonomous Administration of North and East Syria", "NES", "North and East Syria"]],
    ["M4", "street", 36.2, 38.8, 250, ["M4 highway", "M4 international highway", "M4 road"]],
    ["M5", "street", 35.2, 36.7, 200, ["M5 highway", "M5 international highway"]],
  ]),
  ...placesIn("IQ", [], [
    ["Nineveh", "province", 36.1, 42.6, 150, ["Ninewa", "Ninawa", "Nineveh Plains", "Niniveh", "Mosul Governorate", "Mosul Province"]],
    ["Anbar", "province", 33.0, 41.5, 260, ["al-Anbar", "Ramadi Governorate", "Ramadi Province"]],
    ["Salah al-Din", "province", 34.5, 43.6, 130, ["Salahuddin", "Saladin", "Salah ad-Din", "Salaheddin", "Salahaddin", "Salah al-Deen", "Salaheldin", "Salahadin", "Tikrit Governorate", "Tikrit Province"]],
    ["Kirkuk", "province", 35.35, 44.2, 70, ["Tamim", "at-Tamim"]],
    ["Diyala", "province", 33.9, 45.0, 95, ["Diala", "Baqubah Governorate", "Baqubah Province"]],
    ["Baghdad", "province", 33.3, 44.4, 45, []],
    ["Babil", "province", 32.6, 44.5, 55, ["Babylon", "Hillah Governorate", "Hillah Province"]],
    ["Wasit", "province", 32.7, 45.7, 90, ["Kut Governorate", "Kut Province"]],
    ["Karbala", "province", 32.4, 43.8, 60, ["Kerbala"]],
    ["Najaf", "province", 31.0, 44.0, 150, []],
    ["Qadisiyah", "province", 31.9, 45.0, 60, ["Diwaniyah"]],
    ["Muthanna", "province", 30.4, 45.3, 150, ["Samawah Governorate", "Samawah Province"]],
    ["Dhi Qar", "province", 31.2, 46.2, 80, ["Thi Qar", "Dhi Qar", "Nasiriyah Governorate", "Nasiriyah Province"]],
    ["Maysan", "province", 31.9, 47.1, 80, ["Missan", "Amarah Governorate", "Amarah Province"]],
    ["Basra", "province", 30.4, 47.5, 90, ["al-Basrah"]],
    ["Erbil", "province", 36.4, 44.2, 85, ["Arbil"]],
    ["Dohuk", "province", 36.95, 43.2, 75, ["Duhok"]],
    ["Sulaymaniyah", "province", 35.6, 45.3, 100, []],
    ["Halabja", "province", 35.2, 45.95, 30, []],
    ["Kurdistan Region", "area", 36.2, 44.3, 180, ["Iraqi Kurdistan", "Iraqi Kurdistan Region", "Kurdistan Region of Iraq", "KRI"]],
    ["Nineveh Plains", "area", 36.4, 43.3, 35, ["Nineveh plain", "Ninewa Plains", "Ninawa Plains", "Ninewa Plain", "Ninawa Plain", "Plain of Nineveh"]],
  ]),
  ...placesIn(null, [], [
    ["Euphrates", "area", 35.0, 40.2, 450, ["Euphrates River", "Euphrates river"]],
    ["Tigris", "area", 35.5, 43.3, 450, ["Tigris River", "Tigris river"]],
    ["Khabur", "area", 36.0, 40.7, 120, ["Khabour", "Khabur River", "Khabour River"]],
    ["Levant", "area", 34.0, 37.5, 450, []],
    ["Kurdistan", "area", 36.8, 43.5, 450, []],
  ]),
  ...placesIn("RU", ["North Ossetia"], [
    ["Mozdok", "exact", 43.788, 44.603, 5, ["Mozdok airbase", "Mozdok air base", "Mozdok military base"]],
  ]),
  ...placesIn("RU", [], [["North Ossetia", "province", 43.0, 44.3, 80, ["North Ossetia-Alania"]]]),
  ...placesIn("TR", ["Adana"], [["Incirlik", "exact", 37.002, 35.426, 3, ["Incirlik airbase", "Incirlik air base", "İncirlik"]]]),
  ...placesIn("JO", ["Mafraq"], [
    ["Muwaffaq Salti airbase", "exact", 31.83, 36.78, 3, ["Azraq airbase"]],
    ["Tower 22", "exact", 33.31, 38.71, 5, []],
  ]),
  ...placesIn("IR", [], [["Hamadan airbase", "exact", 35.21, 48.65, 5, ["Shahrokhi airbase", "Hamedan airbase"]]]),
];

/** Syria and Iraq, 2011 onward: what reports name and packages lack, or know by another name. */
export const PLACES: readonly CuratedPlace[] = [
  ...GOVERNORATES,
  ...NORTH_WEST,
  ...SOUTH,
  ...EAST,
  ...IRAQ,
  ...WESTERN_VILLAGES,
  ...RAQQA_VILLAGES,
  ...HASAKAH_VILLAGES,
  ...DEIR_EZ_ZOR_VILLAGES,
  ...NINEVEH_VILLAGES,
  ...IRAQI_VILLAGES,
];
