import { ELEMENT, type PageNode, TEXT } from "./dom.js";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const BLOCKS = names(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 " +
    "H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL",
);
const SKIPPED = names("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT INPUT TEXTAREA OBJECT HEAD CANVAS MATH");

/** What is still to be done: a node to visit, or words to write once its children are done. */
type Step = PageNode | "block" | "cell";

/**
 * The text of an element, a block an entry: inline elements joined, white space run together (no-break spaces kept),
 * items of lists marked, cells of a row side by side. No recursion: pages can be nested without end.
 */
export function blocksOf(root: PageNode): string[] {
  const writer = new BlockWriter();
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === "block") writer.endBlock();
    else if (step === "cell") writer.write(" | ");
    else if (step.nodeType === TEXT) writer.write((step.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " "));
    else steps.push(...stepsInto(step, writer));
  }
  writer.endBlock();
  return writer.blocks;
}

function stepsInto(node: PageNode, writer: BlockWriter): Step[] {
  const name = node.nodeName.toUpperCase();
  if (SKIPPED.has(name) || (node.nodeType === ELEMENT && isHidden(node))) return [];
  if (name === "BR") writer.endLine();
  const children = Array.from(node.childNodes).reverse();
  if (!BLOCKS.has(name)) return name === "TD" || name === "TH" ? ["cell", ...children] : children;
  writer.endBlock();
  if (name === "LI") writer.write("• ");
  return ["block", ...children];
}

function isHidden(node: PageNode): boolean {
  return node.getAttribute("hidden") !== null || node.getAttribute("aria-hidden") === "true";
}

class BlockWriter {
  readonly blocks: string[] = [];
  private words = "";

  write(text: string): void {
    this.words += text;
  }

  endLine(): void {
    this.words += "\n";
  }

  /** Two line breaks inside a block part it, as `<br><br>` does for many publishers. */
  endBlock(): void {
    // Runs of spaces and of empty cells first: the patterns below take the square of their length.
    const words = this.words.replace(/(?: *\|){2,}/gu, " |").replace(/ {2,}/gu, " ");
    for (const part of words.split(/ ?\n ?\n[ \n]*/u)) {
      const lines = part.split("\n").map((line) => line.replace(/^[ |]+|[ |]+$/gu, ""));
      const block = lines.filter((line) => line !== "" && line !== "•").join("\n");
      if (/\S/u.test(block)) this.blocks.push(block);
    }
    this.words = "";
  }
}
