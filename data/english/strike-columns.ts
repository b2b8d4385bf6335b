const list = (spaced: string): readonly string[] => spaced.split(" ");

/** Names of columns that say the same, compared without case, spaces and marks. */
export const STRIKE_COLUMNS = {
  date: list("date release releasedate reportdate dateofrelease published publicationdate"),
  strike_date: list("strikedate dateofstrike eventdate dayofstrike incidentdate"),
  country: list("country nation theater theatre"),
  place: list("place location near locality town city placename locationname nearest"),
  region: list("region province governorate district admin1 state oblast"),
  number: list("number strikes count numberofstrikes noofstrikes strikecount total quantity"),
  text: list("line text quote statement sentence fulltext words"),
  description: list("description details remarks narrative"),
  targets: list("targets target targettype engaged struck"),
  party: list("party declaredby actor belligerent force declaringparty"),
  lat: list("lat latitude y"),
  lon: list("lon long lng longitude x"),
};

/** Cells that say that nothing is known. */
export const UNKNOWN_CELL = /^(?:unknown|n\/?a|none|-+|–|\?|not (?:stated|known|given))?$/iu;

/** Where the column of numbers says none. */
export const NO_NUMBER_OF_STRIKES = /^(?:0+|zero|nil|none|no(?: air)? ?strikes?)$/iu;
