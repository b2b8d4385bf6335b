import type { Claim } from "../../model/account.js";
import { claimWords } from "../../util/claim-words.js";
import { printable } from "./layout.js";
import { STANCE_WORDS } from "./words.js";

/** What a claim says, in words: "denies: warning given by the US-led coalition". */
export function claimInWords({ attribute, stance, value }: Claim): string {
  return STANCE_WORDS[stance] + printable(claimWords(attribute, value));
}
