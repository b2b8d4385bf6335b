/** The part of a path after its last slash, of either kind. */
export function baseName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

/** A file as it is named to others: without the folder in which somebody kept it. The address of a page stays. */
export function fileName(file: string): string {
  return /^https?:/iu.test(file) ? file : baseName(file);
}
