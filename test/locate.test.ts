import { describe, expect, it } from "vitest";
import { locate } from "../src/check/locate.js";
import type { Allegation } from "../src/model/check.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";

const gazetteer = loadGazetteer();

const alleged = (place: string | null, region: string | null = null, at?: readonly [number, number]): Allegation => ({
  ...{ place, region, lat: at?.[0] ?? null, lon: at?.[1] ?? null, radiusKm: null, days: null, datePrecision: null },
});

const where = (...given: Parameters<typeof alleged>) => locate(alleged(...given), gazetteer);

describe("where an allegation is looked for", () => {
  it("is the point given, whatever the name; the names are kept for the record", () => {
    const { where: found, spellings } = where("Hodeidah", null, [14.9, 43.1]);
    expect(found).toMatchObject({ circles: [{ lat: 14.9, lon: 43.1, radiusKm: 5 }], broad: false });
    expect(spellings.length).toBeGreaterThan(1);
  });

  it("is the place of the name in its region, and its namesakes are left out by name", () => {
    const { where: found, namesakes } = where("Maskana", "Aleppo");
    expect(found?.circles).toHaveLength(1);
    expect(found?.how).toMatch(/^Maskana/u);
    expect(namesakes.length).toBeGreaterThan(0);
    expect(where("Maskana", "Homs").where?.circles[0]).not.toEqual(found?.circles[0]);
  });

  it("is every place of the name where nothing tells which is meant", () => {
    const { where: found } = where("Mansoura");
    expect(found?.circles.length).toBeGreaterThan(1);
    expect(found?.how).toMatch(/nothing tells which is meant/u);
  });

  it("is the region where the name is not known, or known only in another region", () => {
    expect(where("Qxzwvale", "Hasakah").where).toMatchObject({ broad: true, region: "Hasakah" });
    const elsewhere = where("Kobani", "Damascus");
    expect(elsewhere.where).toMatchObject({
      broad: expect.any(Boolean),
      how: expect.stringMatching(/only to Damascus/u),
    });
    expect(elsewhere.namesakes.map(({ name }) => name)).toContain("Kobani");
  });

  it("is wider where only the place beside it is known", () => {
    const [town] = where("Manbij").where?.circles ?? [];
    const [beside] = where("Qxzwvale, near Manbij").where?.circles ?? [];
    expect(beside).toMatchObject({ lat: town?.lat, lon: town?.lon });
    expect(beside?.radiusKm).toBeGreaterThan(town?.radiusKm ?? 0);
  });

  it("is nowhere where nothing is known", () => {
    expect(where("Qxzwvale").where).toBeNull();
    expect(where(null, "Qxzwvale").where).toBeNull();
    expect(where(null, null).where).toBeNull();
  });
});
