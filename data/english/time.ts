/** English words of time. What they mean for a date is decided in src/read/time. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const numbered = (list: string, first: number): [string, number][] =>
  list.split(" ").flatMap((group, i) => group.split("/").map((word): [string, number] => [word, i + first]));

/** 1 January to 12 December. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered("january february march april may june july august september october november december", 1),
);
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  numbered("jan feb mar apr may jun jul aug sep/sept oct nov dec", 1),
);

/** 0 Sunday to 6 Saturday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered("sunday monday tuesday wednesday thursday friday saturday", 0),
);
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  numbered("sun mon tue/tues wed/weds thu/thur/thurs fri sat", 0),
);

/** Parts of a day; `plural` forms stand in texts that lost their apostrophes ("Monday nights attack"). */
export const DAYPARTS: ReadonlySet<string> = words(
  "morning mornings afternoon afternoons evening evenings night nights nighttime dawn daybreak predawn pre-dawn sunrise noon midday " +
    "mid-day sunset dusk nightfall midnight mid-night",
);

export type Unit = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "year" | "decade";
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (["minute", "hour", "day", "week", "weekend", "month", "year", "decade"] as const).flatMap(
    (unit): [string, Unit][] => [
      [unit, unit],
      [`${unit}s`, unit],
    ],
  ),
);

/** Days from the day of publication. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["yesterdays", -1],
  ["today", 0],
  ["todays", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

export const OVERNIGHT: ReadonlySet<string> = words("overnight");

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 1),
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["forty-eight", 48],
  ["twenty-four", 24],
  ["seventy-two", 72],
]);

/** How many a vague word may be, for "several days ago". */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [min: number, max: number]> = new Map([
  ["few", [2, 5]],
  ["couple", [2, 3]],
  ["several", [3, 7]],
  ["some", [2, 7]],
  ["many", [3, 9]],
]);

export const APPROXIMATORS: ReadonlySet<string> = words(
  "nearly almost about around roughly approximately just only barely some more less over under than at least exactly",
);

/** Words of repetition that stand alone. */
export const HABITS: ReadonlySet<string> = words("regularly daily nightly weekly routinely frequently repeatedly");

export type Phase = "early" | "mid" | "late";
export const PHASES: ReadonlyMap<string, Phase> = new Map([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["start", "early"],
  ["beginning", "early"],
  ["middle", "mid"],
  ["end", "late"],
]);

/** What may stand before a month that is also another word ("in May", "last March"). */
export const BEFORE_MONTH: ReadonlySet<string> = words(
  "in of since early late mid last this next until till by from to and between before after during for through on since",
);

/** What may follow a date's number; any other lower-case word is what the number counts ("in May 12 people"). */
export const AFTER_DATE: ReadonlySet<string> = words(
  "a an the this that these those it they he she we in on at by of to for from with without and or but when where which who while " +
    "as after before during until till amid against near over between since because due according said says has have had is " +
    "was were are killed killing targeting last around about local",
);

/** What may stand before a bare year. */
export const BEFORE_YEAR: ReadonlySet<string> = words(
  "in since of by from until till during early late mid before after through to between and throughout",
);

/** Counted things, which make a four-digit number a count ("of 2000 people"). */
export const COUNTED: ReadonlySet<string> = words(
  "people persons civilians men women children families fighters soldiers troops militants rebels others residents houses homes " +
    "buildings meters metres miles km kilometers kilometres kilograms kg pounds dollars tons tonnes hectares feet bodies victims " +
    "detainees prisoners cases strikes raids attacks rockets missiles bombs shells refugees members personnel",
);

/** A verb phrase about the future, in which a date without a year may lie ahead. */
export const FUTURE_CUES: ReadonlySet<string> = words(
  "will due scheduled until till next upcoming expected planned plans",
);

/** What joins a part of a day to its day ("at dawn on Tuesday"). */
export const DAYPART_LINKS: ReadonlySet<string> = words(
  "on of the in at around about early late , after before just and shortly",
);

/** What joins two ends of an interval. */
export const RANGE_LINKS: ReadonlySet<string> = words("to until till through into and & - – —");

/** What a statement is made in or to ("said in a statement on Sunday", "told the agency on Monday"). */
export const STATEMENT_WORDS: ReadonlySet<string> = words(
  "in a an the its his her their statement statements reporters journalists press news release briefing conference interview tweet " +
    "tweets post posts report website twitter facebook telegram social media agency agencies channel television tv state by to via " +
    "on also earlier later late early telephone phone video message bulletin radio released issued published",
);
export const STATEMENT_NOUNS: ReadonlySet<string> = words(
  "statement statements tweet tweets briefing interview communique communiqué bulletin announcement",
);

/** Nouns of those who speak, lower case ("On Friday, the ministry said"). */
export const SPEAKING_NOUNS: ReadonlySet<string> = words(
  "the a an of for and in 's ( ) , ministry spokesman spokeswoman spokesperson official officials monitor monitors group observatory " +
    "minister president army military coalition general agency activists activist source sources statement commander command " +
    "defense defence foreign secretary chief director head media state government regime opposition local security medical " +
    "organization organisation rights human network monitoring war witnesses residents journalist correspondent reporter also",
);
