const ATTRIBUTION = /^[—–-]\s?(?<name>\S.{0,78}?)\s*\((?<handle>@\w+)\)/u;

/** Who posted, by the line below an embedded post: "— Some Name (@name) July 4, 2020"; null for any other line. */
export function posterOf(line: string): { name: string; handle: string } | null {
  const { name, handle } = ATTRIBUTION.exec(line.trim())?.groups ?? {};
  return name === undefined || handle === undefined ? null : { name, handle };
}
