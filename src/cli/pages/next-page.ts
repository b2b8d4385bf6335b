import type { Arguments } from "../command.js";

/** How to see what follows: the command as it was given, going on where this list ends; nothing at its end. */
export function nextPage(command: string, args: Arguments, next: string | null): string[] {
  // On a line of its own and not broken, so that it can be copied.
  return next === null ? [] : ["", "To go on:", `  ${nextCommand(command, args, next)}`];
}

export function nextCommand(command: string, { operands, options }: Arguments, next: string): string {
  const given = [...options].filter(([name]) => name !== "after");
  const words = given.flatMap(([name, value]) =>
    value === "" ? [`--${name}`] : [`--${name}`, withoutPassword(value)],
  );
  const all = [command, ...words, "--after", next, ...(operands.length === 0 ? [] : ["--", ...operands])];
  return `deconflict ${all.map(quoted).join(" ")}`;
}

/** What is printed may be kept by others. */
function withoutPassword(value: string): string {
  return value.replace(/^(?<start>postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/iu, "$<start>:…@");
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./:=+,@%-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
