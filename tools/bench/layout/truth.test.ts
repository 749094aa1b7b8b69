import { expect, test } from 'vitest';
import { truthOf } from './truth.ts';

test('a truth file has headings, paragraphs, tables and running lines of each page', () => {
  const text = `~ Report 2019
# Costs
Costs rose in each of the years.
| | 2018 | |
| Rent of the hall for a week | 4 | 5 |

| Fuel | 6 |
---
It is the last page.
`;
  expect(truthOf(text)).toEqual([
    {
      headings: ['Costs'],
      tables: [
        [
          ['', '2018', ''],
          ['Rent of the hall for a week', '4', '5'],
        ],
        [['Fuel', '6']],
      ],
      order: ['Costs', 'Costs rose in each of', '', 'Rent of the hall for', 'Fuel'],
      running: ['Report 2019'],
    },
    { headings: [], tables: [], order: ['It is the last page.'], running: [] },
  ]);
});
