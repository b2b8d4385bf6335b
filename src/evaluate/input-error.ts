/** Thrown for an annotation or a list of aliases that cannot be used; the message names the file and the place in it. */
export class EvaluationInputError extends Error {
  override readonly name = "EvaluationInputError";
}
