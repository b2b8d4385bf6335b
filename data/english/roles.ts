import type { SpeakerKind } from "../../src/model/account.js";

/** A noun for somebody who can speak, and the kind of speaker it makes. */
export interface RoleNoun {
  readonly kind: SpeakerKind;
  readonly words: string;
  /** Of one person or people who are not named when it stands alone. */
  readonly human: boolean;
}

export const ROLES: readonly RoleNoun[] = [
  {
    kind: "official",
    human: true,
    words:
      "official; officials; spokesman; spokeswoman; spokesperson; spokesmen; spokespeople; minister; ministers; foreign minister; defence minister; defense minister; prime minister; deputy minister; president; vice president; vice-president; envoy; special envoy; ambassador; representative; representatives; " +
      "diplomat; diplomats; secretary; defense secretary; defence secretary; secretary of state; secretary of defense; foreign secretary; press secretary; press officer; governor; mayor; senator; congressman; lawmaker; lawmakers; mp; chief; head; director; deputy director; chairman; chairwoman; coordinator; leader; leaders; " +
      "co-chair; deputy; deputies; adviser; advisor; advisers; secretary-general; secretary general; high commissioner; commissioner; prosecutor; prosecutors; delegate; western countries; western powers; western governments; western nations; western states; gulf states; arab states; european countries; european governments; police chief; general secretary; member; members; member of parliament; counterpart; counterparts; administration; press office; media office; co-leader; negotiator; founder; manager; co-founder; rapporteur",
  },
  {
    kind: "military",
    human: true,
    words:
      "commander; commanders; general; colonel; lieutenant colonel; lieutenant; captain; major; brigadier; admiral; field commander; officer; officers; military source; military sources; military official; military officials; commander-in-chief; chief of staff; army source; security source; security sources; soldier; soldiers; fighter; fighters; general command; military spokesman; policeman; security official; security officials",
  },
  {
    kind: "witness",
    human: true,
    words:
      "witness; witnesses; eyewitness; eyewitnesses; resident; residents; locals; villager; villagers; survivor; survivors; vendor; farmer; shopkeeper; teacher; father; mother; brother; relative; relatives; refugee; refugees; inhabitant; inhabitants; neighbour; neighbor; student; driver; worker; shepherd; man; woman",
  },
  {
    kind: "medical",
    human: true,
    words:
      "medic; medics; doctor; doctors; paramedic; paramedics; nurse; hospital source; hospital sources; medical source; medical sources; hospital official; hospital officials; health official; health officials; hospital; hospitals; clinic; ambulance service; health center; health centre; ministry of public health; public health ministry; public health directorate; health department; emergency operations center; emergency operations centre; rescuer; rescuers; rescue workers; rescue worker; first responder; first responders; medical worker; medical workers; surgeon; health ministry; ministry of health; health directorate; directorate of health; emergency services; emergency service",
  },
  {
    kind: "other",
    human: true,
    words:
      "source; sources; activist; activists; opposition activist; opposition activists; media activist; analyst; analysts; observer; observers; expert; experts; commentator; political commentator; lawyer; campaigner; campaigners; volunteer; volunteers; aid worker; aid workers; relief worker; citizen journalist; journalist; journalists; photographer; photographers; cameraman; cameramen; researcher; militant; militants; rebel; rebels; investigator; investigators; cleric; opposition figure; figure; author; correspondent; correspondents; reporter; reporters; user; users; scientist; professor; somebody; someone; anyone; critic; critics; tribal leader; tribal leaders; elder; elders; rights activist; insider; people; dissident; organiser; organizer",
  },
  {
    kind: "monitor",
    human: false,
    words:
      "monitor; monitors; war monitor; monitoring group; monitoring groups; rights group; rights groups; human rights group; human rights groups; watchdog; watchdog group; human rights organisation; human rights organization; rights organisation; rights organization; observatory; network; activist group; activist groups; activist network; advocacy group; conflict monitor; war monitoring group; monitoring organisation; monitoring organization; campaign group; opposition monitor; rights monitor",
  },
  {
    kind: "media",
    human: false,
    words:
      "media; state media; state television; state tv; state news agency; news agency; news agencies; newspapers; news channels; news sites; tv channels; television channels; news website; television; tv; newspaper; daily; radio; channel; local media; media outlet; media outlets; outlet; outlets; news outlet; news outlets; press; website; news site; news channel; broadcaster; tv channel; television channel; tv station; agency; newswire; magazine; media center; media centre; news network; social media; state news; official media; semi-official news agency",
  },
  {
    kind: "state",
    human: false,
    words:
      "government; regime; ministry; defence ministry; defense ministry; foreign ministry; ministry of defence; ministry of defense; ministry of foreign affairs; interior ministry; foreign office; health department; state department; defense department; department of defense; cabinet; embassy; authorities; presidency; government statement; parliament; council; local council; city council; provincial council; military council; embassy; delegation; intelligence; police; police command; directorate; kremlin; administration; local authorities; reconciliation center; reconciliation centre; center for reconciliation; governor's office; mayor's office; president's office; prosecutor's office; prosecutor general's office; prosecutor-general's office; general prosecutor's office; human rights office; regional administration; military administration; regional military administration; city administration; city hall; emergencies ministry; emergency ministry; state emergency service; public prosecutor's office; rescue service; police department; occupation authorities",
  },
  {
    kind: "military",
    human: false,
    words:
      "army; military; air force; armed forces; coalition; alliance; forces; force; general staff; army command; central command; command; troops; navy; joint operations command; operation; task force; army general command; operations room; war office; border guard",
  },
  {
    kind: "armed-group",
    human: false,
    words:
      "group; groups; faction; factions; brigade; battalion; militia; militias; movement; organisation; organization; front; rebel group; rebel groups; armed group; militant group; islamist group; opposition group; opposition groups; jihadist group; alliance; party; union; coalition; committee; committees; units; opposition",
  },
  {
    kind: "international",
    human: false,
    words:
      "mission; commission; commission of inquiry; inquiry; committee; security council; council; panel; organisation; organization; charity; aid group; aid groups; aid agency; aid agencies; ngo; humanitarian organisation; humanitarian organization; relief group; charity organisation; relief agency; red cross; red crescent; foundation; institute; centre; center; association; society; relief organisation; relief organization; federation",
  },
  {
    kind: "other",
    human: false,
    words:
      "statement; report; letter; bulletin; communique; video; tweet; post; text; study; press release; email; article; dispatch; reports; statements; account; accounts; message; news bulletin; news release",
  },
];

/** Titles before a name. */
export const TITLES = new Set(
  "mr mrs ms dr prof president minister lt lieutenant gen general maj major col colonel capt captain brig brigadier sgt sergeant cdr commander cmdr adm admiral king prince emir sheikh shaikh sheik imam pope rev secretary senator sen rep ambassador chancellor premier governor mayor judge sir lady ayatollah mullah hajji haji spokesman spokeswoman spokesperson director envoy chief doctor".split(
    " ",
  ),
);
