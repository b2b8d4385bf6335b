import { packageVersion } from "./package-root.js";

let name: string | null = null;

/** This program as it names itself in what it got: `deconflict 0.1.0`. Read once: it stands in every source. */
export function toolName(): string {
  name ??= `deconflict ${packageVersion()}`;
  return name;
}
