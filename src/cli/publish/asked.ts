import { type Arguments, UsageError } from "../command.js";
import { publish as command } from "../commands/publish.js";
import { suggest } from "../suggest.js";
import type { Format, Kind } from "./kind.js";
import { KINDS } from "./kinds/index.js";

/** Options that go with every kind. */
export const ALWAYS: readonly string[] = ["format", "out", "as", "draft", "ledger", "workspace"];

/** What was asked for, checked against what there is. */
export interface Choice {
  readonly kind: Kind;
  readonly format: Format;
  /** "" for a kind that is of no one incident. */
  readonly incident: string;
}

/**
 * @throws UsageError naming the first thing that is wrong, and what there is instead
 */
export function choiceOf({ operands, options }: Arguments): Choice {
  const kind = kindNamed(operands[0] ?? "");
  const incident = incidentOf(kind, operands[1]);
  checkOptions(kind, options);
  kind.check?.(options);
  const format = formatOf(kind, options.get("format"));
  checkDraft(format, options);
  return { kind, incident, format };
}

/** A table has no place for a mark that would not be taken for a row: the name of its file says that it is a draft. */
function checkDraft(format: Format, options: Arguments["options"]): void {
  const file = options.get("out");
  if (format !== "csv" || file === undefined || !options.has("draft")) return;
  if (/draft/iu.test(file.split(/[\\/]/u).at(-1) ?? "")) return;
  throw new UsageError(
    `a draft as csv is marked by the name of its file alone: name one with "draft" in it, not ${file}`,
  );
}

function kindNamed(name: string): Kind {
  const found = KINDS.find((kind) => kind.name === name);
  if (found !== undefined) return found;
  const names = KINDS.map((kind) => kind.name);
  throw new UsageError(`there is no publication "${name}"; there are ${names.join(", ")}.${suggest(name, names)}`);
}

function incidentOf({ name, ofIncident }: Kind, given: string | undefined): string {
  if (ofIncident === (given !== undefined)) return given ?? "";
  if (ofIncident) throw new UsageError(`a ${name} is of one incident: deconflict publish ${name} INCIDENT`);
  throw new UsageError(`${name} is of no one incident, and was given "${given}".`);
}

function checkOptions(kind: Kind, options: Arguments["options"]): void {
  for (const name of options.keys()) {
    if (ALWAYS.includes(name) || kind.options.includes(name)) continue;
    const others = KINDS.filter((other) => other.options.includes(name)).map((other) => other.name);
    throw new UsageError(`--${name} does not go with ${kind.name}; it goes with ${others.join(", ")}.`);
  }
  const missing = kind.needs.find((name) => !options.has(name));
  if (missing === undefined) return;
  const option = `--${missing} ${command.options[missing]?.value}`;
  throw new UsageError(`${kind.name} needs ${option}: deconflict publish ${kind.name} ${option}`);
}

function formatOf({ name, formats }: Kind, given: string | undefined): Format {
  if (given === undefined) return formats[0];
  const found = formats.find((format) => format === given.toLowerCase());
  if (found !== undefined) return found;
  const all = new Intl.ListFormat("en", { type: "disjunction" }).format(formats);
  throw new UsageError(`${name} is published as ${all}, not as "${given}".${suggest(given, formats)}`);
}
