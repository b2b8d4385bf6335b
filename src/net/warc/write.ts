import { createHash, randomUUID } from "node:crypto";
import type { Exchange } from "../fetch/exchange.js";

/**
 * An exchange as two records of WARC/1.1, request and answer, byte for byte as they went over the wire. Written by hand
 * since the packages for it put heads together anew from what they parsed, and then it is no evidence of the bytes.
 */
export function warcOf(exchange: Exchange): Buffer {
  const common = { "WARC-Target-URI": exchange.url, "WARC-Date": exchange.at };
  const answer = recordId();
  const from = exchange.address === null ? {} : { "WARC-IP-Address": exchange.address };
  const { payloadSha256 } = exchange;
  const digest =
    payloadSha256 === null ? { "WARC-Truncated": "length" } : { "WARC-Payload-Digest": `sha256:${payloadSha256}` };
  return Buffer.concat([
    record("request", exchange.request, { ...common, "WARC-Record-ID": recordId(), "WARC-Concurrent-To": answer }),
    record("response", exchange.answer, { ...common, "WARC-Record-ID": answer, ...from, ...digest }),
  ]);
}

function record(type: "request" | "response", block: Buffer, headers: Readonly<Record<string, string>>): Buffer {
  const all = {
    "WARC-Type": type,
    ...headers,
    "WARC-Block-Digest": `sha256:${createHash("sha256").update(block).digest("hex")}`,
    "Content-Type": `application/http; msgtype=${type}`,
    "Content-Length": String(block.length),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join("")}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

function recordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}
