/** More of something than its limit; the bytes of it were passed over or not read. */
export class TooLongError extends Error {
  override readonly name = "TooLongError";
}

/** Reads a stream by lines and by lengths, holding no more of it than what is asked for. */
export class ByteReader {
  /** Of the next byte, from the beginning of the stream. */
  offset = 0;
  private held: Uint8Array = new Uint8Array();
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The next bytes without taking them: at least `length`, unless the stream ends. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.held.length < length) {
      const next = await this.next();
      if (next === null) break;
      this.held = this.held.length === 0 ? next : Buffer.concat([this.held, next]);
    }
    return this.held;
  }

  /** The next `length` bytes; fewer if the stream ends before. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      const part = await this.upTo(missing);
      if (part === null) break;
      missing -= part.length;
      parts.push(part);
    }
    return joined(parts);
  }

  /** Makes bytes that were taken the next ones again. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.offset -= bytes.length;
    this.held = this.held.length === 0 ? bytes : Buffer.concat([bytes, this.held]);
  }

  /** Passes over `length` bytes; false if the stream ends before. */
  async skip(length: number): Promise<boolean> {
    for (let missing = length; missing > 0; ) {
      const part = await this.upTo(missing);
      if (part === null) return false;
      missing -= part.length;
    }
    return true;
  }

  /**
   * The next line with its line feed (the last line of a stream may lack it); null at the end.
   * @throws TooLongError for a line of more than `limit` bytes, which is passed over
   */
  async line(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const part = await this.upTo(Number.POSITIVE_INFINITY, true);
      if (part === null) break;
      length += part.length;
      // What is too long is counted on, and let go.
      if (length <= limit) parts.push(part);
      else parts.length = 0;
      if (part.at(-1) === LINE_FEED) break;
    }
    if (length > limit) throw new TooLongError(`a line of ${length} bytes`);
    return length === 0 ? null : joined(parts);
  }

  /** All that is left, in chunks as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const part = await this.upTo(Number.POSITIVE_INFINITY);
      if (part === null) return;
      yield part;
    }
  }

  /** Closes the stream. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  /** Takes a part of what is held or comes next: up to `most` bytes, and no further than a line feed if that is asked. */
  private async upTo(most: number, toLineFeed = false): Promise<Uint8Array | null> {
    const held = this.held.length > 0 ? this.held : await this.next();
    if (held === null) return null;
    const end = toLineFeed ? held.indexOf(LINE_FEED) + 1 || held.length : held.length;
    const length = Math.min(most, end);
    this.held = held.subarray(length);
    this.offset += length;
    return held.subarray(0, length);
  }

  private async next(): Promise<Uint8Array | null> {
    for (;;) {
      const { done, value } = await this.source.next();
      if (done === true) return null;
      if (value.length > 0) return value;
    }
  }
}

const LINE_FEED = 10;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}
