import type { Command } from "../command.js";
import { add } from "./add.js";
import { assess } from "./assess.js";
import { check } from "./check.js";
import { declarations } from "./declarations.js";
import { declare } from "./declare.js";
import { demo } from "./demo.js";
import { dump } from "./dump.js";
import { erase } from "./erase.js";
import { evaluate } from "./evaluate.js";
import { history } from "./history.js";
import { incidents } from "./incidents.js";
import { link } from "./link.js";
import { publications } from "./publications.js";
import { publish } from "./publish.js";
import { ranges } from "./ranges.js";
import { read } from "./read.js";
import { report } from "./report.js";
import { reread } from "./reread.js";
import { restore } from "./restore.js";
import { review } from "./review.js";
import { reviews } from "./reviews.js";
import { search } from "./search.js";
import { show } from "./show.js";
import { strikes } from "./strikes.js";
import { team } from "./team.js";
import { unlink } from "./unlink.js";
import { verify } from "./verify.js";
import { work } from "./work.js";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...[read, demo, evaluate],
  ...[add, incidents, show, report, search],
  ...[declare, declarations, check, strikes],
  ...[assess, team, link, unlink, review, reviews, ranges],
  ...[publish, publications],
  ...[history, verify, dump, restore, reread, erase, work],
];
