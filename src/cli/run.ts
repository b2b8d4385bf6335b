import { existsSync } from "node:fs";
import { packageVersion } from "../net/package-root.js";
import type { Terminal } from "../net/terminal.js";
import { parseArguments } from "./arguments.js";
import { type Command, EXIT, type Exit, UsageError } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { commandHelp, programHelp } from "./help.js";
import { suggest } from "./suggest.js";

/** Runs one command line (without `node` and the program's name) and gives the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  const [first, ...rest] = argv;
  try {
    if (first === "--version" || first === "-v") return shown(terminal, `${packageVersion()}\n`);
    if (first === "--help" || first === "-h") return shown(terminal, programHelp(COMMANDS, terminal.width));
    if (first === "help") return shown(terminal, helpOn(rest[0], terminal));
    if (first === undefined) throw new UsageError("a command is needed.");
    const command = commandNamed(first);
    if (asksForHelp(rest)) return shown(terminal, commandHelp(command, terminal.width));
    return await command.run(parseArguments(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.warn(`deconflict: ${error.message}\n${wayOut(first)}\n`);
    return EXIT.usage;
  }
}

function shown(terminal: Terminal, text: string): Exit {
  terminal.print(text);
  return EXIT.done;
}

function helpOn(name: string | undefined, terminal: Terminal): string {
  return name === undefined ? programHelp(COMMANDS, terminal.width) : commandHelp(commandNamed(name), terminal.width);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  if (name.startsWith("-")) throw new UsageError(`there is no option ${name} before the command.`);
  if (existsSync(name))
    throw new UsageError(`"${name}" is a file or folder, not a command; try: deconflict read ${name}`);
  const names = COMMANDS.map((known) => known.name);
  throw new UsageError(`there is no command "${name}"; there are ${names.join(", ")}.${suggest(name, names)}`);
}

function wayOut(first: string | undefined): string {
  const known = COMMANDS.some((command) => command.name === first);
  return `For help: deconflict ${known ? `${first} ` : ""}--help`;
}
