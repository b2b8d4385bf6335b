const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Days since 1 January 1970 of an ISO date. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}

/** "6 December 2015" */
export function dayName(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${monthName(iso)}`;
}

/** "December 2015" */
export function monthName(iso: string): string {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}

/** "6 December 2015", "6-7 December 2015", "30 June - 2 July 2016", "December 2015" or "2015", as precise as it is known. */
export function intervalName(date: {
  readonly start: string;
  readonly end: string;
  readonly precision: string;
}): string {
  if (date.precision === "year" && date.start.slice(0, 4) === date.end.slice(0, 4)) return date.start.slice(0, 4);
  if (date.precision === "month" && date.start.slice(0, 7) === date.end.slice(0, 7)) return monthName(date.start);
  if (date.start === date.end) return dayName(date.start);
  if (date.start.slice(0, 7) === date.end.slice(0, 7)) return `${Number(date.start.slice(8, 10))}–${dayName(date.end)}`;
  if (date.start.slice(0, 4) === date.end.slice(0, 4))
    return `${dayName(date.start).slice(0, -5)} – ${dayName(date.end)}`;
  return `${dayName(date.start)} – ${dayName(date.end)}`;
}
