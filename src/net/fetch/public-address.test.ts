import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address.js";

describe("an address", () => {
  it.each([
    "1.1.1.1",
    "93.184.215.14",
    "172.32.0.1",
    "100.128.0.1",
    "192.0.1.1",
    "2606:2800:21f:cb07::1",
    "2a00::1",
  ])("of the public Internet: %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ..."0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1".split(
      " ",
    ),
    ..."172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.1 203.0.113.1".split(" "),
    ..."224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255".split(" "),
    ..."::1 :: ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::7f00:1 64:ff9b::7f00:1 64:ff9b::808:808".split(" "),
    ..."64:ff9b:1::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1::".split(" "),
    ..."3fff::1 100::1 5f00::1".split(" "),
    "example.org",
    "",
  ])("that is none: %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
