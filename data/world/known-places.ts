import { type CuratedPlace, placesIn } from "./place-rows.js";

/** Cities whose usual English name the world's towns lack, and regions of the world. */
export const KNOWN_PLACES: readonly CuratedPlace[] = [
  ...placesIn("US", [], [
    ["Washington", "town", 38.895, -77.036, 12, ["Washington DC", "Washington D.C."]],
    ["New York", "town", 40.714, -74.006, 25, ["New York City"]],
  ]),
  ...placesIn("TR", [], [
    ["Istanbul", "town", 41.014, 28.95, 30, []],
    ["Diyarbakir", "town", 37.914, 40.217, 8, ["Amed"]],
    ["Gaziantep", "town", 37.059, 37.383, 8, ["Antep"]],
    ["Sanliurfa", "town", 37.167, 38.794, 8, ["Urfa"]],
    ["Kilis", "town", 36.718, 37.115, 4, []],
    ["Hatay", "province", 36.4, 36.2, 60, []],
    ["Reyhanli", "town", 36.268, 36.567, 4, []],
    ["Cizre", "town", 37.33, 42.185, 4, ["Jazira ibn Umar", "Cizîr"]],
    ["Nusaybin", "town", 37.075, 41.215, 4, []],
    ["Suruc", "town", 36.976, 38.424, 4, ["Suruç"]],
    ["Akcakale", "town", 36.711, 38.948, 4, ["Akçakale"]],
    ["Ceylanpinar", "town", 36.847, 40.05, 4, ["Ceylanpınar"]],
  ]),
  ...placesIn(null, [], [
    ["Europe", "area", 50.0, 15.0, 2500, []],
    ["Middle East", "area", 30.0, 44.0, 2000, []],
    ["Gulf", "area", 26.5, 51.5, 600, ["Persian Gulf", "Arabian Gulf"]],
    ["Mediterranean", "area", 35.5, 18.0, 2000, ["Mediterranean Sea"]],
    ["North Africa", "area", 29.0, 10.0, 2200, []],
    ["Sahel", "area", 15.0, 5.0, 2500, []],
    ["Nagorno-Karabakh", "area", 39.9, 46.6, 70, ["Karabakh", "Artsakh"]],
    ["Kashmir", "area", 34.2, 75.5, 250, []],
    ["Darfur", "area", 13.5, 24.5, 400, []],
    ["Lake Chad", "area", 13.1, 14.5, 100, []],
    ["Tigray", "area", 13.8, 38.8, 170, []],
  ]),
];
