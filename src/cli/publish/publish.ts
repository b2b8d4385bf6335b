import type { Terminal } from "../../net/terminal.js";
import { toolName } from "../../net/tool.js";
import { printable } from "../../publish/text/layout.js";
import { counted } from "../../publish/text/words.js";
import type { Ledger } from "../../service/ledger.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { actor } from "../common-options.js";
import type { Written } from "../new-file.js";
import { withLedger } from "../with-ledger.js";
import { type Choice, choiceOf } from "./asked.js";
import type { Printed } from "./kind.js";
import { toFile, toStandardOutput } from "./send.js";

/** Prints or writes a publication, and records that it went out once all of it has; a draft is not recorded. */
export async function publish(args: Arguments, terminal: Terminal): Promise<Exit> {
  const choice = choiceOf(args);
  return withLedger(args, terminal, { command: "publish" }, (ledger, interrupted) =>
    new Publishing(ledger, terminal, args, choice).run(interrupted),
  );
}

class Publishing {
  readonly #by: string;
  readonly #draft: boolean;
  readonly #file: string | undefined;

  constructor(
    readonly ledger: Ledger,
    readonly terminal: Terminal,
    readonly args: Arguments,
    readonly choice: Choice,
  ) {
    this.#by = actor(args.options);
    this.#draft = args.options.has("draft");
    this.#file = args.options.get("out");
  }

  async run(interrupted: AbortSignal): Promise<Exit> {
    // Nothing is to go out of which the record is refused then.
    if (!this.#draft) await this.ledger.mayPublish({ by: this.#by });
    const printed = await this.#printed();
    return this.#file === undefined ? this.#print(printed, interrupted) : this.#write(printed, this.#file, interrupted);
  }

  #printed(): Promise<Printed> {
    const { kind, format, incident } = this.choice;
    const imprint = { by: this.#by, at: new Date().toISOString(), program: toolName(), draft: this.#draft };
    return kind.print(this.ledger, { incident, format, options: this.args.options, imprint });
  }

  async #print(printed: Printed, interrupted: AbortSignal): Promise<Exit> {
    const written = await toStandardOutput(this.terminal, printed.chunks, interrupted);
    if (written === null) return EXIT.interrupted;
    this.terminal.warn(`${await this.#recorded(printed, written)}\n`);
    return EXIT.done;
  }

  async #write(printed: Printed, file: string, interrupted: AbortSignal): Promise<Exit> {
    const line = await toFile(file, printed.chunks, interrupted, async (written) => {
      const size = `Wrote ${counted(written.bytes, "byte")} to ${printable(file)}`;
      return `${size}; ${await this.#recorded(printed, written)}`;
    });
    this.terminal.print(`${line}\n`);
    return EXIT.done;
  }

  /** Records it, and says so. */
  async #recorded({ incident, what }: Printed, { sha256 }: Written): Promise<string> {
    if (this.#draft) return `a draft, which is not recorded; SHA-256: ${sha256}`;
    const { kind, format } = this.choice;
    const sent = { kind: kind.name, incident, what: `${what}, as ${format}`, sha256 };
    const { id } = await this.ledger.publish(sent, { by: this.#by });
    return `recorded as ${id}; SHA-256: ${sha256}`;
  }
}
