import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArguments } from "./arguments.js";
import { type Command, EXIT, UsageError } from "./command.js";

const COMMAND: Command = {
  name: "read",
  group: "read",
  summary: "",
  operands: "FILE… [options]",
  arity: { min: 1, max: 2 },
  about: [],
  options: {
    metadata: { value: "FILE", help: "" },
    format: { value: "FORMAT", choices: ["text", "json"], help: "" },
    "with-text": { value: null, help: "" },
  },
  examples: [],
  run: async () => EXIT.done,
};
const parse = (...argv: string[]) => parseArguments(COMMAND, argv);

describe("arguments", () => {
  it("are operands and options, in any order", () => {
    const { operands, options } = parse("a", "--format=json", "--metadata", "m.csv", "b", "--with-text");
    expect(operands).toEqual(["a", "b"]);
    expect(Object.fromEntries(options)).toEqual({ format: "json", metadata: "m.csv", "with-text": "" });
  });

  it("know standard input, and files whose name begins with a dash", () => {
    expect(parse("-").operands).toEqual(["-"]);
    expect(parse("--", "--odd.txt").operands).toEqual(["--odd.txt"]);
    expect(parse("a", "--metadata", "-").options.get("metadata")).toBe("-");
  });

  it.each([
    [[], "read needs a FILE: deconflict read FILE… [options]"],
    [["a", "b", "c"], 'read does not know what to do with "c".'],
    [["a", "--formt", "json"], "read has no option --formt. Did you mean --format?"],
    [["a", "-x"], "read has no option -x."],
    [["a", "--format", "xml"], '--format is text or json, not "xml".'],
    [["a", "--format", "jsno"], '--format is text or json, not "jsno". Did you mean json?'],
    [["a", "--metadata"], "--metadata needs a value: --metadata FILE."],
    [["a", "--metadata", "--with-text"], "--metadata needs a value: --metadata FILE."],
    [["a", "--format="], "--format needs a value: --format text|json."],
    [["a", "--with-text=yes"], '--with-text takes no value, and was given "yes".'],
    [["a", "--constructor"], "read has no option --constructor."],
  ])("%j: %s", (argv, message) => {
    expect(() => parse(...argv)).toThrow(new UsageError(message));
  });

  it("may be needed, or stand in place of the operands", () => {
    const because = { value: "REASON", required: true, help: "why" } as const;
    const undo = { value: "RULING", alone: true, help: "" } as const;
    const command: Command = { ...COMMAND, name: "link", operands: "INCIDENT…", options: { because, undo } };
    const link = (...argv: string[]) => parseArguments(command, argv);
    expect(link("--undo", "g1", "--because", "no").operands).toEqual([]);
    expect(() => link("i1")).toThrow(new UsageError("link needs --because REASON: why."));
    expect(() => link("i1", "--because", "no", "--undo", "g1")).toThrow(
      new UsageError('with --undo, link takes nothing else, and was given "i1".'),
    );
    expect(() => link("--because", "no")).toThrow(new UsageError("link needs an INCIDENT: deconflict link INCIDENT…"));
  });

  it("never fail with anything but a usage error", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("--format", "--metadata", "-", "--", "-f", "--with-text=1"));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (argv) => {
        try {
          parse(...argv);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
