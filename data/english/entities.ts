/** Words that build the noun phrase of somebody who acts or speaks. */

/** Means of war that stand for those who use them: "Russian warplanes". */
export const ASSETS = new Set(
  (
    "warplane warplanes plane planes jet jets aircraft bomber bombers drone drones helicopter helicopters gunship gunships artillery tank tanks air airforce airforces navy fleet " +
    "warship warships submarine submarines missile missiles rocket rockets uav uavs howitzers mortar mortars airplanes airplane gunners gunner snipers sniper batteries battery fighter-jets fighter-bombers su-24s su-34 su-34s su-25 su-25s"
  ).split(" "),
);

/** Collective nouns after a party's name that are still that party: "Syrian government forces". */
export const COLLECTIVES = new Set(
  (
    "forces force army military troops government regime coalition alliance militia militias group groups faction factions fighters fighter soldiers soldier militants rebels gunmen insurgents extremists jihadists terrorists " +
    "air ground land naval security defence defense armed ministry department command council state allied ally allies navy administration authorities units unit personnel brigade brigades battalion battalions patrol patrols squad squads squadron squadrons cell cells platoon platoons wing movement organization organisation organizations organisations network " +
    "police guard guards militiamen paramilitaries paramilitary loyalists combatants operatives members member elements officials official media television tv news agency side partners partner coalition's foreign interior health president presidential services service intelligence affiliate affiliates front bomber bombers opposition supporters commanders positions"
  ).split(" "),
);

/** Adjectives of speakers. */
export const SPEAKER_ADJECTIVES = new Set(
  (
    "senior unnamed anonymous unidentified military defence defense local security medical official independent prominent top high-ranking high-level former acting chief deputy foreign western opposition pro-opposition anti-government pro-government " +
    "british international humanitarian several many some various other two three four five different leading veteran renowned american european political civil social " +
    "activist rights human war conflict monitoring state news public regional provincial municipal government regime rebel kurdish arab islamist jihadist religious tribal police army intelligence diplomatic hospital health rescue relief aid main national local-based " +
    "london-based britain-based uk-based state-run state-owned government-run regime-run semi-official well-informed reliable informed separate second third another first field opposition-run pro-rebel anti-regime anti-is pro-syrian baghdad-based beirut-based coalition-backed on-the-ground " +
    "special permanent joint general central supreme interim exiled resident paramilitary armed allied ground air naval white house own emergency group ethnic resistance breakaway shadow caretaker self-proclaimed self-styled radical extremist recognised recognized pro-russian pro-ukrainian retired same young elderly 21-year-old female male common"
  ).split(" "),
);

/** Adjectives of a faith, people or region: part of a name only before another capital ("Islamic Relief"), else they describe ("Shiite group"). */
export const COMMUNITY_ADJECTIVES = new Set(
  "shiite shia shi'ite sunni alawite alawi christian muslim islamic islamist jewish druze yazidi yezidi arab kurdish turkmen turkic pashtun western eastern northern southern central coastal african asian european pro-government anti-government paramilitary separatist houthi-run".split(" "),
);

/** Nouns that end an organisation's name. */
export const ORGANISATION_NOUNS = new Set(
  (
    "center centre committee committees network agency ministry command council union group organization organisation organisations organizations army brigade brigades front movement forces force commission office department authority authorities association society foundation institute observatory party coalition " +
    "corps division battalion defence defense police court service services administration assembly federation league mission bureau embassy university news tv television radio channel press media times post journal watch project initiative syndicate directorate company hospital units unit guard guards crescent helmets government program programme house board bloc alliance congress senate parliament bar chamber coordination response"
  ).split(" "),
);

/** Capitalised or first words that are no part of a person's name. */
export const NOT_NAMES = new Set(
  (
    "the a an in on at of for to from by with and or but as if when while where after before since until during among amid despite although though because so also then there here this that these those it its he she they we you i his her their our your my " +
    "who which what whose how why not no nor yet more most many some several all both each every another other others such same only just even still now today tonight yesterday tomorrow later earlier meanwhile however moreover furthermore additionally thus hence therefore indeed instead nevertheless " +
    "initial preliminary following according at-least up over about around near between inside outside across along under above against into onto within without through like unlike including last next first second third new one two three four five six seven eight nine ten dozens hundreds thousands scores " +
    "activists residents officials witnesses sources rebels militants fighters soldiers troops civilians people children women men air airstrikes strikes raids attacks clashes shelling fighting heavy state government military army forces hospitals reports report video footage images local eyewitnesses medics doctors monitors analysts observers experts rescuers volunteers survivors " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "was were is are be been being has have had will would can could may might must shall should did does do said says say told killed wounded injured died " +
    "photo file source read tags breaking update live news click share editor reporting writing editing additional image picture pictures video watch related published updated posted date " +
    "god allah ok mr mrs ms dr prof lt gen maj col capt sgt brig adm rev sheikh king prince ambassador minister president secretary spokesman spokeswoman commander director yes well rather perhaps thus otherwise besides overall initially finally separately reportedly allegedly apparently recently previously originally they've we've i'm don't its"
  ).split(" "),
);
