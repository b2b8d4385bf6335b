import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ACLED_COLUMNS } from "../src/publish/acled/columns.js";
import { acledCsv } from "../src/publish/acled/index.js";
import { AIRWARS_COLUMNS } from "../src/publish/airwars/columns.js";
import { airwarsCsv } from "../src/publish/airwars/index.js";
import { UCDP_COLUMNS } from "../src/publish/ucdp/columns.js";
import { ucdpCsv } from "../src/publish/ucdp/index.js";
import { ROOT } from "./run-cli.js";
import { joined } from "./support/exports.js";
import { record } from "./support/record.js";

// The columns as the codebooks have them, written down here once more: neither the program nor its document is the measure.

/** UCDP GED Codebook 23.1. */
const UCDP =
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob";

/** ACLED's data export. */
const ACLED =
  "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp";

const FORMATS = [
  { heading: "UCDP GED", write: ucdpCsv, columns: UCDP_COLUMNS, codebook: UCDP },
  { heading: "ACLED", write: acledCsv, columns: ACLED_COLUMNS, codebook: ACLED },
  { heading: "Airwars", write: airwarsCsv, columns: AIRWARS_COLUMNS, codebook: null },
] as const;

const document = readFileSync(join(ROOT, "docs/exports.md"), "utf8");

/** What stands in the first column of the first table under a heading. */
function documented(heading: string): string[] {
  const section = document.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /u)[0] ?? "";
  const table = section.split("\n\n").find((block) => block.startsWith("| Column")) ?? "";
  return [...table.matchAll(/^\| `(?<name>\w+)` \|/gmu)].map((match) => match.groups?.name ?? "");
}

describe.each(FORMATS)("the table in the columns of $heading", ({ heading, write, columns, codebook }) => {
  it("has the columns that its document says, in that order", async () => {
    const [header] = parse(await joined(write, []), { bom: true }) as string[][];
    expect(header).toEqual(documented(heading));
    expect(header).toEqual(columns.map(([name]) => name));
    if (codebook !== null) expect(header).toEqual([...codebook.split(" "), "deconflict_review"]);
  });

  it("holds in every row as many cells, each of which is what its column says", async () => {
    const rows = parse(await joined(write, [record(), record({ place: null, date: null })]), {
      bom: true,
    }) as string[][];
    expect(rows.map(({ length }) => length)).toEqual([columns.length, columns.length, columns.length]);
    for (const [i, [, cell]] of columns.entries()) expect(rows[1]?.[i]).toBe(String(cell(record()) ?? ""));
  });

  it("is UTF-8 that says so, with the line ends of RFC 4180", async () => {
    const text = await joined(write, [record()]);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });
});
