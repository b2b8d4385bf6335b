/**
 * Nouns of sites that parties to a conflict must spare, in any number: medical units, schools, places of worship, shelters,
 * and what people cannot live without (Geneva Conventions, Additional Protocol I, articles 12 and 52 to 56). A notice with
 * one of them tells where such a site is.
 */
export const PROTECTED_SITES: readonly string[] = (
  "hospital; clinic; polyclinic; infirmary; dispensary; sanatorium; maternity ward; maternity home; health centre; health center; health post; " +
  "health point; health facility; health facilities; medical centre; medical center; medical point; medical post; medical unit; medical facility; " +
  "medical facilities; trauma centre; trauma center; dialysis centre; dialysis center; stabilisation centre; stabilization center; blood bank; laboratory; pharmacy; " +
  "pharmacies; school; kindergarten; nursery; nurseries; orphanage; college; university; universities; institute; madrasa; mosque; church; " +
  "monastery; monasteries; convent; cathedral; temple; synagogue; shrine; shelter; refuge; safe house; safe houses; guest house; guesthouse; refugee camp; idp camp; camp for displaced; " +
  "displaced persons; displaced people; care home; nursing home; bakery; bakeries; flour mill; pumping station; water station; water point; water works; waterworks; water treatment; " +
  "water tank; desalination plant; power station; power plant; dam; museum; heritage site; civil defence centre; civil defense center; " +
  "distribution point; distribution centre; distribution center; food kitchen; soup kitchen; community kitchen; community centre; community center"
).split("; ");
