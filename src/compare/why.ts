import type { Account } from "../model/account.js";
import type { Verdict } from "../model/incident.js";
import { groupBy } from "../util/group-by.js";
import type { Attribute, Said, Scene } from "./row.js";

/** One plain sentence: who says what, and what follows for the verdict. Nobody is named twice. */
export function why<T>(
  verdict: Verdict,
  positions: ReadonlyMap<Account, readonly Said<T>[]>,
  phrase: Attribute<T>["phrase"],
  scene: Scene,
): string {
  const wordings = groupBy(positions, ([, said]) => phrase(said, false));
  const clauses = [...wordings.values()].map((group) => clause(group, phrase));
  return sentence(verdict, clauses, sourcesOf(positions, scene));
}

function clause<T>(group: readonly [Account, readonly Said<T>[]][], phrase: Attribute<T>["phrase"]): string {
  const names = [...new Set(group.map(([account]) => account.speaker.name))];
  return `${list(names)} ${phrase(group[0]?.[1] ?? [], names.length > 1 || isPlural(names[0] ?? ""))}`;
}

function sentence(verdict: Verdict, clauses: readonly string[], sources: number): string {
  const said = clauses.join("; ");
  if (clauses.length === 0) return "Only a count that its own report replaced is given";
  if (verdict === "single-source") return clauses.length === 1 ? `Only ${said}` : `One source only: ${said}`;
  if (verdict === "agree") return `${sources} sources agree: ${said}`;
  return verdict === "compatible" ? `${said}; these can all be true` : said;
}

function sourcesOf<T>(positions: ReadonlyMap<Account, readonly Said<T>[]>, scene: Scene): number {
  return new Set([...positions.keys()].map((account) => scene.source.get(account.id))).size;
}

const SHOWN = 3;

/** "A", "A and B", "A, B and C", "A, B, C and 2 others" */
export function list(names: readonly string[]): string {
  const shown = names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), `${names.length - SHOWN} others`] : names;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** "US military officials", "activists"; a proper name ("United States", "White Helmets") is one body. */
function isPlural(name: string): boolean {
  return (
    /(?:^|[\s-])(?:\p{Ll}+[^su\s]s|people|police|others|both)$/u.test(name) ||
    /^(?:Activists|Residents|Officials|Witnesses|Eyewitnesses|Sources|Rebels|Medics|Locals)$/u.test(name)
  );
}
