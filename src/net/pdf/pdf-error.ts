/** Why no text can be taken out of a PDF; it becomes a problem that names the file. */
export class PdfError extends Error {
  override readonly name = "PdfError";
}
