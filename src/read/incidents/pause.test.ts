import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

/** How many accounts a text has besides those of the raid that it begins with. */
function more(text: string): number {
  const raid = "An air strike killed four people in Kunduz on Monday, police said.";
  return readText(`${raid} ${text}`).accounts.length - readText(raid).accounts.length;
}

describe("attacks that are not told of", () => {
  it.each([
    ["Moscow declared a four-day pause in air strikes on Sunday.", 0],
    ["Moscow said its moratorium on strikes ended on Sunday.", 0],
    ["The mayor said there was no sign yet of resumed shelling on Sunday.", 0],
    ["Washington accused the Taliban of war crimes.", 0],
    ["NATO said its jets bomb only fighters.", 0],
    ["Jets continued to bomb the town after the strike, the mayor said.", 1],
    ["The mayor said that shelling hit the town of Baghlan on Sunday.", 1],
    ["Washington accused the Taliban of war crimes in Baghlan on Sunday.", 1],
    ["The mayor said the end of the street in Baghlan was shelled on Sunday.", 1],
  ])("%s", (text, accounts) => expect(more(text)).toBe(accounts));
});
