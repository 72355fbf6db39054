/** A calendar date (YYYY-MM-DD) as the moment it begins in UTC; null when it is none. */
export function parseDate(date: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date) ? null : parsed;
}

/** The weekday of a calendar date as a newspaper in this language prints it; empty when there is no such date. */
export function weekdayOf(date: string, language: string): string {
  const parsed = parseDate(date);
  if (parsed === null) return '';
  const locale = language === '' || language === 'und' ? 'en' : language;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(parsed);
}
