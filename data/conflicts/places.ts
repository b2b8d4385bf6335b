import type { CuratedPlace } from "../world/place-rows.js";
import { PLACES as AFGHANISTAN } from "./afghanistan/places.js";
import { PLACES as GAZA } from "./gaza/places.js";
import { PLACES as HORN } from "./horn/places.js";
import { PLACES as LIBYA } from "./libya/places.js";
import { PLACES as MYANMAR } from "./myanmar/places.js";
import { PLACES as SYRIA_IRAQ } from "./syria-iraq/places.js";
import { PLACES as UKRAINE } from "./ukraine/places.js";
import { PLACES as YEMEN } from "./yemen/places.js";

/** Places of every war that the towns of the world lack. A war whose places they hold needs none. */
export const ALL_CONFLICT_PLACES: readonly CuratedPlace[] = [
  ...SYRIA_IRAQ,
  ...UKRAINE,
  ...AFGHANISTAN,
  ...YEMEN,
  ...GAZA,
  ...LIBYA,
  ...MYANMAR,
  ...HORN,
];
