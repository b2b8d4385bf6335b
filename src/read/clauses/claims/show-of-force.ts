import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, nameOf, selvesOf } from "./line.js";

const SHOW = frame("(?:shows? of force|demonstrations? of force|shows? of strength|low passes|low pass)");

/** "a coalition aircraft show of force"; "jets carried out a show of force" */
export const showOfForce: ClaimFinder = {
  attribute: "show-of-force",
  cues: ["show", "shows", "demonstration", "demonstrations", "pass", "passes"],
  *find(line: Line): Generator<Draft> {
    for (const found of line.find(SHOW)) {
      const by = ownerBefore(line, found.from) ?? line.subject(found.from);
      const from = by === null || found.from - by.from > 8 ? found.from : by.from;
      yield { from, to: found.to, value: { by: nameOf(by) }, selves: selvesOf({ by }), rule: "show-of-force" };
      return;
    }
  },
};

/** "a coalition aircraft show of force", "the navy's show of force" */
function ownerBefore(line: Line, at: number) {
  const chunk = line.chunks.find(
    (c) => c.entity !== undefined && (c.to === at || (c.to === at - 1 && line.lower(at - 1) === "'s")),
  );
  return chunk === undefined ? null : line.object(chunk.from, 1);
}
