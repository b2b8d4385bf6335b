/** Thrown while a file is taken in, and turned into a problem that names the file. The message needs no file name. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
