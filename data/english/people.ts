import type { Group } from "../../src/model/account.js";

/**
 * Nouns for people, by the group that a count of them is of. Written in the singular; plurals are made by rule, irregular
 * ones stand in `IRREGULAR`. Groups follow the casualty coding rules: medics, aid workers and journalists are civilians,
 * policemen are combatants, men and victims are persons.
 */
export const PEOPLE: Readonly<Record<Group, string>> = {
  civilian:
    "civilian; citizen; resident; villager; local; medic; doctor; nurse; paramedic; surgeon; pharmacist; journalist; reporter; " +
    "cameraman; photographer; correspondent; media activist; activist; media worker; aid worker; humanitarian worker; relief worker; " +
    "humanitarian; health worker; medical worker; medical staff; medical personnel; staff; staff member; member of staff; staffer; employee; worker; labourer; " +
    "laborer; farmer; shepherd; shopkeeper; vendor; trader; merchant; driver; student; teacher; pupil; schoolteacher; " +
    "volunteer; rescuer; rescue worker; first responder; firefighter; civil defence worker; civil defense worker; civil defence volunteer; " +
    "civil defense volunteer; white helmet; displaced person; displaced; refugee; worshipper; shopper; visitor; bystander; passerby; passer-by; pedestrian; " +
    "motorist; dustman; street sweeper; cleaner; cook; chef; barber; tailor; mechanic; butcher; grocer; taxi driver; bus driver; truck driver; midwife; psychologist; researcher; scientist; programmer; lecturer; professor; academic; poet; singer; artist; actor; athlete; footballer; referee; coach; priest; nun; monk; rabbi; sheikh; postman; owner; homeowner; landowner; shop owner; welder; electrician; plumber; builder; rescue volunteer; health care worker; healthcare worker; ngo worker; un worker; charity worker; un staff member; caregiver; carer; pensioner; retiree; settler; motorcyclist; cyclist; son-in-law; brother-in-law; father-in-law; stepfather; father; brother; uncle; husband; grandfather; relative; engineer; lawyer; judge; imam; priest; cleric; tribesman; fisherman; " +
    "beekeeper; miner; baker; guest; wedding guest; mourner; pilgrim; commuter; holidaymaker; tourist; non-combatant; noncombatant; " +
    "peasant; nomad; bedouin; evacuee; protester; demonstrator; patient; aid-worker; contractor; municipal worker; government employee; " +
    "electrician; mayor; official of the municipality; housewife; elder; inhabitant; truffle collector; truffle hunter; ambulance driver; family member; cousin; nephew; niece; neighbour; neighbor",
  child:
    "child; twin sister; twin brother; twin; sibling; schoolkid; preschooler; boy; girl; baby; infant; toddler; newborn; kid; minor; schoolchild; schoolgirl; schoolboy; teenager; teen; adolescent; " +
    "youngster; foetus; fetus; orphan; underage; son; daughter; grandchild; grandson; granddaughter",
  woman:
    "woman; sister-in-law; mother-in-law; daughter-in-law; stepmother; bride; girlfriend; pregnant woman; elderly woman; old woman; young woman; mother; wife; grandmother; sister; aunt; lady; females; widow; civilian woman; citizen woman; female citizen",
  combatant:
    "soldier; crew member; crewmember; crewman; serviceperson; drone operator; warlord; battalion commander; brigade commander; artilleryman; fighter; militant; rebel; gunman; troop; policeman; policewoman; police officer; police; officer; commander; insurgent; terrorist; " +
    "jihadist; jihadi; militiaman; militia member; serviceman; servicewoman; service member; combatant; conscript; mercenary; guard; border guard; " +
    "marine; airman; sailor; pilot; paratrooper; gunner; sniper; warrior; guerrilla; extremist; islamist; general; colonel; captain; lieutenant; " +
    "lieutenant colonel; major; sergeant; corporal; private; recruit; commando; comrade; bodyguard; peshmerga; peacekeeper; suicide bomber; attacker; assailant; " +
    "assailants; armed man; security man; security officer; security personnel; security force member; military personnel; personnel; military member; military; " +
    "army member; army personnel; fedayeen; takfiri; partisan; operative; agent; invader; occupier; cadet; reservist; adviser; advisor; " +
    "military adviser; military advisor; legionnaire; separatist; leader; emir; chief; member of the security forces; regular; loyalist; asayish member; infantryman; infiltrator; intelligence officer; auxiliary; facilitator; nationalist; neo-nazi; special forces soldier; volunteer fighter",
  person:
    "people; person; man; individual; victim; others; survivor; casualty; life; soul; body; corpse; martyr; detainee; prisoner; " +
    "hostage; captive; injury; inmate; passenger; elderly; fatality; causality; death; family; abductee; foreigner; national; muslim; christian; kurd; arab; alawite; sunni; shiite; " +
    "shia; druze; yazidi; yezidi; turkmen; youth; young man; young people; old man; elderly man; suspect; occupant; member; migrant; hundred; colleague; aide; more; adult; newlywed; foreign national; politician; official; lawmaker; minister; diplomat; ambassador; governor; candidate; adherent; follower; escort; companion; associate; dissident; human being; guy; friend; groom; bridegroom; scholar",
};

export const IRREGULAR: Readonly<Record<string, string>> = {
  "people": "people", "person": "persons", "man": "men", "woman": "women", "child": "children", "schoolchild": "schoolchildren", "grandchild": "grandchildren",
  "life": "lives", "body": "bodies", "casualty": "casualties", "injury": "injuries", "fatality": "fatalities", "causality": "causalities", "passerby": "passersby", "passer-by": "passers-by",
  "wife": "wives", "gunman": "gunmen", "policeman": "policemen", "policewoman": "policewomen", "militiaman": "militiamen", "serviceman": "servicemen",
  "cameraman": "cameramen", "tribesman": "tribesmen", "fisherman": "fishermen", "airman": "airmen", "infantryman": "infantrymen", "armed man": "armed men",
  "security man": "security men", "young man": "young men", "old man": "old men", "elderly man": "elderly men", "baby": "babies", "lady": "ladies",
  "mercenary": "mercenaries", "family": "families", "civilian woman": "civilian women", "citizen woman": "citizen women", "servicewoman": "servicewomen",
  "crewman": "crewmen", "artilleryman": "artillerymen", "dustman": "dustmen", "postman": "postmen", "serviceperson": "servicepeople",
  "pregnant woman": "pregnant women", "elderly woman": "elderly women", "old woman": "old women", "young woman": "young women", "son-in-law": "sons-in-law",
  "brother-in-law": "brothers-in-law", "father-in-law": "fathers-in-law", "sister-in-law": "sisters-in-law", "mother-in-law": "mothers-in-law",
  "daughter-in-law": "daughters-in-law", "foreign national": "foreign nationals", "personnel": "personnel", "military personnel": "military personnel",
  "security personnel": "security personnel", "army personnel": "army personnel", "medical personnel": "medical personnel", "medical staff": "medical staff", "member of staff": "members of staff",
  "staff": "staff", "police": "police", "military": "military", "displaced": "displaced", "elderly": "elderly", "peshmerga": "peshmerga", "fedayeen": "fedayeen",
  "young people": "young people", "more": "more", "others": "others", "females": "females", "asayish": "asayish", "housewife": "housewives", "underage": "underage",
};

/** Nouns for people who are also named by an armed party before them: "five SDF members", "43 regime forces". */
export const FORCE_NOUNS = ["forces", "force", "members", "member", "elements", "element", "men", "ranks", "units", "unit", "affiliates", "loyalists", "supporters", "personnel", "officers", "agents"] as const;

/** Adjectives that may stand between a number and its noun. */
export const PEOPLE_ADJECTIVES =
  "other more additional further innocent unarmed armed young old elderly female male pregnant local foreign senior junior top high-ranking civilian displaced " +
  "alleged suspected dead injured wounded killed unidentified unknown pro-government pro-regime government regime military security islamist jihadist rebel opposition " +
  "allied paramilitary so-called extremist militant enemy special ground army police medical humanitarian relief wounded critically seriously badly severely family of various " +
  "hardline moderate loyalist loyal kurdish arab muslim christian shiite sunni shia alawite iranian-backed iran-backed us-backed turkish-backed western different fellow teenage teenaged middle-aged arab palestinian unclaimed unconfirmed unnamed unidentified off-duty retired former innocent defenceless defenseless emaciated starving hungry orphaned disabled field key prominent notorious leading elite veteran captured kidnapped abducted detained captive slain trapped air force " +
  "school primary war pro-iranian anti-government naval marine state regular national separate adult dead-and-wounded small little tribal".replace(
    /\s+/g,
    " ",
  );
