/** What one PDF may take. A few hundred bytes of it can ask for any time and memory. */
export interface PdfLimits {
  /** The longest reports of monitors have some hundred pages. */
  readonly pages: number;
  /** In code units: a thousand full pages have some four million. */
  readonly text: number;
  readonly ms: number;
  /** By which the whole program may grow meanwhile: streams are unpacked outside of JavaScript's own memory. */
  readonly growthMegabytes: number;
}

export const PDF_LIMITS: PdfLimits = {
  pages: 1000,
  text: 16_000_000,
  ms: 60_000,
  growthMegabytes: 1024,
};
