/** How a stretch of text is to stand out. Every style also says the same in words: colour only adds. */
export type Style = "plain" | "title" | "strong" | "dim" | "contradict" | "differ" | "agree";

export type Paint = (style: Style, text: string) => string;

const CODES: { readonly [style in Style]: readonly [number, number] | null } = {
  plain: null,
  title: [1, 22],
  strong: [1, 22],
  dim: [2, 22],
  contradict: [31, 39],
  differ: [33, 39],
  agree: [32, 39],
};

/** Writes ANSI colours if `color`, else leaves the text as it is. */
export function paint(color: boolean): Paint {
  return (style, text) => {
    const code = CODES[style];
    return color && code !== null && text !== "" ? `\x1b[${code[0]}m${text}\x1b[${code[1]}m` : text;
  };
}
