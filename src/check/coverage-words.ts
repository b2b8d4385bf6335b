import type { CoveringLogs } from "../model/check.js";
import { baseName } from "../util/base-name.js";

/** "strikes.csv", "strikes.csv and 3 others" */
export function filesInWords({ files }: CoveringLogs): string {
  const [first, ...others] = files.map(({ file }) => baseName(file));
  if (first === undefined) return "its log";
  return others.length === 0 ? first : `${first} and ${others.length} ${others.length === 1 ? "other" : "others"}`;
}
