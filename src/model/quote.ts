/** Words of a report and their position: UTF-16 code-unit offsets into the report's text, end exclusive. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Thrown when a value of the model would contradict itself: a quote outside its text, a range upside down. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/**
 * Takes the words of `text` from `start` to `end`. The only way to make a quote, so that `text.slice(start, end)`
 * always equals `exact`.
 * @throws ModelError if the span is empty or lies outside the text
 */
export function quote(text: string, start: number, end: number): Quote {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)) {
    throw new ModelError(`no quote from ${start} to ${end} in a text of ${text.length} code units`);
  }
  return { exact: text.slice(start, end), start, end };
}
