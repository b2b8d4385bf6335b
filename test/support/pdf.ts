import { deflateSync } from "node:zlib";

/** Words at a place of a page: points from the lower left corner. */
export interface Words {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfOptions {
  readonly title?: string;
  readonly encrypted?: boolean;
  /** Instead of what `pages` would give, the stream of each page, and its filters. */
  readonly stream?: { readonly bytes: Buffer; readonly filter: string };
}

/** A PDF as small programs write it: one font, text at places, no compression. */
export function pdf(pages: readonly (readonly Words[])[], { title, encrypted, stream }: PdfOptions = {}): Buffer {
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
    Buffer.from(`<< /Title (${title ?? ""}) /CreationDate (D:20010203040506Z) >>`),
    ...pages.flatMap((words, i) => [pageObject(6 + 2 * i), streamObject(words, stream)]),
  ];
  if (encrypted) {
    const key = "00".repeat(32);
    objects.push(Buffer.from(`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`));
  }
  return assembled(objects, encrypted ? `/Encrypt ${objects.length} 0 R /ID [<00><00>]` : "");
}

/** A page whose stream unpacks to `megabytes`, packed `times` over. */
export function bomb(megabytes: number, times: number): Buffer {
  let bytes: Buffer = Buffer.alloc(megabytes * 2 ** 20, " ");
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes);
  return pdf([[]], { stream: { bytes, filter: `/Filter [${"/FlateDecode ".repeat(times)}]` } });
}

function pageObject(contents: number): Buffer {
  return Buffer.from(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
  );
}

function streamObject(words: readonly Words[], given: PdfOptions["stream"]): Buffer {
  const drawn = words.map(
    ({ text, x = 72, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
  );
  const { bytes, filter } = given ?? { bytes: Buffer.from(drawn.join("\n"), "latin1"), filter: "" };
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${filter} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, "\\$&");
}

function assembled(objects: readonly Buffer[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let at = 9;
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    parts.push(whole);
    at += whole.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
