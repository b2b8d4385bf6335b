/** The connected parts of a graph: for each key the smallest key of its part. Ends that are no keys join nothing. */
export function connected(
  keys: readonly string[],
  edges: readonly { readonly a: string; readonly b: string }[],
): Map<string, string> {
  const parent = new Map(keys.map((key) => [key, key]));
  for (const { a, b } of edges) {
    if (!parent.has(a) || !parent.has(b)) continue;
    const [x, y] = [root(parent, a), root(parent, b)];
    if (x < y) parent.set(y, x);
    else parent.set(x, y);
  }
  return new Map(keys.map((key) => [key, root(parent, key)]));
}

/** Halves the way on the way, so that no way stays long. */
function root(parent: Map<string, string>, key: string): string {
  let at = key;
  for (let up = parent.get(at) as string; up !== at; up = parent.get(at) as string) {
    parent.set(at, parent.get(up) as string);
    at = up;
  }
  return at;
}
