import type { Act } from "../../src/model/account.js";

/** Nouns of acts. Singular; plurals by rule. */
export const ACT_NOUNS: readonly (readonly [Act, string])[] = [
  [
    "air-strike",
    "air strike; airstrike; air-strike; air raid; airraid; air-raid; air attack; air assault; aerial bombardment; aerial attack; aerial bombing; aerial strike; aerial raid; aerial shelling; drone strike; drone attack; drone raid; bombing raid; " +
      "bombing run; air campaign; airborne attack; barrel bomb attack; barrel bombing; helicopter attack; warplane raid; jet strike; double-tap strike; raid; sortie; helicopter strike; barrel bomb; cluster bomb attack; uav strike; uav attack; " +
      "strike; double tap; precision strike; air operation; bombing campaign; aerial campaign; air bombardment; airstike",
  ],
  [
    "shelling",
    "shelling; artillery shelling; bombardment; artillery bombardment; artillery fire; artillery strike; artillery attack; mortar attack; mortar fire; mortar strike; rocket attack; rocket fire; rocket strike; rocket barrage; barrage; rocket shelling; tank fire; " +
      "mortar shelling; shellfire; mortar round; shell attack; shell; mortar; mortar shell; rocket shell; artillery shell; artillery; rocket; bombardments; salvo; grad attack; cannonade",
  ],
  ["missile", "missile attack; missile strike; missile; ballistic missile; cruise missile; ballistic missile attack; cruise missile attack; surface-to-surface missile; guided missile"],
  [
    "bombing",
    "bombing; bomb attack; car bomb; car bombing; truck bomb; truck bombing; suicide bombing; suicide attack; suicide bomb; suicide car bomb; bomb blast; explosion; blast; explosive device; improvised explosive device; ied; ied attack; landmine; mine; roadside bomb; " +
      "booby trap; booby-trapped car; vehicle bomb; bomb; detonation; motorcycle bomb; twin bombing; land mine; landmine explosion; mine explosion; mine blast; suicide blast; svbied",
  ],
  ["ground-attack", "ground attack; ground assault; assault; offensive; ground offensive; ambush; incursion; storming; counterattack; counter-attack; counter-offensive; counteroffensive; ground operation; raid by; operation; surprise attack; push; invasion; onslaught"],
  ["clash", "clash; fighting; battle; firefight; fight; gun battle; infighting; confrontation; skirmish; exchange of fire; combat; crossfire; shootout; gunbattle; gunfight; street fighting; hostilities"],
  ["shooting", "shooting; gunfire; sniper fire; sniper attack; gun attack; machine gun fire; machinegun fire; shot; small arms fire; gunshot; bullet"],
  ["chemical", "chemical attack; gas attack; chemical weapons attack; chemical weapon attack; sarin attack; chlorine attack; poison gas attack; toxic gas attack; nerve gas attack; nerve agent attack; use of chemical weapons; chemical strike; chemical weapons use; poison gas"],
  ["execution", "execution; beheading; killing; massacre; murder; slaying; assassination; slaughter; liquidation; extrajudicial killing"],
  ["abduction", "abduction; kidnapping; kidnap; hostage-taking; hostage taking"],
  ["other", "attack; incident; violence; act of aggression; aggression; atrocity; crime; provocation; terrorist attack; terror attack"],
];

/** Verbs of acts: base, third, past, participle, gerund. */
export const ACT_VERBS: readonly (readonly [Act | null, string])[] = [
  ["air-strike", "bomb bombs bombed bombed bombing"],
  ["shelling", "shell shells shelled shelled shelling"],
  [null, "bombard bombards bombarded bombarded bombarding"],
  [null, "strike strikes struck struck striking"],
  [null, "hit hits hit hit hitting"],
  [null, "target targets targeted targeted targeting"],
  [null, "attack attacks attacked attacked attacking"],
  [null, "pound pounds pounded pounded pounding"],
  [null, "pummel pummels pummeled pummeled pummeling"],
  [null, "blast blasts blasted blasted blasting"],
  [null, "raid raids raided raided raiding"],
  [null, "fire fires fired fired firing"],
  [null, "launch launches launched launched launching"],
  [null, "lob lobs lobbed lobbed lobbing"],
  [null, "rain rains rained rained raining"],
  ["air-strike", "drop drops dropped dropped dropping"],
  ["air-strike", "strafe strafes strafed strafed strafing"],
  [null, "destroy destroys destroyed destroyed destroying"],
  [null, "conduct conducts conducted conducted conducting"],
  [null, "carry carries carried carried carrying"],
  ["bombing", "detonate detonates detonated detonated detonating"],
  ["bombing", "explode explodes exploded exploded exploding"],
  ["bombing", "blow blows blew blown blowing"],
  ["ground-attack", "storm storms stormed stormed storming"],
  ["ground-attack", "ambush ambushes ambushed ambushed ambushing"],
  ["ground-attack", "assault assaults assaulted assaulted assaulting"],
  ["clash", "clash clashes clashed clashed clashing"],
  ["clash", "fight fights fought fought fighting"],
  ["clash", "battle battles battled battled battling"],
  ["shooting", "shoot shoots shot shot shooting"],
  ["execution", "execute executes executed executed executing"],
  ["execution", "behead beheads beheaded beheaded beheading"],
  ["execution", "massacre massacres massacred massacred massacring"],
  ["execution", "assassinate assassinates assassinated assassinated assassinating"],
  ["abduction", "abduct abducts abducted abducted abducting"],
  ["abduction", "kidnap kidnaps kidnapped kidnapped kidnapping"],
  ["chemical", "gas gasses gassed gassed gassing"],
];

/** Instruments whose naming settles an act that the verb leaves open: "jets hit", "fired shells". */
export const ACT_MEANS: readonly (readonly [Act, string])[] = [
  ["air-strike", "warplane; plane; jet; fighter jet; aircraft; bomber; drone; helicopter; helicopter gunship; gunship; war plane; fighter plane; air force; uav; unmanned aerial vehicle; fighter bomber; attack helicopter; fighter-bomber; su-24; su-34; su-25; f-16; barrel bomb; combat drone; reconnaissance drone; apache; mig"],
  ["shelling", "artillery; mortar; howitzer; tank; shell; rocket; rocket launcher; tank round; mortar shell; rocket shell; artillery shell; artillery round; gunner; mortar round; cannon; grad; katyusha; himars; grad rocket"],
  ["missile", "missile; surface-to-surface missile; ballistic missile; cruise missile; iskander; scud; tomahawk; s-300 missile"],
  ["shooting", "sniper; gunman; machine gun; gunshot; bullet; rifle"],
  ["bombing", "suicide bomber; bomber in a car; car bomb; explosive belt; explosives; bomb; ied; landmine; mine"],
  ["chemical", "chemical weapon; sarin; chlorine; toxic gas; nerve agent; mustard gas; poison gas; chlorine gas; toxic gasses; sarin gas"],
];

/** Verbs that are an act only by their object: "launched an offensive", "carried out strikes", but "launched an appeal". */
export const ATTACK_OBJECT_VERBS = new Set("fight battle clash carry conduct launch fire drop destroy execute blow".split(" "));

/** Nouns after which "of" names who attacks: "the raids of the coalition"; after "bombing of" those who are hit. */
export const ATTACKS_OF = new Set(
  "attack attacks strike strikes airstrike airstrikes raid raids offensive offensives aggression operation operations assault assaults crime crimes massacre massacres fire onslaught violations".split(
    " ",
  ),
);

/** Verbs after which another verb tells what is done: "continued to pound", "was able to kill". */
export const GOING_ON_VERBS = new Set(
  "continue continues continued continuing began begin begins start started starts resumed resume managed manage manages able proceeded went kept keeps succeeded responded responds retaliated retaliates".split(
    " ",
  ),
);

/**
 * Verbs of doing that are an act with the right object: `attack` "staged the assault", `means` "used chlorine",
 * `anyone` whatever is gained or driven out: "ousted the militants".
 */
export const LIGHT_VERBS: ReadonlyMap<string, "attack" | "means" | "anyone"> = new Map([
  ...(
    "stage stages staged staging begin begins began begun start starts started resume resumes resumed intensify intensifies intensified continue continues continued mount mounts mounted mounting commit commits committed committing " +
    "perpetrate perpetrates perpetrated wage wages waged escalate escalated escalates renew renewed renews unleash unleashes unleashed repeat repeated stepped opened opens executed"
  )
    .split(" ")
    .map((verb) => [verb, "attack"] as const),
  ...["use", "uses", "used", "using", "deployed"].map((verb) => [verb, "means"] as const),
  ...["ousted", "expelled", "overran", "repelled", "stormed", "recaptured", "retook"].map((verb) => [verb, "anyone"] as const),
]);
