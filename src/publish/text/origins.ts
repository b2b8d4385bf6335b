import type { IncidentRecord } from "../../model/publication.js";
import { counted } from "./words.js";

/** "3 origins, of which 1 counts anybody killed or wounded": an origin that counts nobody bears no count out. */
export function originsInWords({
  incident,
  originsCounting,
}: { readonly incident: Pick<IncidentRecord["incident"], "origins"> } & Pick<
  IncidentRecord,
  "originsCounting"
>): string {
  const verb = originsCounting < 2 ? "counts" : "count";
  const many = originsCounting === 0 ? "none" : originsCounting;
  return `${counted(incident.origins.length, "origin")}, of which ${many} ${verb} anybody killed or wounded`;
}
