import { describe, expect, it } from "vitest";
import { placePhrase } from "./place-phrase.js";

describe("placePhrase", () => {
  it.each([
    ["Near Abu Kamal", "near", "Abu Kamal"],
    ["northwest of Ar Raqqah", "northwest of", "Ar Raqqah"],
    ["north-east of the city of Hit", "north-east of", "city of Hit"],
    ["just outside Mosul", "just outside", "Mosul"],
    ["in the vicinity of Mosul Dam", "in the vicinity of", "Mosul Dam"],
    [" Kobani ", null, "Kobani"],
    ["Near Eastern Ghouta", "near", "Eastern Ghouta"],
    ["Inkhil", null, "Inkhil"],
    ["Southern Hasakah", null, "Southern Hasakah"],
  ])("%s: %s, %s", (text, relation, name) => {
    expect([placePhrase(text).relation, placePhrase(text).forms[0]]).toEqual([relation, name]);
  });
  it.each([
    ["the town of Hit", "Hit"],
    ["Kafr Zita village", "Kafr Zita"],
    ["Hay al-Arabi", "al-Arabi"],
    ["Hayy Al Arabi", "Al Arabi"],
    ["al-Zanjili neighbourhood", "al-Zanjili"],
    ["western Raqqa countryside", "Raqqa"],
    ["outskirts of Manbij city", "Manbij"],
  ])("%s is looked up as %s too", (text, name) => {
    expect(placePhrase(text).forms).toContain(name);
  });
  it("keeps what stands beside the name apart from it", () => {
    expect(placePhrase("Hit in Al Anbar Province")).toMatchObject({ forms: ["Hit"], beside: ["Al Anbar Province"] });
    expect(placePhrase("Al Khan, near Al Hawl")).toMatchObject({ forms: ["Al Khan"], beside: ["Al Hawl"] });
    expect(placePhrase("Kobani (Ain al-Arab)")).toMatchObject({ forms: ["Kobani"], beside: ["Ain al-Arab"] });
  });
  it("tells two places of one cell apart", () => {
    expect(placePhrase("Al Hasakah and Dayr Az Zawr")).toMatchObject({ names: ["Al Hasakah", "Dayr Az Zawr"] });
    expect(placePhrase("Andana").names).toEqual(["Andana"]);
  });
  it("looks a site up under the other nouns for its kind, and knows whose site it is", () => {
    const { forms, site } = placePhrase("Taqba Airfield");
    expect(forms).toContain("Taqba airbase");
    expect(site).toBe("Taqba");
    expect(placePhrase("Mosul Dam").site).toBe("Mosul");
    expect(placePhrase("Airfield").site).toBeNull();
  });
  it("knows a province from a town", () => {
    expect(placePhrase("Aleppo province").province).toBe(true);
    expect(placePhrase("Aleppo").province).toBe(false);
  });
  it("makes nothing of nothing", () => {
    expect(placePhrase(" ")).toMatchObject({ relation: null, forms: [], beside: [] });
  });
});
