/** The part of a path after its last slash, of either kind. */
export function baseName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
