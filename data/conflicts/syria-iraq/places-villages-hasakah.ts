import { type CuratedPlace, quietPlacesIn } from "../../world/place-rows.js";

/** Villages of Hasakah province that allegations name. */
export const HASAKAH_VILLAGES: readonly CuratedPlace[] = quietPlacesIn("SY", ["Hasakah"], [
  ["Kashkash", "village", 35.98, 40.75, 12, ["Kashkash Jabbur", "Kashkash Jabour", "Kishkish"]],
  ["al-Jibsah", "exact", 36.04, 40.8, 6, ["Jibsa", "al-Jabsa", "Jibsah oilfield", "Jibsa oil field", "Jabsa gas plant"]],
  ["Qana", "village", 36.22, 40.85, 12, ["Qanah", "Kana"]],
  ["Tuwaymin", "village", 36.05, 41.2, 15, ["Tweimin", "Tuwaimin", "Twaimeen", "Tweimeen"]],
  ["al-Kharafi", "village", 36.35, 40.95, 15, ["Kharafi"]],
  ["al-Hussayniyah", "village", 36.73, 41.5, 10, ["Husseiniya", "al-Husayniyah", "Husayniya"]],
  ["Bir al-Hilu", "village", 36.79, 41.55, 12, ["Bir al-Helu", "Bir Hilu", "Beir al-Helou"]],
  ["Abu Qasayib", "village", 36.72, 41.6, 10, ["Abu Qasayeb", "Abu Kassayeb"]],
  ["Tal Majdal", "village", 36.6, 40.55, 8, ["Tel Majdal", "Tell Majdal"]],
  ["Tal Nasri", "village", 36.65, 40.36, 5, ["Tel Nasri", "Tal Nasra", "Tel Nasra"]],
  ["Tal Hurmuz", "village", 36.62, 40.42, 8, ["Tel Hormuz", "Tel Hormizd", "Tal Hormoz", "Tel Hermez"]],
  ["Tal Shamiram", "village", 36.61, 40.43, 8, ["Tel Shamiram", "Tal Shameran", "Tel Shamiran"]],
  ["al-Mulabiyah", "village", 36.43, 40.77, 6, ["Malabiya", "al-Mlabiya", "al-Malbiyah", "Mulabiya", "al-Melebiya"]],
  ["Rajm al-Tufayhi", "village", 36.25, 41.2, 15, ["Rajm al-Tufeihi", "Rajm Tafihi"]],
  ["Umm Madfaa", "village", 36.3, 40.4, 15, ["Um Madfa", "Umm Midfaa"]],
  ["Bahrat Khatuniyah", "area", 36.4, 41.22, 6, ["Khatuniyah", "Khatouniya", "Lake Khatuniyah", "al-Khatuniyah", "Bahra Khatuniyah"]],
  ["al-Sab Arbaeen", "village", 35.93, 40.77, 12, ["Sabaa wa Arbaeen", "al-Saba wa Arbain", "Seven and Forty"]],
  ["Ajajah", "village", 36.18, 40.73, 8, ["Ajaja", "al-Ajaja", "Arban"]],
  ["Umm Hujrah", "village", 36.1, 40.85, 15, ["Um Hajra", "Umm Hajarah", "Umm Hajar"]],
  ["Adla", "village", 36.0, 40.85, 15, ["Adlah", "al-Adla"]],
  ["al-Hanadi", "village", 36.05, 40.65, 15, []],
  ["al-Fadghami", "village", 35.83, 40.78, 6, ["Fadghami", "al-Fadgami", "Fadgami", "al-Fdghami"]],
  ["Shamukah", "village", 36.55, 40.65, 10, ["Shamoka", "Shmoka", "Shumuka"]],
  ["Tal Arbush", "village", 36.72, 40.75, 15, []],
]);
