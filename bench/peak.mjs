// Loaded before a command to have it say, when it ends, how much memory it held at most.
import { writeSync } from "node:fs";

process.on("exit", () => {
  writeSync(2, `\npeak ${process.resourceUsage().maxRSS} KiB\n`);
});
