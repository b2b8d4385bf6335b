import type { PartyEntry } from "../../../src/model/party.js";
import { localAuthorities, localities } from "../local-authorities.js";

/** Ukraine's regions, Crimea left out: since 2014 its authorities are Russia's. */
const UKRAINIAN =
  "Cherkasy; Chernihiv/Chernigov; Chernivtsi; Dnipropetrovsk/Dnipro/Dnepropetrovsk; Donetsk; Ivano-Frankivsk; Kharkiv/Kharkov; Kherson; Khmelnytskyi/Khmelnytsky/Khmelnitsky; Kirovohrad/Kropyvnytskyi; Kyiv/Kiev; Luhansk/Lugansk; Lviv/Lvov; Mykolaiv/Nikolaev/Mykolayiv; Odesa/Odessa; Poltava; Rivne; Sumy; Ternopil; Vinnytsia/Vinnytsya/Vinnitsa; Volyn; Zakarpattia/Transcarpathia; Zaporizhzhia/Zaporizhia/Zaporizhzhya/Zaporozhye; Zhytomyr; Mariupol; Kryvyi Rih; Kramatorsk; Bakhmut; Nikopol; Kremenchuk";

/** Regions of Russia, and the two places it annexed in 2014, that reports of the war quote. */
const RUSSIAN =
  "Belgorod; Bryansk; Crimea/Crimean; Krasnodar; Kursk; Moscow region; Rostov; Samara; Saratov; Sevastopol; Tatarstan; Voronezh";

/** What the head of a region, its administration and its services are called after its name. */
const OFFICES =
  "governor; region governor; regional governor; regional administration; regional military administration; region military administration; military administration; regional state administration; oblast military administration; oblast governor; regional authorities; regional head; regional council; regional government; city council; city military administration; mayor; mayor's office; mayors office; regional prosecutor's office; regional prosecutors office; regional prosecutors; prosecutor's office; prosecutors; regional police; police; emergency service; regional health department";

/** The local authorities that report most strikes: a governor's office or military administration for each region. */
export const UKRAINE_REGIONS: readonly PartyEntry[] = [
  ...localAuthorities("ukraine", localities(UKRAINIAN), OFFICES),
  ...localAuthorities("russia", localities(RUSSIAN), OFFICES),
];
