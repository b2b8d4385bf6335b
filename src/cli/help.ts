import { type Command, GROUPS, type Option } from "./command.js";
import { fill, table } from "./layout.js";

/** The program's own help: what it is for, its commands, and where to begin. */
export function programHelp(commands: readonly Command[], width: number): string {
  return page([
    fill(
      "deconflict reads news reports of strikes and lays out who says what: each value with its speaker and its exact " +
        "words, where the accounts agree, and where they cannot both be true. It reads and compares; people decide.",
      width,
    ),
    "Usage: deconflict COMMAND [options]",
    ...commandLists(commands, width),
    `Options\n${table(
      [
        ["--help", "this page; after a command, the help of that command"],
        ["--version", "the program's version"],
      ],
      width,
    )}`,
    `To begin\n${table(
      [
        ["deconflict demo", "see what it prints, on sample reports"],
        ["deconflict read report.txt", "read a report of your own"],
        ["deconflict add report.txt", "keep it in a ledger, and what is decided on it"],
        ["deconflict read --help", "all that a command can do, with examples"],
      ],
      width,
    )}`,
    fill(
      "Exit codes: 0 done; 1 something could not be read or done (standard error says what; the rest is done); " +
        "2 wrong usage; 130 and 143 interrupted.",
      width,
    ),
  ]);
}

/** A table for each group, all with the same first column. */
function commandLists(commands: readonly Command[], width: number): string[] {
  const longest = Math.max(...commands.map(({ name }) => name.length));
  return Object.entries(GROUPS).flatMap(([group, title]) => {
    const rows = commands.filter((command) => command.group === group);
    const cells = rows.map(({ name, summary }) => [name.padEnd(longest), summary] as const);
    return rows.length === 0 ? [] : [`${title}\n${table(cells, width)}`];
  });
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const options: [string, Option][] = [
    ...Object.entries(command.options),
    ["help", { value: null, help: "this page" }],
  ];
  return page([
    fill(`Usage: deconflict ${command.name} ${command.operands}`.trimEnd(), width),
    ...command.about.map((paragraph) => fill(paragraph, width)),
    `Options\n${table(
      options.map(([name, option]) => [synopsis(name, option), option.help]),
      width,
    )}`,
    `Examples\n${command.examples.map(({ line, does }) => `${fill(`# ${does}`, width, "  ")}\n  ${line}`).join("\n\n")}`,
  ]);
}

function synopsis(name: string, option: Option): string {
  return option.value === null ? `--${name}` : `--${name} ${valueName(option)}`;
}

/** More choices than this are told in the option's help. */
const CHOICES_SHOWN = 3;

/** "text|json", or "FILE" where anything may stand. */
export function valueName({ value, choices = [] }: Option): string | null {
  return choices.length > 0 && choices.length <= CHOICES_SHOWN ? choices.join("|") : value;
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
