import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// What the compiler cannot keep of the boundaries (the project references keep the rest: no Node in the core, and no
// import from the core up to the shell). Each failure says which rule is broken, where, and why the rule is there.

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAGES = ["ingest", "read", "link", "compare", "check", "assess", "publish", "evaluate"];
const SHARED = ["model", "util"];
/** Each may import those before it. */
const SHELL = ["net", "store", "service", "cli"];
const LONGEST = 300;

interface Source {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

const sources = [...filesBelow("src"), ...filesBelow("data")].map(parse);
const code = sources.filter(({ path }) => !path.endsWith(".test.ts"));
const core = code.filter(({ path }) => path.startsWith("data/") || isCore(path));

describe("the house", () => {
  it("is looked at in full", () => {
    expect(core.map(({ path }) => path)).toContain("src/model/quote.ts");
    expect(code.some(({ path }) => path.startsWith("src/cli/"))).toBe(true);
  });

  it("keeps the core free of clock and chance, so that two readings of one text are the same bytes", () => {
    expect(core.flatMap((source) => found(source, readsClockOrChance))).toEqual([]);
  });

  it("keeps the core free of Node and of globals that do I/O, so that it runs anywhere and is tested without a disk", () => {
    expect(core.flatMap((source) => [...found(source, doesIo), ...importsOf(source).filter(isNode)])).toEqual([]);
  });

  it("keeps Node's types out of the core: with them, node:fs and process would compile in it", () => {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.core.json"), ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const program = ts.createProgram(fileNames, options);
    const types = program.getSourceFiles().filter(({ fileName }) => fileName.includes("@types/"));
    expect(types.map(({ fileName }) => fileName)).toEqual([]);
    expect(options.lib).toEqual(["lib.es2023.d.ts"]);
  });

  it("keeps each stage from importing another stage: data flows through pipeline.ts alone, or the order is lost", () => {
    const crossing = core.flatMap((source) =>
      localImports(source)
        .filter((target) => crosses(source.path, target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  it("keeps the shell in its order, net, store, service, cli: what serves may not ask for what it serves", () => {
    const shell = code.filter(({ path }) => SHELL.includes(roomOf(path)));
    const up = shell.flatMap((source) =>
      localImports(source)
        .filter((target) => climbs(source.path, target))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(shell.length).toBeGreaterThan(100);
    expect(up).toEqual([]);
  });

  it("keeps words apart from rules: data/ imports only types of the model and other data", () => {
    const words = core.filter(({ path }) => path.startsWith("data/"));
    const up = words.flatMap((source) =>
      localImports(source)
        .filter(isRule)
        .map((t) => `${source.path} imports ${t}`),
    );
    expect(up).toEqual([]);
  });

  it(`keeps every file of src below ${LONGEST} lines: a longer one holds two things that have names of their own`, () => {
    const inSrc = sources.filter(({ path }) => path.startsWith("src/"));
    const long = inSrc.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });
});

describe("the rules above find what they look for", () => {
  const reads = (text: string) => found(parse({ path: "x.ts", text }), readsClockOrChance).length;
  it.each([
    "Date.now()",
    "new Date()",
    "Math.random()",
    "performance.now()",
    "crypto.randomUUID()",
    "Date()",
  ])("%s", (text) => {
    expect(reads(text)).toBe(1);
  });
  it.each(["new Date(0)", "Math.max(1)", "'Math.random()'", "// Date.now()", "Date.UTC(2016, 1)"])("not %s", (text) => {
    expect(reads(text)).toBe(0);
  });
  it("an import that is loaded when it is asked for", () => {
    const lazy = parse({ path: "src/link/a.ts", text: 'const b = () => import("../read/b.js");' });
    expect(localImports(lazy)).toEqual(["src/read/b.js"]);
  });
  it("an import up the shell", () => {
    expect(climbs("src/store/a.ts", "src/service/b.js")).toBe(true);
    expect(climbs("src/service/a.ts", "src/store/b.js")).toBe(false);
    expect(climbs("src/store/a.ts", "src/model/b.js")).toBe(false);
  });
  it("an import across stages", () => {
    expect(crosses("src/link/a.ts", "src/read/b.js")).toBe(true);
    expect(crosses("src/link/a.ts", "src/link/b.js")).toBe(false);
    expect(crosses("src/link/a.ts", "src/model/b.js")).toBe(false);
    expect(crosses("src/link/a.ts", "src/net/b.js")).toBe(true);
    expect(crosses("src/pipeline.ts", "src/read/b.js")).toBe(false);
  });
});

function filesBelow(folder: string): { path: string; text: string }[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
  return files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(ROOT, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") };
  });
}

function parse({ path, text }: { path: string; text: string }): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isCore(path: string): boolean {
  return path === "src/pipeline.ts" || [...STAGES, ...SHARED].includes(roomOf(path));
}

function crosses(from: string, to: string): boolean {
  if (from === "src/pipeline.ts" || !to.startsWith("src/")) return false;
  const allowed = SHARED.includes(roomOf(from)) ? SHARED : [...SHARED, roomOf(from)];
  return !allowed.includes(roomOf(to));
}

function climbs(from: string, to: string): boolean {
  return SHELL.indexOf(roomOf(to)) > SHELL.indexOf(roomOf(from));
}

function isRule(target: string): boolean {
  return target.startsWith("src/") && !target.startsWith("src/model/");
}

function isNode(target: string): boolean {
  return target.includes("node:");
}

/** Imports and exports from elsewhere, and those that are loaded when they are asked for. */
function importsOf({ path, tree }: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : dynamicImport(node);
    if (from !== undefined) found.push(`${path}: ${specifier(from)}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function dynamicImport(node: ts.Node): ts.Expression | undefined {
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

function localImports(source: Source): string[] {
  const targets = importsOf(source).map((found) => found.slice(source.path.length + 2));
  const local = targets.filter((target) => target.startsWith("."));
  return local.map((target) => normalize(join(dirname(source.path), target)).replaceAll("\\", "/"));
}

function specifier(node: ts.Expression): string {
  return ts.isStringLiteral(node) ? node.text : node.getText();
}

/** The places in a file where a test of its nodes is true, as "path:line: words". */
function found({ path, tree }: Source, test: (node: ts.Node) => boolean): string[] {
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (test(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      places.push(`${path}:${line + 1}: ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return places;
}

function readsClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && (node.arguments ?? []).length === 0;
  if (!ts.isCallExpression(node)) return false;
  return /^(?:globalThis\.)?(?:Date(?:\.now)?|Math\.random|performance\.now|crypto\..*)$/u.test(
    node.expression.getText(),
  );
}

const IO_GLOBALS = [
  "process",
  "console",
  "fetch",
  "document",
  "window",
  "require",
  "setTimeout",
  "setInterval",
  "Buffer",
];

/** A global that is used by name: not a property of that name, and not a name that the file gave itself. */
function doesIo(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !IO_GLOBALS.includes(node.text)) return false;
  const { parent } = node;
  const isUse = ts.isPropertyAccessExpression(parent) ? parent.expression === node : ts.isCallExpression(parent);
  return isUse && !declares(node.getSourceFile(), node.text);
}

function declares(tree: ts.SourceFile, name: string): boolean {
  let declared = false;
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node);
    if ((isNamed || ts.isBindingElement(node)) && node.name?.getText() === name) declared = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return declared;
}
