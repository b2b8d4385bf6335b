/** Why a WARC file, or one of its records, cannot be read; it becomes a problem that names the file. */
export class WarcError extends Error {
  override readonly name = "WarcError";
}
