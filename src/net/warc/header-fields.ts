/** The largest head of a record or of an answer in it: a program that writes more is broken. */
export const MAX_HEAD = 256 * 1024;

/** A head of lines `Name: value` below a first line, as WARC and HTTP have it; names in lower case. */
export class HeaderFields {
  readonly firstLine: string;
  readonly all: Readonly<Record<string, string>>;

  constructor(head: Uint8Array) {
    const text = Buffer.from(head)
      .toString("utf8")
      .replace(/\r?\n[ \t]+/gu, " ");
    const [firstLine = "", ...lines] = text.split(/\r?\n/u);
    const all = new Map<string, string>();
    for (const line of lines) {
      const { name, value } = /^(?<name>[^\s:]+)[ \t]*:(?<value>.*)$/u.exec(line)?.groups ?? {};
      const key = name?.toLowerCase();
      if (key === undefined || value === undefined) continue;
      const before = all.get(key);
      all.set(key, before === undefined ? value.trim() : `${before}, ${value.trim()}`);
    }
    this.firstLine = firstLine;
    this.all = Object.fromEntries(all);
  }

  /** By the name in lower case. */
  get(name: string): string | undefined {
    return Object.hasOwn(this.all, name) ? this.all[name] : undefined;
  }
}
