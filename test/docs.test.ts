import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../src/cli/arguments.js";
import { COMMANDS } from "../src/cli/commands/index.js";
import { PROPERTIES } from "../src/ingest/declared/agreements/index.js";
import { ROOT } from "./run-cli.js";

// Documents that can fail: what is there is documented, and what is documented is there.

const pages = ["README.md", "CONTRIBUTING.md", ...pagesIn("docs")]
  .filter((path) => existsSync(join(ROOT, path)))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
const all = pages.map(({ text }) => text).join("\n");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

describe("the documents", () => {
  it.each(["README.md", "docs/method.md"])("hold %s", (path) => {
    expect(pages.map((page) => page.path)).toContain(path);
  });

  it.each(COMMANDS.map(({ name }) => name))("tell of the command %s", (name) => {
    expect(said(`deconflict ${name}`)).toBe(true);
  });

  it.each(
    COMMANDS.flatMap(({ name, options }) => Object.keys(options).map((option) => [name, option] as const)),
  )("tell of the option of %s: --%s", (name, option) => {
    expect(isShared(option) ? said(`--${option}`) : saidTogether(`deconflict ${name}`, option)).toBe(true);
  });

  it.each(PROPERTIES)("tell of the property of an agreement: %s", (property) => {
    const page = pages.find(({ path }) => path === "docs/agreements.md");
    expect(page?.text).toContain(`\`${property}\``);
  });

  it("name only npm scripts that are there", () => {
    const named = [...all.matchAll(/\bnpm run (?<name>[\w:-]+)/gu)].map((match) => match.groups?.name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("link only to files that are there", () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?<target>[^)#\s]+)[^)]*\)/gu)]
        .map((match) => match.groups?.target ?? "")
        .filter((target) => !/^[a-z]+:/u.test(target) && !existsSync(join(ROOT, dirname(path), target)))
        .map((target) => `${path} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("show command lines that the program takes", () => {
    expect(commandLines().flatMap(wrong)).toEqual([]);
  });

  it("and help show only such lines", () => {
    const lines = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));
    const parts = lines.flatMap((line) => line.split(" | ").filter((part) => part.startsWith("deconflict ")));
    expect(parts.flatMap((part) => wrong(part.slice("deconflict ".length)))).toEqual([]);
  });

  it("are themselves looked at: a wrong line is found", () => {
    expect(wrong("read report.txt --fromat json")).toHaveLength(1);
    expect(wrong("reed report.txt")).toHaveLength(1);
    expect(wrong("read report.txt --format json > out.json")).toEqual([]);
    expect(wrong("link i1 i2 --because 'one | mill' 2> log # comment")).toEqual([]);
    expect(wrong("link i1 i2 --because one mill --undo d1")).toHaveLength(1);
  });

  it("would fail if an option were told of another command only", () => {
    expect(saidTogether("deconflict incidents", "undo")).toBe(false);
    expect(saidTogether("deconflict add", "met")).toBe(false);
  });
});

/** Asked for as a question, since a failure would otherwise print every document. */
function said(words: string): boolean {
  return pages.some(({ text }) => text.includes(words));
}

/** Whether several commands have it: then it is enough to tell of it once. */
function isShared(option: string): boolean {
  return COMMANDS.filter(({ options }) => option in options).length > 3;
}

/** Whether one section tells of the command and of its option. */
function saidTogether(command: string, option: string): boolean {
  const whole = new RegExp(`--${option}(?![\\w-])`, "u");
  const sections = pages.flatMap(({ text }) => text.split(/^#+ /mu));
  return sections.some((section) => section.includes(command) && whole.test(section));
}

function pagesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

/** What follows `deconflict` on the lines of indented and fenced blocks. */
function commandLines(): string[] {
  const blocks = [...all.matchAll(/^```[^\n]*\n(?<body>.*?)^```/gmsu)].map((match) => match.groups?.body ?? "");
  const lines = blocks.flatMap((block) => block.split("\n"));
  return lines.flatMap((line) => /^\s*(?:\$ )?(?:npx )?deconflict (?<rest>.+)$/u.exec(line)?.groups?.rest ?? []);
}

function wrong(line: string): string[] {
  const [name = "", ...args] = shellWords(line);
  if (name.startsWith("--")) return ["--help", "--version"].includes(name) ? [] : [line];
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) return [`${line}: no such command`];
  if (args.includes("--help")) return [];
  try {
    parseArguments(command, args);
    return [];
  } catch (error) {
    return [`${line}: ${error}`];
  }
}

/** The words of the first command on a line, without quotation marks. */
function shellWords(line: string): string[] {
  const words = [...line.matchAll(/2>|[|>#]|(?:'[^']*'|"[^"]*"|[^\s'"|>#])+/gu)].map(([word]) => word);
  const end = words.findIndex((word) => /^(?:2>|[|>#])$/u.test(word));
  return words.slice(0, end === -1 ? words.length : end).map((word) => word.replace(/'([^']*)'|"([^"]*)"/gu, "$1$2"));
}
