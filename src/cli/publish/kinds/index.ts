import type { Kind } from "../kind.js";
import { daily } from "./daily.js";
import { dossier } from "./dossier.js";
import { monthly } from "./monthly.js";
import { RECORD_KINDS } from "./records.js";
import { tallies } from "./tallies.js";
import { victims } from "./victims.js";

/** Every kind of publication, in the order of the help. */
export const KINDS: readonly Kind[] = [dossier, daily, monthly, victims, tallies, ...RECORD_KINDS];
