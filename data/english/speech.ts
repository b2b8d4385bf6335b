/** Verbs of saying with the stance they give to what is said. Forms: base third past gerund. */
export const SPEECH_VERBS = {
  asserts:
    "say says said saying; tell tells told telling; report reports reported reporting; announce announces announced announcing; add adds added adding; state states stated stating; confirm confirms confirmed confirming; " +
    "claim claims claimed claiming; acknowledge acknowledges acknowledged acknowledging; admit admits admitted admitting; note notes noted noting; explain explains explained explaining; declare declares declared declaring; " +
    "reveal reveals revealed revealing; insist insists insisted insisting; warn warns warned warning; tweet tweets tweeted tweeting; write writes wrote writing; maintain maintains maintained maintaining; stress stresses stressed stressing; " +
    "assert asserts asserted asserting; argue argues argued arguing; allege alleges alleged alleging; describe describes described describing; call calls called calling; condemn condemns condemned condemning; criticize criticizes criticized criticizing; criticise criticises criticised criticising; " +
    "accuse accuses accused accusing; blame blames blamed blaming; suggest suggests suggested suggesting; believe believes believed believing; estimate estimates estimated estimating; put puts put putting; " +
    "document documents documented documenting; record records recorded recording; recount recounts recounted recounting; recall recalls recalled recalling; point points pointed pointing; underline underlines underlined underlining; " +
    "emphasize emphasizes emphasized emphasizing; emphasise emphasises emphasised emphasising; indicate indicates indicated indicating; mention mentions mentioned mentioning; publish publishes published publishing; comment comments commented commenting; " +
    "pledge pledges pledged pledging; vow vows vowed vowing; urge urges urged urging; demand demands demanded demanding; ask asks asked asking; conclude concludes concluded concluding; find finds found finding; continue continues continued continuing; " +
    "reiterate reiterates reiterated reiterating; affirm affirms affirmed affirming; reaffirm reaffirms reaffirmed reaffirming; denounce denounces denounced denouncing; slam slams slammed slamming; decry decries decried decrying; deplore deplores deplored deploring; " +
    "counter counters countered countering; respond responds responded responding; reply replies replied replying; complain complains complained complaining; quote quotes quoted quoting; cite cites cited citing; broadcast broadcasts broadcast broadcasting; " +
    "think thinks thought thinking; express expresses expressed expressing; praise praises praised praising; relate relates related relating; testify testifies testified testifying; concede concedes conceded conceding; " +
    "verify verifies verified verifying; disclose discloses disclosed disclosing; inform informs informed informing; clarify clarifies clarified clarifying; remark remarks remarked remarking; observe observes observed observing; lament laments lamented lamenting; " +
    "post posts posted posting; read reads read reading; attribute attributes attributed attributing; charge charges charged charging; contend contends contended contending; fear fears feared fearing; count counts counted counting; list lists listed listing; " +
    "speculate speculates speculated speculating; mourn mourns mourned mourning; question questions questioned questioning; release releases released releasing; hear hears heard hearing; agree agrees agreed agreeing",
  denies:
    "deny denies denied denying; dismiss dismisses dismissed dismissing; reject rejects rejected rejecting; refute refutes refuted refuting; dispute disputes disputed disputing; rebuff rebuffs rebuffed rebuffing; disavow disavows disavowed disavowing; disclaim disclaims disclaimed disclaiming",
} as const;

/** Verbs (base forms) that mostly do something else than say: they need "that", a quotation, or an attack that is called something. */
export const WEAK_SPEECH = new Set(
  "put call find point record ask list read count continue release charge hear post agree fear maintain observe publish question respond express pledge vow urge demand document think believe attribute praise mourn counter verify".split(" "),
);

/** Verbs that say something of what stands after them, never of the words before: "a raid that X blamed on Y". */
export const OBJECT_SPEECH = new Set("blame accuse condemn describe call denounce slam deplore decry praise mourn attribute dismiss reject deny refute dispute".split(" "));

/** Verbs that with "to" tell what somebody does or wants, not what happened: "pledged to investigate". */
export const DOING = new Set("pledge vow agree ask urge demand continue maintain call point describe threaten respond declare fear counter put".split(" "));

/** Verbs that go on with what the speaker before them says: "…, adding that …". */
export const GOES_ON = new Set(
  "add say accuse claim describe warn note stress confirm blame insist explain condemn deny allege call announce point indicate cite affirm emphasize emphasise reveal state report denounce reiterate declare write acknowledge admit".split(" "),
);

/** Adverbs of what is done again and again. */
export const HABIT_WORDS = new Set("often regularly repeatedly frequently usually always routinely consistently generally normally sometimes typically deliberately systematically constantly daily ever".split(" "));

/** Nouns that only say what kind of body a name is of: "the SOHR monitoring group". */
export const GROUP_WORDS = new Set(
  "group monitor monitoring organisation organization watchdog network agency body charity ngo news outlet website channel newspaper broadcaster collective institution service".split(" "),
);

/** Words before a source: "according to X". */
export const SOURCE_CUES = [
  "according to",
  "as reported by",
  "as per",
  "quoting",
  "citing",
  "in the words of",
  "as told by",
  "on the authority of",
] as const;

/** Reporting of others without vouching for it. */
export const SUSPECT_CUES =
  "suspected; suspect; alleged; allegedly; believed; thought; possibly; possible; apparent; apparently; likely; probably; presumed; reportedly; purported; purportedly; might; may; could; suspicion; attributed; accused; seemingly; presumably; unconfirmed; perhaps; supposedly; supposed; suspecting; claimed to be; if confirmed; not rule out; said to be";

/** Forms of verbs of saying that a day beside them dates ("announced on Friday"). Common verbs of doing are left out. */
export const ANNOUNCING_VERBS =
  "said says saying told tells telling suggested blamed alleged estimated concluded released issued assessed reported reports reporting announced announces announcing added adding stated states stating confirmed confirms confirming declared declares declaring revealed reveals tweeted tweets wrote writes claimed claims " +
  "warned warns denied denies denying condemned condemns accused accuses accusing published statement acknowledged acknowledges admitted admits noted notes quoted cited dismissed rejected insisted explained testified briefed informed expressed urged";

/** Words that point to an attack told before: nouns after a determiner ("the blast"), and others wherever they stand. */
export const TOLD_BEFORE = {
  determiners: new Set("the this that these those its a an".split(" ")),
  nouns: new Set(
    (
      "attack attacks strike strikes airstrike airstrikes raid raids blast blasts explosion explosions bombing bombings shelling crime crimes massacre massacres incident incidents assault killing killings " +
      "dead victim victims wounded injured bodies allegation allegations report reports claim claims accusation accusations plane crash target toll perpetrator perpetrators"
    ).split(" "),
  ),
  alone: new Set("casualties damage condolences heard investigate investigated investigating investigation investigations probe probing".split(" ")),
};
