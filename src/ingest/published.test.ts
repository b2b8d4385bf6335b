import { describe, expect, it } from "vitest";
import { statedDate, statedPublisher } from "./published.js";

describe("statedDate", () => {
  it.each([
    ["Headline of four words\n\nSun 05 Jul 2015\n\nText.", "2015-07-05"],
    ["Headline of four words\n\nPublished August 1 2016\n\nText.", "2016-08-01"],
    ["Headline of four words\n4 min read\n08 December, 2015\n\nText.", "2015-12-08"],
    ["18 May, 2017 18:19\n\nHeadline of four words", "2017-05-18"],
    ["Headline of four words\n\nDate of publication 26 September 2016 Supplies run out.", "2016-09-26"],
    ["Headline of four words\n\nLast updated at Nov 272017 TOWN A push by the army.", "2017-11-27"],
    ["Headline of four words\n\nHeadline of four words AFP Saturday 26 Apr 2014 At least two died.", "2014-04-26"],
    ["Headline of four words\n\nLast updated: 3 May 2020\n\nPublished: 2 May 2020\n\nText.", "2020-05-02"],
    ["Headline of four words\n\n2015-12-08T10:00:00Z\n\nText.", "2015-12-08"],
    ["Headline of four words\n\n31/12/2015\n\nText.", "2015-12-31"],
    ["Headline of four words\n\n22 October، 2023\n\nText.", "2023-10-22"],
  ])("%j", (text, iso) => expect(statedDate(text)).toBe(iso));

  it.each([
    "Headline of four words\n\nOn 5 July 2015 a strike hit the town.",
    "Headline of four words\n\n5 July 2015 was the day of the strike.",
    "Headline of four words\n\nJuly 5, 2015, saw a strike on the town.",
    "Headline of four words, January 28, 2023\n\nText.",
    "Headline of four words\n\nThe town on Friday, Apr. 22, 2022 (Photo: Example)\n\nText.",
    "Headline of four words\n\n08/12/2015\n\nTwo readings.",
    "Headline of four words\n\n31 June 2015\n\nText.",
    "",
  ])("none in %j", (text) => expect(statedDate(text)).toBeNull());
});

describe("statedPublisher", () => {
  it.each([
    ["Strike kills nine in town | Example Times\n\nText.", "Example Times"],
    ["Strike kills nine\n\nOLDTOWN (Example 24) – Nine people died.", "Example 24"],
    ["Publisher: The Example\n\nText.", "The Example"],
    ["Death toll | Nine people killed in town\n\nText.", null],
    ["Strike kills nine\n\nThe army (Example) – said so.", null],
  ])("%j", (text, publisher) => expect(statedPublisher(text)).toBe(publisher));
});
