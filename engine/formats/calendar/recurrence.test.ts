import { expect, test } from 'vitest';
import { recurrenceText } from './recurrence.ts';

test.each([
  ['FREQ=DAILY', 'every day'],
  ['FREQ=WEEKLY;BYDAY=MO', 'every week on Monday'],
  ['freq=weekly;interval=2;byday=mo,we,fr;wkst=su', 'every 2 weeks on Monday, Wednesday and Friday'],
  ['FREQ=WEEKLY;UNTIL=20241231T225959Z', 'every week, until 2024-12-31 22:59 (UTC)'],
  ['FREQ=DAILY;UNTIL=20241231;INTERVAL=3', 'every 3 days, until 2024-12-31'],
  ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=10', 'every month on day 15, 10 times'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'every month on day 1 and day 15'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday'],
  ['FREQ=MONTHLY;BYDAY=+1MO,-1FR', 'every month on the first Monday and the last Friday'],
  ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'every month on the second Tuesday'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month on the last working day'],
  ['FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1', 'every month on the first of Saturday and Sunday'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'every year on the last Sunday of March'],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'every year on day 24 of December'],
  ['FREQ=WEEKLY;BYDAY=MO, TU; WKST=SU', 'every week on Monday and Tuesday'],
  ['FREQ=YEARLY;INTERVAL=4;BYMONTH=2,5;', 'every 4 years in February and May'],
])('%s is said in words', (rule, expected) => {
  expect(recurrenceText(rule)).toBe(expected);
});

test.each([
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=1',
  'FREQ=WEEKLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYMONTHDAY=32',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;COUNT=many',
  'FREQ=FORTNIGHTLY',
  'every other week',
])('%s stays as it is written', (rule) => {
  expect(recurrenceText(rule)).toBe(rule);
});
