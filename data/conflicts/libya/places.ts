import { type CuratedPlace, placesIn } from "../../world/place-rows.js";
export const PLACES: readonly CuratedPlace[] = [...placesIn(null, [], [])];
