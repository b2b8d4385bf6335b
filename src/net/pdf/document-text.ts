import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfLimits } from "./limits.js";
import { type Line, linesOf } from "./lines.js";
import type { Gap, PdfText } from "./messages.js";
import { withoutFurniture } from "./page-furniture.js";
import { paragraphsOf } from "./paragraphs.js";
import { PdfError } from "./pdf-error.js";

/**
 * The text of a PDF, in paragraphs.
 * @throws PdfError if it is broken, encrypted, too long or without text
 */
export async function documentText(bytes: Uint8Array, limits: PdfLimits): Promise<PdfText> {
  const pdf = await opened(bytes);
  try {
    return await textOf(pdf, limits);
  } finally {
    await pdf.destroy();
  }
}

async function textOf(pdf: PDFDocumentProxy, limits: PdfLimits): Promise<PdfText> {
  if (pdf.numPages > limits.pages) {
    throw new PdfError(`a PDF of ${pdf.numPages} pages; the limit is ${limits.pages}: split it`);
  }
  const { pages, broken } = await pagesOf(pdf, limits);
  const text = paragraphsOf(withoutFurniture(pages)).join("\n\n");
  if (text === "" && broken.length === 0) {
    throw new PdfError("a PDF that holds pictures and no text: have its text recognised (OCR) first");
  }
  if (text === "") throw new PdfError("a PDF whose pages are broken");
  return { text, title: await titleOf(pdf), gaps: gapsIn(pages, broken) };
}

async function opened(data: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    const nothingDrawn = { disableFontFace: true, useSystemFonts: false, useWasm: false, enableXfa: false };
    return await getDocument({ data, ...nothingDrawn, isEvalSupported: false, verbosity: 0 }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new PdfError("an encrypted PDF: save it without its password first");
    throw new PdfError(`a PDF that is broken (${error instanceof Error ? error.message : error})`);
  }
}

async function pagesOf(pdf: PDFDocumentProxy, limits: PdfLimits): Promise<{ pages: Line[][]; broken: number[] }> {
  const pages: Line[][] = [];
  const broken: number[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOn(pdf, number);
    if (lines === null) broken.push(number);
    pages.push(lines ?? []);
    length += (lines ?? []).reduce((sum, { text }) => sum + text.length, 0);
    if (length > limits.text) throw new PdfError(`a PDF of more than ${limits.text} characters: split it`);
  }
  return { pages, broken };
}

/** Null where a page is broken: the library throws errors of any kind then. */
async function linesOn(pdf: PDFDocumentProxy, number: number): Promise<Line[] | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = linesOf(
      items.filter((item) => "str" in item),
      page.getViewport({ scale: 1 }).transform,
    );
    page.cleanup();
    return lines;
  } catch {
    return null;
  }
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = (info as { readonly Title?: unknown }).Title;
  const words = typeof title === "string" ? title.trim() : "";
  // Many programs give the name of the file they made it from.
  return /^$|^(?:untitled|microsoft word)\b|\.(?:docx?|pdf|indd|rtf|odt|qxd|pages)$/iu.test(words) ? null : words;
}

function gapsIn(pages: readonly Line[][], broken: readonly number[]): Gap[] {
  const empty = pages.flatMap((lines, i) => (lines.length === 0 && !broken.includes(i + 1) ? [i + 1] : []));
  return [
    ...(broken.length === 0 ? [] : [{ message: `${named(broken)} broken; the others were read`, fatal: true }]),
    ...(empty.length === 0
      ? []
      : [{ message: `${named(empty)} without text: blank, or pictures, which are not read`, fatal: false }]),
  ];
}

/** "page 3 is", "pages 3, 4, 5 … (12 in all) are" */
function named(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).join(", ");
  const more = numbers.length > 8 ? ` … (${numbers.length} in all)` : "";
  return numbers.length === 1 ? `page ${shown} is` : `pages ${shown}${more} are`;
}
