import { terminal } from "../net/terminal.js";
import { run } from "./run.js";

const screen = terminal(process);
try {
  // Not process.exit(): what is still on its way into a pipe would be cut off.
  process.exitCode = await run(process.argv.slice(2), screen);
} catch (error) {
  process.exitCode = 1;
  const detail = error instanceof Error ? (process.env.DECONFLICT_TRACE ? error.stack : error.message) : error;
  screen.warn(`deconflict: this is a fault of the program: ${detail}\n`);
  screen.warn("Please report it with the command line; DECONFLICT_TRACE=1 shows where it happened.\n");
}
