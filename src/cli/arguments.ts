import { parseArgs } from "node:util";
import { type Arguments, type Command, type Option, UsageError } from "./command.js";
import { valueName } from "./help.js";
import { suggest } from "./suggest.js";

/**
 * Checks what was typed after the command's name.
 * @throws UsageError naming the first thing that is wrong, and what there is instead
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const types = Object.entries(command.options).map(([name, option]) => [
    name,
    { type: option.value === null ? ("boolean" as const) : ("string" as const) },
  ]);
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    options.set(token.name, checked(command, token));
  }
  checkRequired(command, options);
  checkCount(command, positionals, options);
  return { operands: positionals, options };
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checked(command: Command, given: Given): string {
  const option = Object.hasOwn(command.options, given.name) ? command.options[given.name] : undefined;
  if (option === undefined) {
    const known = Object.keys(command.options).map((name) => `--${name}`);
    throw new UsageError(`${command.name} has no option ${given.rawName}.${suggest(given.rawName, known)}`);
  }
  return option.value === null ? switchValue(given) : value(option, given);
}

function switchValue(given: Given): string {
  if (given.value !== undefined)
    throw new UsageError(`${given.rawName} takes no value, and was given "${given.value}".`);
  return "";
}

function value(option: Option, { rawName, value, inlineValue }: Given): string {
  const isNextOption = value?.startsWith("-") && value !== "-" && !inlineValue;
  if (value === undefined || value === "" || isNextOption) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${valueName(option)}.`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const choices = new Intl.ListFormat("en", { type: "disjunction" }).format(option.choices);
    throw new UsageError(`${rawName} is ${choices}, not "${value}".${suggest(value, option.choices)}`);
  }
  if (option.kind !== undefined && option.kind.parse(value) === undefined)
    throw new UsageError(`${rawName} is ${option.kind.is}, not "${value}".`);
  return value;
}

function checkRequired(command: Command, given: ReadonlyMap<string, string>): void {
  const missing = Object.entries(command.options).find(([name, option]) => option.required && !given.has(name));
  if (missing === undefined) return;
  const [name, option] = missing;
  throw new UsageError(`${command.name} needs --${name} ${option.value}: ${option.help}.`);
}

function checkCount(command: Command, operands: readonly string[], given: ReadonlyMap<string, string>): void {
  const alone = [...given.keys()].find((name) => command.options[name]?.alone);
  if (alone !== undefined && operands.length > 0)
    throw new UsageError(`with --${alone}, ${command.name} takes nothing else, and was given "${operands[0]}".`);
  if (alone !== undefined) return;
  const { min, max } = command.arity;
  if (operands.length < min) {
    const wanted = command.operands.replace(/[… ].*$/u, "");
    const article = /^[AEIOU]/u.test(wanted) ? "an" : "a";
    throw new UsageError(`${command.name} needs ${article} ${wanted}: deconflict ${command.name} ${command.operands}`);
  }
  if (operands.length > max) {
    const spare = operands.slice(max).map((operand) => `"${operand}"`);
    throw new UsageError(`${command.name} does not know what to do with ${spare.join(" and ")}.`);
  }
}
