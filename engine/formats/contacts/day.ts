/** "1970-05-12" of "19700512", "05-12" of "--0512"; others as they are written. */
export function dayText(value: string): string {
  const match = /^(\d{4}|--)-?(\d\d)-?(\d\d)(?:T.*)?$/u.exec(value);
  if (match === null) return value;
  const [, year = '', month = '', day = ''] = match;
  return year === '--' ? `${month}-${day}` : `${year}-${month}-${day}`;
}
