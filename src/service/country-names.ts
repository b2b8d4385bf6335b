import { COUNTRIES } from "../../data/world/countries.js";

/** English names of countries by ISO 3166 alpha-2. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(([iso, name]) => [iso, name]));
