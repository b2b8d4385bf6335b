import { sql } from "kysely";
import type { ReportRow, Store } from "./database.js";
import { keyOf, pageOf, pageSize } from "./page.js";
import { hits } from "./search-hits.js";
import { wholeText } from "./whole-text.js";

type Found = Pick<ReportRow, "id" | "file" | "publisher" | "published" | "title">;

/** A report that was found, and where the words stand in its text (UTF-16 code units). */
export interface Marked {
  readonly report: Found;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
}

// Characters for private use mark the words; a text that holds them itself is searched without them.
const [OPEN, CLOSE] = ["\uE000", "\uE001"];

interface Row extends Found {
  readonly marked: string;
  readonly incidents: Marked["incidents"] | null;
}

/** The reports whose text or title holds the words, the latest first, undated last. */
export async function searchReports(
  store: Store,
  words: string,
  page: { limit?: number | undefined; after?: string | undefined },
): Promise<{ items: Marked[]; next: string | null }> {
  const size = pageSize(page.limit);
  const after = page.after === undefined ? null : keyOf(page.after, ["day", "text"]);
  const ids = await hits(store, { words, after, many: size + 1 });
  const options = `StartSel=${OPEN}, StopSel=${CLOSE}, HighlightAll=true`;
  const { rows } = await sql<Row>`
    with hit as materialized (
      select id, file, publisher, published, title, text from report
      where workspace = ${store.workspace} and id = any(${ids}::text[])
    )
    select id, file, publisher, published, title,
      ${wholeText(sql`ts_headline('english', translate(text, ${OPEN + CLOSE}, '??'), websearch_to_tsquery('english', ${words}), ${options})`)} as marked,
      (select json_agg(json_build_object('id', i.id, 'title', i.title) order by i.sort_day desc, i.id) from incident i
        where i.workspace = ${store.workspace} and i.id in
          (select a.incident from account a where a.workspace = ${store.workspace} and a.report = hit.id)) as incidents
    from hit order by published desc nulls last, id`.execute(store.db);
  return pageOf(rows, size, { key: (row) => [row.published, row.id], item: marked });
}

function marked({ marked: text, incidents, ...report }: Row): Marked {
  const pieces = text.split(/([\uE000\uE001])/u);
  const marks: { start: number; end: number }[] = [];
  let [plain, start] = ["", 0];
  for (const piece of pieces) {
    if (piece === OPEN) start = plain.length;
    else if (piece === CLOSE) marks.push({ start, end: plain.length });
    else plain += piece;
  }
  return { report, text: plain, marks, incidents: incidents ?? [] };
}

/** Whether anything is left to look for when the words that stand in every text are taken out. */
export async function asksForWords({ db }: Store, words: string): Promise<boolean> {
  const { rows } = await sql<{ nodes: number }>`
    select numnode(websearch_to_tsquery('english', ${words})) as nodes`.execute(db);
  return (rows[0]?.nodes ?? 0) > 0;
}
