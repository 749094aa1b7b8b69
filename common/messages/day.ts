/** A day or a month as people write it: `2024-09-01` is "1 September 2024", `2024-09` is "September 2024". */
export function dayInWords(date: string, locale = 'en-GB'): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}
