/** How many were right, of those annotated and of those extracted. */
export interface Ratio {
  readonly right: number;
  readonly annotated: number;
  readonly extracted: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function sum(ratios: readonly Ratio[]): Ratio {
  const total = (key: keyof Ratio) => ratios.reduce((n, ratio) => n + ratio[key], 0);
  return { right: total("right"), annotated: total("annotated"), extracted: total("extracted") };
}

export function scoreOf({ right, annotated, extracted }: Ratio): Score {
  const precision = extracted > 0 ? right / extracted : 0;
  const recall = annotated > 0 ? right / annotated : 0;
  const both = precision + recall;
  return { precision, recall, f1: both > 0 ? (2 * precision * recall) / both : 0 };
}
