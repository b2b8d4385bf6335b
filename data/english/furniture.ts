/**
 * What stands on a page of news beside its prose: share bars, lists of related stories, bylines, credits, notices.
 * Lines are compared in lower case, with outer marks and numbers of items dropped.
 */

const lines = (text: string): ReadonlySet<string> => new Set(text.split(";").map((line) => line.trim()));

/** Lines that are furniture when they stand alone, and say nothing about what follows. */
export const FURNITURE_LINES: ReadonlySet<string> = lines(
  "accessibility links; breaking news; breaking; live; live updates; share; share on; share this; share this article; save; tweet; twitter; facebook; " +
    "whatsapp; telegram; viber; messenger; linkedin; reddit; pinterest; email; e-mail; mail; print; copy link; copy; link copied; x; instagram; youtube; " +
    "podcasts; podcast; listen; watch; video; videos; photos; gallery; news; latest news; top news; world; world news; middle east; region; regional; politics; " +
    "opinion; analysis; statements; reports; home; menu; search; login; log in; sign in; register; subscribe; newsletter; newsletters; " +
    "advertisement; advertising; ad; sponsored; sponsored content; skip to content; skip to main content; skip advertisement; back to top; load more; show more; see more; more; " +
    "next; previous; follow us; follow; contact us; about us; terms of use; privacy policy; cookie policy; all rights reserved; news desk; newsdesk; web desk; staff; " +
    "date; published; updated; last updated; source; sources; tags; topics; keywords; key information; victims; military statements; table of contents; " +
    "click to enlarge; enlarge image; view image; image; undefined; loading; text size; font size; a; aa; community standards; discussion; get short url; print tweet",
);

/** Lines that open a list of other stories, which ends where prose goes on. */
export const LIST_OPENERS: ReadonlySet<string> = lines(
  "related news; related articles; related stories; related story; related content; related topics; related posts; related; other news; other stories; other articles; recommended stories; " +
    "recommended; recommended for you; read next; read also; also read; see also; read more; more news; more in news; more stories; more from; more to read; more; " +
    "previous coverage; latest; latest stories; latest headlines; top stories; trending; trending now; most read; most popular; most viewed; popular; popular posts; " +
    "editor's picks; editors' picks; don't miss; you may also like; you might also like; what to read next; up next; tags; topics; follow us",
);

/** Lines after which no prose of the report is expected any more. */
export const END_MARKERS: ReadonlySet<string> = lines(
  "prev post; previous post; next post; previous article; next article; prev; more on this topic; more on this story; comments; comment; leave a comment; leave a reply; " +
    "post a comment; add a comment; reader comments; about the author; about the authors; our standards; share your thoughts; join the conversation; subscribe to our mailing list; related articles",
);

/** Beginnings of lines that point elsewhere ("Read more: …"): furniture whatever follows on the line. */
export const POINTERS: readonly string[] = [
  "read more",
  "read also",
  "also read",
  "also see",
  "see also",
  "see more",
  "learn more",
  "watch",
  "watch now",
  "listen",
  "related",
  "related article",
  "related story",
  "more",
  "more on this",
  "update",
  "updates",
  "live updates",
  "in pictures",
  "in video",
  "photos",
  "opinion",
  "explainer",
  "must read",
  "don't miss",
  "tags",
  "topics",
  "keywords",
  "follow us",
];

/** Patterns of notices and page parts; each is matched from the beginning of the line. */
export const NOTICES: readonly RegExp[] = [
  /^share (?:on|via|to|with|this)\b/iu,
  /^(?:list \d+ of \d+|end of list)/iu,
  /^\d+ (?:of|\/) \d+$/iu,
  /^\[?click (?:to|here|on)\b/iu,
  /^(?:subscribe|sign up|log in|sign in|register|join us|join our|follow us|support us|donate)\b(?! of\b)/iu,
  /^[Ss]upport \p{Lu}\S*$/u,
  /^get (?:unlimited|the latest|our|full) (?:access|news|newsletter|headlines|stories|military|daily)/iu,
  /^get short url/iu,
  /^(?:track|follow|get) (?:the )?(?:latest|live|breaking) (?:news|updates)\b/iu,
  /^want to (?:write|contribute|read|support)\b/iu,
  /^the latest on \p{Lu}/u,
  /^our standards\b/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /^all rights reserved/iu,
  /^\(?except for the headline\b/iu,
  /^this (?:story|article|report|content) (?:has|was|is) (?:not been |been |originally |first |automatically )?(?:edited|published|translated|syndicated|generated|republished|reproduced|an edited)/iu,
  /^(?:views|opinions) expressed\b/iu,
  /^(?:we use cookies|this (?:website|site) uses cookies|by (?:continuing|using|clicking) |accept (?:all )?cookies|cookie (?:notice|settings))/iu,
  /^(?:your email address|required fields|enter your email|please (?:enable|enter|log in|subscribe|consider))/iu,
  /^(?:send|short url|permalink)\s+https?\S+$/iu,
  /^https?:\/\/\S+$/iu,
  /^\d+ ?(?:-| )?(?:min|mins|minute|minutes)\.?(?: read| ago)?$/iu,
  /^(?:reading time|estimated reading time|time to read)\b/iu,
  /^\d+ (?:comments?|views?|shares?|likes?|reads?|(?:hours?|days?|minutes?|weeks?|months?) ago)$/iu,
  /^\d{1,2}:\d{2}(?::\d{2})?$/u,
  /^article with (?:video|gallery|image|audio)/iu,
  /^(?:media from sources|sources|comments|photos|videos) \(\d+\)$/iu,
  /^(?:\p{Lu}\S* ){0,5}(?:video|newsletter|podcast|podcasts)$/u,
  /^(?:listen to|watch|view) (?:this|the) (?:article|story|video|episode)\b/iu,
  /^(?:bookmark|comment via)\b/iu,
];

/** A paragraph with all three is about the rules for readers' comments. */
export const COMMENT_RULE_WORDS: readonly RegExp[] = [
  /\bcomments?\b/iu,
  /\b(?:our|your)\b/iu,
  /\b(?:moderates?|moderated|moderation|approved|rejected|guidelines|welcome|submitted)\b/iu,
];

/** Bylines and credits, matched against a whole line. */
export const CREDITS: readonly RegExp[] = [
  /^(?:with )?(?:additional |further )?report(?:ing|s|age)? (?:and writing )?(?:by|from)\b/iu,
  /^(?:written|edited|compiled|translated|writing|editing|translation|produced|text) by\b/iu,
  /^(?:by|By|BY) (?:the )?\p{Lu}[\p{L}.'’-]*(?:(?:,? and|,| &| \/)? [\p{L}.'’-]+){0,7}$/u,
  /^by: \S/iu,
  /\bcontribut(?:ed|ing)(?: reporting)?(?: to this (?:report|story|article))?\.?$/iu,
  /\bcontributed (?:reporting )?(?:to this (?:report|story|article)|from \p{Lu})/u,
  /^\(?(?:with|from|via) (?:files from |inputs from |input from |agencies|\p{Lu}[\p{L}. ]*(?:, | and |\/)?)[\p{L}., /]*\)?\.?$/u,
  /^(?:source|sources|agency|agencies|publisher|author|authors|byline|reporter|editor|credit)s?\s*:/iu,
  /^(?:\p{Lu}[\p{L}.'’-]*,? ){0,4}(?:and|&|\/|\+|with) (?:news )?agencies\.?$/iu,
  /^agencies\.?$/iu,
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}is (?:a|an|the) (?:[\p{L}-]+ ){0,4}(?:correspondent|reporter|journalist|editor|producer|writer|columnist|fellow)\b/u,
];

/** Credits after which the report is over ("Reporting by A; editing by B"). */
export const CLOSING_CREDITS: readonly RegExp[] = [
  /^(?:with )?(?:additional |further )?reporting (?:and writing )?by\b/iu,
  /\bcontributed (?:reporting )?(?:to this (?:report|story|article))/iu,
  /^our standards\b/iu,
];

/** Agencies and picture services whose name in brackets is a credit. */
export const CREDIT_NAMES: readonly string[] = [
  "AFP",
  "AP",
  "Reuters",
  "REUTERS",
  "EPA",
  "EPA-EFE",
  "AA",
  "Anadolu",
  "Anadolu Agency",
  "DHA",
  "IHA",
  "SANA",
  "TASS",
  "RIA Novosti",
  "Sputnik",
  "Xinhua",
  "DPA",
  "dpa",
  "UPI",
  "PTI",
  "ANI",
  "ANHA",
  "NNA",
  "KUNA",
  "WAM",
  "SPA",
  "IRNA",
  "FNA",
  "Tasnim",
  "Ukrinform",
  "UNIAN",
  "Getty",
  "Getty Images",
  "Shutterstock",
  "Social media",
  "Twitter",
  "Facebook",
  "Telegram",
  "YouTube",
  "Screengrab",
  "Screenshot",
  "Handout",
  "Archive",
  "File",
  "file photo",
];

/** A bracket at the end of a line that holds one of these is a picture's credit. */
export const CREDIT_BRACKET_WORDS =
  /\b(?:photos?|photograph|pictures?|image|file|archive|handout|courtesy|credit|getty|screengrab|screenshot)\b/iu;

/** Beginnings of captions. */
export const CAPTIONS: readonly RegExp[] = [
  /^(?:photo|photos|picture|image|images|illustration|video|footage|graphic|map|file photo|file|file picture|photo credit|credit|caption)s?(?: by| from| courtesy of)?\s*[:/|]/iu,
  /^photo(?:graph)? (?:by|courtesy)\b/iu,
  /^(?:an? )?(?:file|handout|archive|undated|still|satellite) (?:photo|picture|image)\b/iu,
  /^in this (?:file |handout |undated |still |aerial |satellite )*(?:photo|picture|image|frame grab|frame|still)\b/iu,
  /^this (?:file |handout |undated |still |aerial |satellite )*(?:photo|picture|image)\b.{0,40}\b(?:taken|released|provided|posted|made available)\b/iu,
  /^this is a (?:locator )?map\b/iu,
  /^(?:a )?(?:general|aerial) view (?:of|shows)\b/iu,
  /^(?:click (?:to|on|here)[^.]*)(?:image|enlarge)/iu,
  /^representational (?:image|picture)\b/iu,
];

/** Words of names of news publishers; "… | Jordan Times" ends a title with its publisher. */
export const PUBLISHER_WORDS: ReadonlySet<string> = new Set(
  (
    "times news post agency daily herald press tribune telegraph guardian gazette journal chronicle observer monitor report reports review " +
    "tv radio television network media online arabiya jazeera sabah ahram reuters afp bbc cnn sputnik tass rt rfe/rl voa dw euronews today mail standard " +
    "independent globe star sun mirror express bulletin dispatch courier register wire world24 france24 pravda ukrinform interfax"
  ).split(" "),
);

/** Words before a date of publication. "Updated" dates give way to others. */
export const PUBLISHED_CUES: readonly string[] = [
  "date of publication",
  "publication date",
  "first published",
  "published on",
  "published at",
  "published",
  "posted on",
  "posted at",
  "posted",
  "issued on",
  "issued",
  "released on",
  "release date",
  "created",
  "date",
];

export const UPDATED_CUES: readonly string[] = [
  "last updated at",
  "last updated on",
  "last updated",
  "last update",
  "last modified",
  "updated on",
  "updated at",
  "updated",
];

/** Month names and their usual abbreviations, January first. */
export const MONTHS: readonly string[] = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];

/** A weekday's name or abbreviation. */
export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

/** Words that a sentence of prose has and a headline mostly has not. */
export const PROSE_WORDS: ReadonlySet<string> = new Set(
  "was were had has have been is are said told added the a an which that who their its also it he she they".split(" "),
);

/** Credits and page parts at the end of a paragraph, cut one after the other. */
export const TRAILING: readonly RegExp[] = [
  /(?:\s|^)(?:read|see) (?:also|more)\s*$/iu,
  /\(source: [^()]*\)\s*$/iu,
  /(?<=[.!?”"')]\s)source:? (?:\p{Lu}\S*(?: and| &)? ?){1,5}(?:agencies)?$/iu,
  /(?<=[.!?”"]\s)[^.!?]{0,160}\s- youtube(?:\s[^.!?]{0,160})?$/iu,
  /\((?:with|via) [^()]{2,60}\)\s*$/iu,
  /(?<=[.!?”"')])\s*[-–—]{1,2}\s?(?:AFP|AP|Reuters|REUTERS|DPA|dpa|SANA|NNA|UPI|TASS|Xinhua)[.\s]*$/u,
  /(?<=[.!?”"')]\s)(?:twitter|facebook|tweet|whatsapp|email|print|share)$/iu,
  /our standards:.*$/iu,
  /(?<=[.!?”"']\s)\(?(?:additional )?reporting (?:and writing )?by [^!?]{3,400}$/iu,
  /(?<=[.!?”"')]\s)last updated?:? [^.!?]{5,90}$/iu,
  /(?<=[.!?”"']\s)tags [^.!?]{3,400}$/iu,
  /(?<=[.!?”"']\s)\d{1,4}(?:-\d{1,3})?$/u,
  /(?<=[.!?”"']\s)\p{Lu}{2,3}$/u,
  /(?<=[.!?”"']\s)\p{Lu}[\p{L}.'’-]*(?: [\p{L}'’-]+){0,3}(?:\s?\/\s?\p{Lu}[\p{L}.'’-]*(?: [\p{L}'’-]+){0,3})+$/u,
  /(?<=[.!?”"']\s)(?:news )?agencies contributed(?: to this (?:report|story|article))?\.?$/iu,
  /(?<=[.!?”"']\s)this (?:article|story|report) (?:is|was|has been) (?:an? )?(?:edited|translated|first|originally)[^.]*\.$/iu,
  /(?:community standards)?\s*discussion\s*comment via.*$/iu,
  /(?:\s(?:about us|press releases?|documentary|contact us|careers|legal|advertise|terms of use|privacy policy|cookie policy|sitemap)){2,}\s*$/iu,
];

/** "A man inspects a damaged site after shelling in a town. (AFP photo)": a picture told in the present, and its credit. */
const PICTURED =
  /(?<=^\s*|[.!?)”"\]]\s|\d{4}\s)(?=\p{Lu})[^.!?()]{3,60}?\b(?:walks?|runs?|inspects?|checks?|carry|carries|search(?:es)?|sells?|stands?|sits?|looks?|rides?|holds?|waits?|gets?|reacts?|mourns?|gathers?|cry|cries|receives?|try|tries|takes?|removes?|clears?|digs?|patrols?|surveys?|evacuates?|rises?|billows?|lies?|plays?)\b[^.!?()]{5,220}\.?\s\([^()]{0,30}(?:AFP|AP|Reuters|EPA|Getty|Anadolu|Agencies|[Pp]hotos?|[Ff]ile)\b[^()]{0,20}\)/gu;

/** Page parts that can stand anywhere inside a paragraph. */
export const EMBEDDED: readonly RegExp[] = [
  /\bpic\.twitter\.com\/\w+/giu,
  /\bhttps?:\/\/[^\s)\]]+/giu,
  /\bSEND http\S+/gu,
  // numbers of comments and shares: a third that is not 0 begins the sentence
  /\bGet short URL(?:\s\d{1,5}\b){0,2}(?:\s0\b)?/gu,
  /\bPrint Tweet(?: Views \d+)?/gu,
  /\bRead Also\b/gu,
  /\[?click to enlarge\]?/giu,
  PICTURED,
];

/** Words in capitals that are not the place of a dateline. */
export const NOT_DATELINES: ReadonlySet<string> = new Set([
  "DAESH",
  "UNICEF",
  "CENTCOM",
  "UNHCR",
  "UPDATE",
  "BREAKING",
]);

/** Words that begin the sentence after a list of tags, beside those that begin any. */
export const COUNT_STARTERS: ReadonlySet<string> = new Set(
  "hundreds dozens scores thousands tens several nearly around about over two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
);
