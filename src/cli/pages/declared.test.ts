import { describe, expect, it } from "vitest";
import { agreement, declaring, file, notice, strike } from "../../../test/support/declared-values.js";
import type { Declaration } from "../../model/declaration.js";
import { columnsOf } from "../../publish/text/layout.js";
import { pageOf } from "../../publish/text/page.js";
import { declarationList } from "./declaration-list.js";
import { declaredDetail, declaredFileList, declaringLines, withdrawnLine } from "./declared.js";

const page = pageOf(80, false);
const known = { ...declaring, outcome: "known", replaces: null } as const;
const listed = (declaration: Declaration) => ({ declared: file.id, file: file.file, declaration });
const detail = (declaration: Declaration | null) => ({ file, name: file.file, declaration });

describe("pages of what was declared", () => {
  it("say what became of a file, and what it came to", () => {
    expect(declaringLines(page, { ...declaring, outcome: "declared", replaces: null })).toMatchInlineSnapshot(`
      [
        "declared f1 strikes.csv: strike log, US-led coalition",
        "  38 rows, 12 releases, 61 strikes at least, 4 March – 2 April 2019",
        "  36 of 38 rows (94.7%) with a place known to within 25 km",
        "  not located: Tall Zayd (1 row), no name (1 row)",
      ]
    `);
    expect(declaringLines(page, declaring)[0]).toMatch(
      /^declared f1 strikes\.csv: strike log, .*, in the place of f0$/u,
    );
    expect(declaringLines(page, { ...declaring, replaces: "f1" }).join(" ")).toContain("of its earlier reading");
    expect(declaringLines(page, known)).toEqual(["known f1 strikes.csv: it is on record as it is read now"]);
  });

  it("name the first names that are not located, and count the others; the file's own page names all", () => {
    const unresolved = Array.from({ length: 30 }, (_, i) => ({ name: `Tall ${i}`, rows: [i] }));
    const many = { ...file, counts: { ...file.counts, unresolved } };
    const short = declaredFileList(page, [many]).join(" ");
    expect(short).toContain("Tall 11 (1 row)");
    expect(short).not.toContain("Tall 12");
    expect(short).toMatch(/and\s+18\s+names\s+more/u);
    expect(declaredDetail(page, { file: many, name: many.file, declaration: null }).join(" ")).toContain(
      "Tall 29 (1 row)",
    );
  });

  it("never say that all is located where it is not", () => {
    const nearly = { ...file, counts: { ...file.counts, rows: 100_000, located: 99_999 } };
    expect(declaredFileList(page, [nearly]).join(" ")).toContain("(99.9%)");
  });

  it("list each declaration with its words and where they stand", () => {
    expect(declarationList(page, [strike, agreement, notice].map(listed))).toMatchInlineSnapshot(`
      [
        "4 March 2019  2 strikes near Port Salud (Coast), declared by US-led coalition",
        "  «Near Port Salud, two strikes destroyed a mortar tube and damaged three to",
        "  five trucks.»",
        "  s1  strikes.csv, row 7",
        "1–31 March 2019  deconfliction zone: Salt Plain zone",
        "  agreed 1–31 March 2019 at 06:00, until 30 September 2019",
        "  z1  strikes.csv",
        "4–6 March 2019  notice of Harbour Clinic to Russia, sent 2019-03-02T09:00:00Z:",
        "three ambulances on the coast road",
        "  «Harbour Clinic,Russia»",
        "  notice n1  strikes.csv, row 2",
      ]
    `);
    expect(declarationList(page, [{ ...listed(agreement), declared: null }]).at(-1)).toContain(
      "comes with the program",
    );
    expect(declarationList(page, [])).toEqual(["No declarations."]);
    expect(declaredFileList(page, [])).toEqual(["No files."]);
  });

  it("name a file without its folders", () => {
    const far = { ...file, file: "/home/anna/logs of March/strikes.csv" };
    expect(declaredFileList(page, [far])[0]).toBe("f1 strikes.csv: strike log, US-led coalition");
    expect(declarationList(page, [{ ...listed(strike), file: far.file }]).at(-1)).toBe("  s1  strikes.csv, row 7");
    const shipped = declaredDetail(page, { file: null, name: "data/a/zones.geojson", declaration: agreement });
    expect(shipped).toContain("  declared in     zones.geojson, which comes with the program");
  });

  it("show a strike whole", () => {
    expect(declaredDetail(page, detail(strike))).toMatchInlineSnapshot(`
      [
        "2 strikes near Port Salud (Coast), declared by US-led coalition",
        "  id              s1",
        "  days            4 March 2019",
        "  release         5 March 2019",
        "  time zone       UTC",
        "  place           near Port Salud (Coast)",
        "  located         Port Salud in Coast Province: 12.5, 43.25, to within 10 km",
        "                  (town)",
        "  located by      a published map",
        "  note            taken for Port Salud: no place of that spelling is known",
        "  targets         destroyed 1 mortar tube",
        "                  damaged 3 to 5 trucks",
        "  declared in     strikes.csv, row 7, f1",
        "  words           «Near Port Salud, two strikes destroyed a mortar tube and",
        "                  damaged three to five trucks.»",
      ]
    `);
  });

  it("show an agreement whole", () => {
    expect(declaredDetail(page, detail(agreement))).toMatchInlineSnapshot(`
      [
        "deconfliction zone: Salt Plain zone",
        "  id              z1",
        "  parties         Russia",
        "  guarantors      Harbour Council",
        "  terms           No aircraft below 3,000 metres.",
        "  sides           left north bank, right south bank",
        "  drawn to within 2 km",
        "  history         agreed 1–31 March 2019 at 06:00, until 30 September 2019 – the",
        "                  day was not published",
        "  sources         Joint statement – https://council.example/statement",
        "  declared in     strikes.csv, f1",
        "  words           «Salt Plain zone»",
      ]
    `);
  });

  it("show a notice whole", () => {
    expect(declaredDetail(page, detail(notice))).toMatchInlineSnapshot(`
      [
        "notice of Harbour Clinic to Russia, sent 2019-03-02T09:00:00Z: three ambulances",
        "on the coast road",
        "  id              n1",
        "  from            Harbour Clinic",
        "  to              Russia – received 2019-03-02T10:00:00Z, acknowledged 2 March",
        "                  2019, objected 3 March 2019",
        "  channel         telephone",
        "  sent            2019-03-02T09:00:00Z",
        "  about           three ambulances on the coast road",
        "  place           near Port Salud (Coast)",
        "  located         Port Salud in Coast Province: 12.5, 43.25, to within 10 km",
        "                  (town)",
        "  located by      a published map",
        "  note            taken for Port Salud: no place of that spelling is known",
        "  days            4–6 March 2019",
        "  source          the clinic's book of messages",
        "  declared in     strikes.csv, row 2, f1",
        "  words           «Harbour Clinic,Russia»",
      ]
    `);
  });

  it("fit the page, however narrow, and carry nothing that could drive a terminal", () => {
    const wild = { ...notice, about: "a\u001b[2Jb", from: { name: "X\u202e", party: null } };
    for (const width of [40, 80, 120]) {
      const lines = [strike, agreement, wild].flatMap((one) => [
        ...declarationList(pageOf(width, false), [listed(one)]),
        ...declaredDetail(pageOf(width, false), detail(one)),
      ]);
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
      expect(lines.join("")).not.toContain("\u001b");
      expect(lines.join("")).not.toContain("\u202e");
    }
  });

  it("say of a withdrawn file that it is", () => {
    const withdrawn = { ...file, state: "withdrawn" as const };
    expect(withdrawnLine(page, withdrawn).join(" ")).toMatch(/^withdrawn f1 strikes\.csv/u);
    expect(declaredFileList(page, [withdrawn])[0]).toMatch(/, withdrawn$/u);
    expect(declaredDetail(page, { file: withdrawn, name: "a", declaration: strike }).join(" ")).toContain(
      "(withdrawn:",
    );
  });
});
