// Days of the calendar, without a clock: which days there are and which day of the week they are.

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month (1–12) has; without a year, February has 29. */
export const daysIn = (month: number, year: number | null): number =>
  month === 2 && (year === null || isLeap(year)) ? 29 : (DAYS[month - 1] ?? 0);

export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1 January of the year 1, Gregorian throughout. */
export function dayNumber({ year, month, day }: Day): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + day;
  for (let m = 1; m < month; m++) days += daysIn(m, year);
  return days;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => dayNumber(day) % 7;

/** `YYYY-MM-DD` as a day; null when it is none. */
export function dayOf(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return day >= 1 && day <= daysIn(month, year) ? { year, month, day } : null;
}
