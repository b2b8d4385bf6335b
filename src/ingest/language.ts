import { franc } from "franc-min";
import { ENGLISH_FIELD_WORDS, ENGLISH_FUNCTION_WORDS } from "../../data/english/language.js";
import { ISO_639_1, LANGUAGE_OF_SCRIPT } from "../../data/world/languages.js";

/** What is looked at: enough to tell a language by, so that long texts cost no more. */
const SAMPLE = 5_000;
/** Below this many words a text is a headline, told by single words. */
const SHORT = 12;
/** In code units: shorter texts are named wrongly more often than rightly. */
const LEAST_TO_NAME = 40;
/** Running English has 0.25 to 0.4 of these words, other languages under 0.05 (headlines and lists of names less). */
const ENGLISH_SHARE = 0.12;

/** ISO 639-1 code of the language of a text where there is one, else ISO 639-3; "und" if it cannot be told. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.replace(/\P{L}+/gu, "").length;
  if (letters === 0) return "und";
  const latin = sample.replace(/\P{Script=Latin}+/gu, "").length;
  if (latin * 2 >= letters && isEnglish(sample)) return "en";
  if (latin * 2 < letters) {
    const script = LANGUAGE_OF_SCRIPT.find(([letter]) => letter.test(sample));
    if (script !== undefined) return script[1];
  }
  const found = franc(sample, { minLength: LEAST_TO_NAME });
  const code = ISO_639_1[found] ?? found;
  // The words have decided against English already.
  return code === "en" ? "und" : code;
}

/** Whether accounts are read from reports in this language. */
export function isRead(language: string): boolean {
  return language === "en";
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const common = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  const field = words.filter((word) => ENGLISH_FIELD_WORDS.has(word)).length;
  if (words.length < SHORT) return common + field >= 1 && (common + field) * 8 >= words.length;
  return (common + field) / words.length >= ENGLISH_SHARE;
}
