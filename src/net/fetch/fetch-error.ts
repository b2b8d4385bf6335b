/** Why a URL could not be fetched, in words; it becomes a problem that names the URL. */
export class FetchError extends Error {
  override readonly name = "FetchError";
}
