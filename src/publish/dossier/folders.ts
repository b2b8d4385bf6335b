import type { Dossier } from "../../model/dossier.js";
import { fileName } from "../../util/base-name.js";

/** A dossier without the folders in which somebody kept the files: they are nobody's business. Addresses of pages stay. */
export function withoutFolders(dossier: Dossier): Dossier {
  return stripped(dossier) as Dossier;
}

/** Whatever stands under the key "file", in plain data of any depth. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "file" && typeof inner === "string" ? fileName(inner) : stripped(inner),
    ]),
  );
}
