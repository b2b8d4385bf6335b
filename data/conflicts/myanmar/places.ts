import { type CuratedPlace, placesIn } from "../../world/place-rows.js";

/** Myanmar: states and regions, their capitals, and townships that are often told. */
export const PLACES: readonly CuratedPlace[] = [
  ...placesIn("MM", [], [
    ["Sagaing", "province", 24.0, 95.2, 250, ["Sagaing Region"]],
    ["Magway", "province", 20.3, 94.7, 180, ["Magwe", "Magway Region"]],
    ["Mandalay", "province", 21.3, 96.1, 140, ["Mandalay Region"]],
    ["Kachin", "province", 26.0, 97.4, 250, ["Kachin State"]],
    ["Kayah", "province", 19.3, 97.4, 80, ["Kayah State", "Karenni State"]],
    ["Kayin", "province", 17.3, 97.9, 180, ["Kayin State", "Karen State"]],
    ["Chin", "province", 22.1, 93.5, 180, ["Chin State"]],
    ["Rakhine", "province", 19.8, 93.8, 220, ["Rakhine State", "Arakan"]],
    ["Shan", "province", 21.5, 98.2, 300, ["Shan State", "northern Shan State", "southern Shan State"]],
    ["Bago", "province", 18.2, 96.2, 150, ["Bago Region"]],
    ["Tanintharyi", "province", 12.8, 98.8, 250, ["Tanintharyi Region", "Tenasserim"]],
  ]),
  ...placesIn("MM", ["Sagaing"], [
    ["Sagaing", "town", 21.879, 95.979, 6, []],
    ["Monywa", "town", 22.109, 95.136, 6, []],
    ["Kanbalu", "district", 23.2, 95.52, 35, ["Kantbalu", "Kantbalu Township", "Kanbalu Township"]],
    ["Khin-U", "district", 22.77, 95.62, 25, ["Khin-U Township"]],
    ["Depayin", "district", 22.6, 95.3, 25, ["Tabayin", "Tabayin Township"]],
    ["Kale", "district", 23.19, 94.05, 30, ["Kalay", "Kalay Township"]],
    ["Tamu", "town", 24.22, 94.31, 6, []],
  ]),
  ...placesIn("MM", ["Chin"], [
    ["Hakha", "town", 22.64, 93.61, 5, []],
    ["Falam", "town", 22.91, 93.68, 5, []],
    ["Thantlang", "town", 22.7, 93.43, 5, []],
    ["Mindat", "town", 21.37, 93.97, 5, []],
    ["Matupi", "town", 21.6, 93.44, 5, []],
  ]),
  ...placesIn("MM", ["Kayah"], [
    ["Loikaw", "town", 19.674, 97.209, 6, []],
    ["Demoso", "town", 19.54, 97.17, 6, []],
    ["Hpruso", "town", 19.42, 97.13, 6, []],
  ]),
  ...placesIn("MM", ["Shan"], [
    ["Lashio", "town", 22.936, 97.75, 7, []],
    ["Laukkai", "town", 23.69, 98.76, 6, ["Laukkaing", "Laukkaw"]],
    ["Kyaukme", "town", 22.54, 97.03, 6, []],
    ["Hsipaw", "town", 22.62, 97.3, 6, []],
  ]),
  ...placesIn("MM", ["Rakhine"], [
    ["Sittwe", "town", 20.146, 92.899, 6, []],
    ["Buthidaung", "town", 20.87, 92.53, 6, []],
    ["Maungdaw", "town", 20.82, 92.37, 6, []],
    ["Kyaukphyu", "town", 19.43, 93.55, 6, []],
    ["Ponnagyun", "town", 20.33, 93.01, 6, []],
  ]),
  ...placesIn("MM", ["Kachin"], [
    ["Myitkyina", "town", 25.383, 97.396, 7, []],
    ["Laiza", "town", 24.76, 97.56, 5, []],
    ["Hpakant", "town", 25.61, 96.31, 8, []],
    ["Hpakant Kansi", "village", 25.66, 96.3, 10, ["A Nang Pa"]],
  ]),
  ...placesIn("MM", ["Kayin"], [
    ["Myawaddy", "town", 16.689, 98.509, 6, []],
    ["Hpa-an", "town", 16.89, 97.635, 6, []],
    ["Lay Kay Kaw", "village", 16.6, 98.5, 8, []],
  ]),
];
