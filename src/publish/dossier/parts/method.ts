import type { Imprint } from "../../../model/publication.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { section } from "../../html/parts.js";
import { UNREVIEWED } from "../reviews.js";

/** How it was made and what that cannot do; the same words for every incident and every party. */
export function method(): Html {
  return section(
    "method",
    "Method, and its limits",
    html`<ul>
<li>A program read the reports by fixed rules: who speaks, and what each says of place, time, who did it, what was hit and who was harmed. Every value keeps the words it was read from. Rules miss things, and misread some; what is marked <span class="by-program">${UNREVIEWED}</span> was seen by nobody else, and what bears a name, <span class="by-person">accepted by …</span>, was.</li>
<li>Accounts are held to be of one incident for the reasons that are listed. A person can put them together or apart.</li>
<li>“Contradict” means that two values cannot both be true; “differ”, that they are not the same, and the doubt of one may reach the other; “compatible”, that they can all be true. It does not say which is true.</li>
<li>The program decides nothing. Gradings, positions and outcomes are people’s, with name, day and reason. Silence of a log is no proof: logs have gaps, and name places loosely.</li>
<li>The same rules go for all parties.</li>
</ul>
<p class="notice">Notification changes nothing of the protection that the law gives.</p>`,
  );
}

/** Who published it, when, with what. */
export function imprintFooter({ by, at, program, draft }: Imprint): Html {
  const done = draft ? "Draft, not published. Put together by" : "Published by";
  return html`<footer class="imprint"><p>${done} ${isolated(by)} on ${dayInWords(at)} at ${at.slice(11, 16)} UTC with ${program}.</p></footer>
`;
}
