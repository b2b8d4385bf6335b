/**
 * Names of the first-order divisions of countries whose wars the project reads, by GeoNames code; the towns of the
 * world carry only the code. Names as the curated places of each conflict write them.
 */
export const PROVINCES: ReadonlyMap<string, string> = new Map([
  ...of("SY", "01 Hasakah,02 Latakia,03 Quneitra,04 Raqqa,05 Suwayda,06 Daraa,07 Deir ez-Zor,08 Rif Dimashq,09 Aleppo,10 Hama,11 Homs,12 Idlib,13 Damascus,14 Tartus"),
  ...of("IQ", "01 Anbar,02 Basra,03 Muthanna,04 Qadisiyah,05 Sulaymaniyah,06 Babil,07 Baghdad,08 Dohuk,09 Dhi Qar,10 Diyala,11 Erbil,12 Karbala,13 Kirkuk,14 Maysan,15 Nineveh,16 Wasit,17 Najaf,18 Salah al-Din"),
  ...of("UA", "01 Cherkasy Oblast,02 Chernihiv Oblast,03 Chernivtsi Oblast,04 Dnipropetrovsk,05 Donetsk Oblast,06 Ivano-Frankivsk Oblast,07 Kharkiv Oblast,08 Kherson Oblast,09 Khmelnytskyi Oblast,10 Kirovohrad Oblast,11 Crimea,12 Kyiv,13 Kyiv Oblast,14 Luhansk Oblast,15 Lviv Oblast,16 Mykolaiv Oblast,17 Odesa Oblast,18 Poltava Oblast,19 Rivne Oblast,20 Sevastopol,21 Sumy Oblast,22 Ternopil Oblast,23 Vinnytsia Oblast,24 Volyn,25 Zakarpattia,26 Zaporizhzhia Oblast,27 Zhytomyr Oblast"),
  ...of("YE", "01 Abyan,02 Aden,03 Mahra,04 Hadramawt,05 Shabwah,08 Hodeidah,10 Mahwit,11 Dhamar,14 Marib,15 Saada,16 Sanaa,18 Dhale,19 Amran,20 Bayda,21 Jawf,22 Hajjah,23 Ibb,24 Lahij,25 Taiz,26 Sanaa,27 Raymah"),
  ...of("AF", "01 Badakhshan,02 Badghis,03 Baghlan,05 Bamyan,06 Farah,07 Faryab,08 Ghazni,09 Ghor,10 Helmand,11 Herat,13 Kabul,14 Kapisa,17 Logar,18 Nangarhar,19 Nimruz,23 Kandahar,24 Kunduz,26 Takhar,27 Wardak,28 Zabul,29 Paktika,30 Balkh,31 Jowzjan,32 Samangan,33 Sar-e Pol,34 Kunar,35 Laghman,36 Paktia,37 Khost,38 Nuristan,39 Uruzgan,40 Parwan,41 Daykundi,42 Panjshir"),
  ...of("PS", "GZ Gaza Strip,WE West Bank"),
  ...of("LB", "04 Beirut,05 Mount Lebanon,06 South Lebanon,07 Nabatieh,08 Beqaa,09 North Lebanon,10 Akkar,11 Baalbek-Hermel"),
  ...of("LY", "63 Jabal al Akhdar,64 Jufra,66 Marj,67 Nuqat al Khams,68 Zawiya,69 Benghazi,70 Derna,71 Ghat,72 Misrata,73 Murzuq,74 Nalut,75 Sabha,76 Sirte,77 Tripoli,78 Wadi al Shatii,79 Butnan,80 Jabal al Gharbi,81 Jafara,82 Murqub,83 Al Wahat,84 Wadi al Hayat"),
]);

function of(country: string, list: string): [string, string][] {
  return list.split(",").map((item) => [`${country}.${item.slice(0, 2)}`, item.slice(3)]);
}
