import { type CuratedPlace, quietPlacesIn } from "../../world/place-rows.js";

/** Somalia: places that releases of strikes name and the towns of the world lack, or know by another spelling. */
export const PLACES: readonly CuratedPlace[] = [
  ...quietPlacesIn("SO", ["Middle Juba"], [
    ["Saakow", "town", 1.64, 42.45, 8, ["Sakow", "Saacow", "Sakoow"]],
    ["Bu'aale", "town", 1.08, 42.57, 12, ["Buale", "Buaale", "Bu'ale"]],
  ]),
  ...quietPlacesIn("SO", ["Lower Juba"], [
    ["Kismayo", "town", -0.358, 42.545, 5, ["Kismaayo", "Chisimayu", "Kismayu"]],
    ["Afmadow", "town", 0.51, 42.07, 5, ["Afmadu"]],
    ["Jamaame", "town", 0.07, 42.75, 5, ["Jamame"]],
  ]),
  ...quietPlacesIn("SO", ["Lower Shabelle"], [
    ["Janaale", "town", 1.8, 44.7, 6, ["Janale", "Jannaale", "Genale"]],
    ["Qoryooley", "town", 1.79, 44.53, 5, ["Qoryoley", "Coriole"]],
    ["Buulo Mareer", "town", 1.63, 44.53, 10, ["Bulo Marer", "Bulo Mareer", "Buulo Mareer"]],
    ["Marka", "town", 1.716, 44.77, 4, ["Merca", "Merka"]],
    ["Baraawe", "town", 1.113, 44.03, 5, ["Barawe", "Brava", "Barawa"]],
    ["Bariire", "village", 2.05, 44.88, 10, ["Barire"]],
    ["Gandarshe", "village", 1.85, 45.0, 12, ["Gandershe", "Gendershe", "Gandarsh"]],
    ["Leego", "village", 2.66, 44.63, 15, ["Lego"]],
    ["Wanlaweyn", "town", 2.62, 44.89, 5, ["Wanla Weyn", "Wanlaweyne"]],
    ["Ballidoogle", "exact", 2.67, 44.78, 5, ["Baledogle", "Balidogle", "Bali Dogle", "Ballidogle airfield"]],
  ]),
  ...quietPlacesIn("SO", ["Galguduud"], [["El Buur", "town", 4.69, 46.62, 6, ["El Bur", "Ceelbuur", "El Bor", "Ceel Buur"]]]),
  ...quietPlacesIn("SO", ["Mudug"], [
    ["Galkayo", "town", 6.77, 47.43, 5, ["Gaalkacyo", "Galcayo", "Galkacyo", "Galkaio"]],
    ["Harardhere", "town", 4.65, 47.86, 6, ["Xarardheere", "Haradheere", "Haradere", "Harardheere"]],
  ]),
  ...quietPlacesIn("SO", ["Bay"], [["Dinsoor", "town", 2.41, 42.98, 6, ["Diinsoor", "Dinsor"]]]),
];
