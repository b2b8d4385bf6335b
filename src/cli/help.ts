import type { Command, Option } from "./command.js";
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
    `Commands\n${table(
      commands.map((command) => [command.name, command.summary]),
      width,
    )}`,
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
        ["deconflict read --help", "all that read can do, with examples"],
      ],
      width,
    )}`,
    "Exit codes: 0 done; 1 a file could not be read (the others are); 2 wrong usage.",
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const options: [string, Option][] = [
    ...Object.entries(command.options),
    ["help", { value: null, help: "this page" }],
  ];
  return page([
    `Usage: deconflict ${command.name} ${command.operands}`.trimEnd(),
    ...command.about.map((paragraph) => fill(paragraph, width)),
    `Options\n${table(
      options.map(([name, option]) => [synopsis(name, option), option.help]),
      width,
    )}`,
    `Examples\n${command.examples.map(({ line, does }) => `${fill(`# ${does}`, width, "  ")}\n  ${line}`).join("\n\n")}`,
  ]);
}

function synopsis(name: string, { value, choices }: Option): string {
  return value === null ? `--${name}` : `--${name} ${choices?.join("|") ?? value}`;
}

function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
