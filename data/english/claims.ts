/** Words of what is said of an attack besides who, where, when and how many. Lists are "a; b c"; cues are single words. */

/** Ways in which people are told to go. */
export const TELLING = "told; ordered; warned; urged; asked; instructed; advised; telling; ordering; warning; urging; instructing; commanded";
export const LEAVING = "leave; evacuate; flee; move; get; stay; withdraw; turn; abandon; vacate; clear; go; take; head; depart; surrender; retreat; keep";
export const RESIDENTS = "residents; civilians; people; inhabitants; the population; families; villagers; locals; gazans; palestinians; occupants; drivers; them; everyone; staff; patients; crew; fighters; forces; troops; militants; convoy";
/** By what people are warned. */
export const WARNING_MEANS =
  "phone; telephone; phone call; phone calls; telephone call; telephone calls; text; text message; text messages; sms; recorded message; recorded messages; loudspeaker; loudspeakers; megaphone; megaphones; radio; leaflet; leaflets; flyers; pamphlets; siren; sirens; social media";

/** A way that parties have agreed on to tell each other things. */
export const CHANNELS = "channel; channels; hotline; line; lines; mechanism; link; cell; phone line";
export const CHANNEL_ADJECTIVES =
  "emergency; proper; deconfliction; de-confliction; diplomatic; official; established; military; communication; communications; usual; existing; agreed; appropriate; back; open; secure; coordination; liaison; safety; normal; multiple; formal; dedicated; notification";

/** Bodies and men with their arms that may be somewhere or not. */
export const FORCES =
  "forces; troops; soldiers; soldier; advisers; advisors; personnel; aircraft; warplanes; warplane; jets; planes; helicopters; drones; fighters; militants; gunmen; units; police; presence; commandos; instructors; servicemen; contractors; mercenaries; observers; peacekeepers; rebels; insurgents; terrorists; tanks; ships; positions; bases; members; russians; americans";

/** Weapons and what carries them. Those of `arms` are told wherever they are used; `carriers` only where they strike. */
export const WEAPONS = {
  arms:
    "rocket shell; barrel bomb; cluster bomb; cluster munition; vacuum bomb; thermobaric bomb; glide bomb; guided bomb; gliding bomb; bunker buster; aerial bomb; bomb; missile; rocket; shell; mortar; mortar shell; mortar round; tank round; tank shell; artillery shell; artillery round; round; projectile; munition; napalm; white phosphorus; phosphorus; chlorine; chlorine gas; sarin; sarin gas; nerve agent; mustard gas; howitzer; artillery; " +
    "car bomb; truck bomb; suicide belt; explosive belt; explosive vest; suicide vest; roadside bomb; landmine; land mine; explosive device; ied; grenade; machine gun; sniper rifle; rocket launcher; kalibr; iskander; grad; katyusha; himars; tomahawk; scud; smerch; uragan; atacms; storm shadow; hellfire; s-300; gas cylinder; shrapnel bomb; incendiary; torpedo",
  carriers: "drone; uav; unmanned aerial vehicle; warplane; jet; fighter jet; bomber; fighter bomber; helicopter; gunship; helicopter gunship; aircraft; plane; reaper; shahed; bayraktar; apache; f-16; f-15; f-35; su-24; su-34; su-25; mig-29; mig-31; tu-95; tu-160; b-52; warship; submarine; tank",
} as const;
/** Nouns that alone say no more than that it came from the air. */
export const ANY_AIRCRAFT = "bomber; bombers; aircraft; aircrafts; warplane; warplanes; plane; planes; jet; jets; fighter jet; fighter jets";
/** Verbs whose object is what is shot. */
export const SHOOTING = "fired; fires; fire; firing; launched; launches; launching; dropped; drops; dropping; lobbed; lobbing; rained; raining; used; using; unleashed; unleashing; threw; hurled; hurling; deployed; deploying; detonated; detonating; released";
/** What weapons do to places: "two rockets hit". */
export const LANDING = "hit; hits; struck; strikes; landed; fell; targeted; slammed; exploded; bombed; bombarded; pounded; attacked; shelled; rained; smashed; impacted; detonated; flattened; raided; fired; launched; dropped; carried; conducted; killed; destroyed";
/** Nouns of an attack that name its weapon before them: "drone strike". */
export const ATTACK_HEADS = "strike; strikes; attack; attacks; raid; raids; fire; shelling; barrage; bombing; bombings; bombardment; salvo; blast; explosion";
/** Nouns after which a weapon is a thing and not in use: "a missile depot". */
export const NOT_IN_USE = "depot; depots; factory; factories; launcher; launchers; program; programme; store; stores; warehouse; warehouses; stockpile; stockpiles; capability; capabilities; system; systems; base; bases; site; sites; production; crew; crews; arsenal; unit; units; jacket; jackets; defence; defense; defences; defenses; shelter; squad; position; positions; pilot; pilots; carrier; carriers";

/** Things, not people, that are destroyed or hit. */
export const THINGS =
  "vehicle; car; truck; lorry; tank; tanker; bus; ambulance; bulldozer; boat; ship; vessel; train; motorcycle; motorbike; house; home; building; apartment; apartment building; apartment block; residential building; block; shop; market; marketplace; bakery; school; kindergarten; university; hospital; clinic; field hospital; medical centre; medical center; health centre; health center; medical facility; facility; pharmacy; mosque; church; bridge; road; warehouse; depot; ammunition depot; arms depot; weapons depot; fuel depot; oil depot; ammunition; weapons; weapons cache; cache; headquarters; command centre; command center; command post; checkpoint; outpost; camp; convoy; station; power station; power plant; substation; power line; water station; pumping station; plant; refinery; oil refinery; pipeline; well; factory; farm; crop; tent; shelter; office; hotel; restaurant; runway; hangar; aircraft; warplane; plane; helicopter; drone; missile; rocket; launcher; rocket launcher; radar; system; battery; tunnel; infrastructure; equipment; property; windows; roof; wall; store; port; harbour; harbor; airport; airfield; silo; grain; container; bunker; position; storage; cemetery; statue; museum; dam; artillery piece; gun; armoured vehicle; armored vehicle; personnel carrier; pickup; pickup truck; humvee; bmp; bakeries; minibus; van; taxi; structure; base; villa; mill; livelihoods; garage; generator; tower; antenna; mast; parking; terminal; stadium; prison; courthouse; municipality; library; orphanage; nursery; machinery; excavator; fuel; stockpile";
export const DESTROYED = "destroyed; demolished; levelled; leveled; razed; flattened; wrecked; obliterated; gutted; burned; burnt; burned down; burnt down; reduced to rubble; reduced to ruins; blown up; set ablaze; set on fire; collapsed; wiped out; completely destroyed";
export const DESTROYING = "destroyed; destroying; destroys; demolished; demolishing; levelled; levelling; leveled; leveling; razed; razing; flattened; flattening; wrecked; wrecking; obliterated; gutted; gutting; burned; burning; burned down; blew up; blown up; blowing up; wiped out";
export const DAMAGED = "damaged; badly damaged; heavily damaged; partially damaged; put out of service; out of service; put out of action; out of action; knocked out; disabled; partially destroyed; partly destroyed; rendered inoperable; shattered; crippled; torched";
export const DAMAGING = "damaged; damaging; damages; shattered; shattering; disabled; disabling; put out of service; knocked out; knocking out; partially destroyed; partially destroying";
export const HIT = "hit; struck; hitting; striking; hits";

/** What shows that something is so. */
export const EVIDENCE =
  "radar image; radar data; radar track; radar imagery; radar; flight data; satellite image; satellite imagery; satellite photo; satellite picture; aerial image; imagery; video; videos; video footage; footage; drone footage; amateur footage; amateur video; clip; video clip; photograph; photo; picture; image; intercept; intercepted call; intercepted communication; intercepted conversation; intercept; intercepts; recording; audio recording; fragment; remnant; debris; autopsy; autopsies; blood sample; soil sample; sample; test; laboratory test; test results; medical test; analysis; document; log; flight log; forensic evidence; evidence; surveillance footage; cctv footage; telemetry; wreckage; initial information; medical records; shrapnel";
export const SHOWING =
  "show; shows; showed; showing; shown; reveal; reveals; revealed; revealing; indicate; indicates; indicated; indicating; prove; proves; proved; proving; depict; depicts; depicted; capture; captures; captured; suggest; suggests; suggested; suggesting; confirm; confirms; confirmed; confirming; point to; pointed to";

/** Strikes that a party says it made. */
export const OWN_STRIKES = "strike; strikes; airstrike; airstrikes; air strikes; air strike; raid; raids; air raids; sortie; sorties; attack; attacks; operation; operations; missions; missile strike; missile strikes; drone strike; drone strikes; precision strike; precision strikes";
export const CONDUCTED = "conducted; conducting; conduct; carried out; carrying out; carry out; launched; launch; launching; mounted; executed; flew; performed; staged; made; undertook; delivered";
export const STRUCK = "struck; hit; targeted; bombed; attacked; shelled; destroyed; bombarded; shot down; intercepted";

/** What is opened and closed to find out whether it is so. */
export const INQUIRIES = "investigation; investigations; inquiry; enquiry; probe; review; assessment; credibility assessment; civilian casualty assessment; fact-finding mission; fact-finding; examination; commission of inquiry; internal investigation; committee of inquiry";
export const INQUIRING = "assessing; investigating; reviewing; examining; probing; looking into; checking; verifying; studying";
export const INQUIRE = "assess; investigate; review; examine; probe; look into; check; verify; conduct an investigation; open an investigation; launch an investigation; conduct a review; conduct an inquiry; conduct an assessment";
export const OPENED = "opened; launched; began; begun; started; initiated; ordered; announced; set up; opening; launching; ordering; undertaking; conducting; established; commissioned";
export const CLOSED = "completed; closed; concluded; finished; ended; finalised; finalized; dropped; dismissed; wrapped up";
export const NOT_CREDIBLE = "non-credible; not credible; noncredible; credible; unsubstantiated; unfounded; substantiated; inconclusive";

export const CONDEMNING = "condemned; condemn; condemns; condemning; denounced; denounce; denounces; denouncing; deplored; deplores; deplore; decried; decries; slammed; lambasted";
/** Names of what parties agreed on, with its kind. */
export const AGREEMENTS: readonly (readonly [string, string])[] = [
  ["zone", "de-escalation zone; de-escalation zones; deescalation zone; deescalation zones; de-confliction zone; deconfliction zone; de-confliction zones; deconfliction zones; safe zone; safe zones; no-fly zone; no fly zone; buffer zone; demilitarised zone; demilitarized zone; security zone; security zones; exclusion zone; humanitarian zone; zones of de-escalation; protection zone"],
  ["line", "de-confliction line; deconfliction line; line of contact; contact line; ceasefire line; cease-fire line; demarcation line; green line; blue line; line of control; river deconfliction line; disengagement line"],
  ["truce", "cessation of hostilities; ceasefire; cease-fire; truce; humanitarian pause; armistice; lull"],
  ["memorandum", "memorandum; memorandum of understanding"],
  ["agreement", "de-escalation agreement; peace agreement; peace deal; safe zones agreement; ceasefire agreement; ceasefire deal; truce agreement; deconfliction agreement; safe zone agreement; grain deal; minsk agreements; minsk agreement; minsk accords; sochi agreement; sochi deal; astana agreement; astana accords; idlib deal; evacuation deal; stockholm agreement; geneva conventions; arms embargo; security pact; disengagement agreement"],
];
/** How something stands to a zone: verbs and prepositions before its name. */
export const ZONE_RELATIONS = {
  entered: "entered; entering; enters; enter; penetrated; penetrating; moved into; moving into; drove into; driving into; advanced into; advancing into; pushed into; pushing into; crossed into; crossing into; went into; going into; came into; coming into; strayed into; straying into; intruded into; intruding into; rolled into; flew into; flying into; movement into; advance into; incursion into; intrusion into",
  inside: "inside; inside of; within; in; throughout; deep in; deep inside; well inside; well within",
  outside: "outside; outside of; beyond; well outside; just outside",
} as const;
/** Words between such a word and the name of a zone. */
export const ZONE_ADJECTIVES = "agreed; mutually agreed; established; declared; designated; existing; recognised; recognized; so-called; proposed; planned; promised; internationally; jointly; new; same; wider; entire; whole; russian-agreed; us-declared; turkish-declared; two; three; four; five; six; seven; several; both; one; of";
/** Kinds of zones that are named together: "de-escalation or safe zones". */
export const ZONE_KINDS = "de-escalation; deescalation; de-confliction; deconfliction; safe; security; buffer; no-fly; demilitarised; demilitarized; exclusion; humanitarian; protection";
/** Words that put a notice or a warning before what it was of. */
export const BEFOREHAND = /\b(?:in advance|beforehand|before|ahead|prior|previously|earlier|advance)\b/iu;
