/** Help wider than this is hard to read, however wide the screen. */
const WIDEST = 100;
const GAP = 2;

/** Breaks a paragraph into lines of at most `width` columns. */
export function fill(paragraph: string, width: number, indent = ""): string {
  const room = Math.max(20, Math.min(width, WIDEST) - indent.length);
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join("\n");
}

/** Two columns, the second filled; where the screen is too narrow for both, the second stands below the first. */
export function table(rows: readonly (readonly [string, string])[], width: number): string {
  const first = GAP + Math.max(...rows.map(([left]) => left.length)) + GAP;
  const isNarrow = Math.min(width, WIDEST) - first < 30;
  return rows
    .map(([left, right]) => (isNarrow ? stacked(left, right, width) : beside(left, right, first, width)))
    .join("\n");
}

function beside(left: string, right: string, column: number, width: number): string {
  const filled = fill(right, width, " ".repeat(column));
  return `${" ".repeat(GAP)}${left}${filled.slice(GAP + left.length)}`;
}

function stacked(left: string, right: string, width: number): string {
  return `${" ".repeat(GAP)}${left}\n${fill(right, width, " ".repeat(3 * GAP))}`;
}
