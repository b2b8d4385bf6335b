import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage, isRead } from "./language.js";

describe("detectLanguage", () => {
  it.each([
    "3 killed in strike",
    "Clashes erupt near the bridge",
    "Two dead, five wounded",
    "The ministry said on Monday that nothing had happened in the town.",
    "The minister said «تم قصف السوق» and that the town had been hit by shells on Friday.",
  ])("English: %s", (text) => expect(detectLanguage(text)).toBe("en"));

  it.each([
    ["fr", "Une frappe aérienne a tué au moins douze civils dans la nuit de lundi à mardi, selon les secours."],
    [
      "de",
      "Bei einem Luftangriff auf ein Dorf sind nach Angaben von Aktivisten mindestens neun Menschen getötet worden.",
    ],
    [
      "tr",
      "Ülkenin kuzeyinde düzenlenen hava saldırısında en az on sivil hayatını kaybetti, çok sayıda kişi yaralandı.",
    ],
    ["ar", "قتل اثنا عشر مدنياً على الأقل في غارة جوية استهدفت سوقاً شعبية في ريف المدينة، بحسب مصادر طبية."],
    ["ru", "По меньшей мере двенадцать человек погибли в результате авиаудара по рынку, сообщили активисты."],
    ["uk", "Унаслідок ракетного удару по місту загинули щонайменше семеро людей, ще двадцять поранені."],
    ["es", "Al menos doce civiles murieron en un ataque aéreo contra un mercado, según informó la defensa civil."],
    [
      "it",
      "Almeno dodici civili sono stati uccisi in un attacco aereo contro un mercato, hanno riferito i soccorritori.",
    ],
    ["pl", "Co najmniej dwanaście osób zginęło w nalocie na targowisko, poinformowali ratownicy w poniedziałek."],
    ["nl", "Bij een luchtaanval op een markt zijn zeker twaalf burgers om het leven gekomen, melden hulpverleners."],
    ["he", "לפחות שנים עשר אזרחים נהרגו בתקיפה אווירית על שוק."],
    ["zh", "一个市场遭到空袭，至少十二名平民死亡，数十人受伤。"],
  ])("%s", (code, text) => {
    expect(detectLanguage(text)).toBe(code);
    expect(isRead(code)).toBe(false);
  });

  it.each(["", "12 345 !!", "😀", "Oldtown", "Neun Tote in der Stadt"])("undetermined: %s", (text) =>
    expect(detectLanguage(text)).toBe("und"));

  it("names some language for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/u);
      }),
    );
  });
});
