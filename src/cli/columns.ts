import type { Kind } from "./values.js";

/** "place=Location,date=Day": which column of a table holds what. */
export const COLUMNS: Kind<Readonly<Record<string, string>>> = {
  is: "what columns hold, such as place=Location,date=Day",
  parse(text) {
    const pairs = text.split(",").map((pair) => /^(?<field>[^=]+)=(?<column>.+)$/su.exec(pair)?.groups);
    const found = pairs.flatMap((pair) =>
      pair?.field === undefined || pair.column === undefined ? [] : [[pair.field.trim(), pair.column.trim()] as const],
    );
    const isWhole = found.length === pairs.length && new Set(found.map(([field]) => field)).size === found.length;
    return isWhole && found.every(([field, column]) => field !== "" && column !== "")
      ? Object.fromEntries(found)
      : undefined;
  },
};
