import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { flow } from "../../publish/text/page.js";
import { counted } from "../../publish/text/words.js";
import type { Arguments, Exit } from "../command.js";
import { writeNew } from "../new-file.js";
import { answer } from "./answer.js";

/** What of a report is written to the file that an option names. */
export interface Original {
  readonly report: string;
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Writes bytes as they were got to a file, for other tools, and says what they are. */
export async function saveOriginal(
  terminal: Terminal,
  args: Arguments,
  { report, file, chunks }: Original,
): Promise<Exit> {
  const { bytes, sha256 } = await writeNew(file, chunks);
  return answer(terminal, args, {
    json: () => ({ report, file, bytes, sha256 }),
    text: (page) => flow(page, "", `Wrote ${counted(bytes, "byte")} to ${printable(file)}; SHA-256: ${sha256}`),
  });
}
