/** What the templates of the synthetic reports are filled with. */
export const PLACES = [
  ["Saraqib", "Idlib"],
  ["Al-Bab", "Aleppo"],
  ["Al-Mayadin", "Deir ez-Zor"],
  ["Kobani", "Aleppo"],
  ["Douma", "rural Damascus"],
  ["Tal Afar", "Nineveh"],
  ["Hodeidah", "western Yemen"],
  ["Kramatorsk", "Donetsk"],
  ["Kunduz", "northern Afghanistan"],
  ["Sirte", "Libya"],
  ["Palmyra", "Homs"],
  ["Jisr al-Shughur", "Idlib"],
] as const;

export const SPEAKERS = [
  "the Syrian Observatory for Human Rights",
  "the Syrian Network for Human Rights",
  "the White Helmets",
  "a local medical source",
  "two residents",
  "the provincial health directorate",
  "a spokesman for the rebels, who asked not to be named",
  "the state news agency",
  "an official of the Red Crescent",
] as const;

export const FORCES = [
  "Russian",
  "Syrian government",
  "US-led coalition",
  "Turkish",
  "Saudi-led coalition",
  "Israeli",
  "Afghan",
  "Ukrainian",
] as const;

export const OFFICIALS = [
  "the Russian Defence Ministry",
  "US Central Command",
  "a senior US defence official",
  "the Turkish Defence Ministry",
  "a military source quoted by state television",
  "coalition spokesman Colonel Ryan Hale",
] as const;

export const TARGETS = [
  "a vegetable market",
  "a field hospital",
  "a school that sheltered displaced families",
  "a fuel depot",
  "an army checkpoint",
  "a residential building",
  "a convoy of trucks",
  "the main bridge over the river",
] as const;

export const WEAPONS = ["barrel bombs", "guided missiles", "cluster munitions", "artillery shells", "rockets"] as const;

export const NUMBERS = ["two", "three", "four", "five", "seven", "nine", "eleven", "a dozen"] as const;

export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export const TIMES = [
  "shortly before dawn",
  "overnight",
  "late in the evening",
  "at noon",
  "in the early hours",
] as const;

export const PUBLISHERS = ["Harbour Post", "Steppe Wire", "Capital Gazette", "Orontes Centre", "The Meridian"] as const;
