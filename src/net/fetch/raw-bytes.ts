import type { ClientRequest } from "node:http";
import { FetchError } from "./fetch-error.js";

/** What goes over the socket of a request, which must be its own: the bytes to keep as evidence. */
export interface RawBytes {
  sent(): Buffer;
  received(): Buffer;
  /** The address at the other end. */
  address(): string | null;
}

/** Keeps the bytes of an exchange; calls `fail` where they are more than the limit. */
export function rawBytes(request: ClientRequest, limit: number, fail: (reason: Error) => void): RawBytes {
  const chunks: Buffer[] = [];
  let size = 0;
  let address: string | null = null;
  request.once("socket", (socket) => {
    socket.on("data", (chunk: Buffer) => {
      address ??= socket.remoteAddress ?? null;
      size += chunk.length;
      if (size > limit) fail(new FetchError(`more than ${Math.floor(limit / 2 ** 20)} MB, which is the limit`));
      else chunks.push(chunk);
    });
  });
  return { sent: () => headOf(request), received: () => Buffer.concat(chunks), address: () => address };
}

/** As Node writes it. It adds no header of its own to a request without a body that names its host and connection. */
function headOf(request: ClientRequest): Buffer {
  const headers = request.getRawHeaderNames().map((name) => `${name}: ${request.getHeader(name)}\r\n`);
  return Buffer.from(`${request.method} ${request.path} HTTP/1.1\r\n${headers.join("")}\r\n`, "latin1");
}
