import { describe, expect, test } from 'vitest';
import { readParagraphs as read } from './fixtures/paragraphs.ts';

const long = 'The keepers wrote down what they saw on each of the mornings, and that was as a rule';

describe('points whose marks are drawn', () => {
  test('are apart, however near to each other they stand and whatever they end with', () => {
    expect(read(`${long}:`, '    the hour', '    the oil that was left', '    whatever else there was', long)).toEqual([
      `${long}:`,
      'the hour',
      'the oil that was left',
      'whatever else there was',
      long,
    ]);
  });

  test('of several lines are whole', () => {
    const first = '    the wind, with words rather than with numbers, so that it is of little use to us';
    expect(read(`${long}:`, first, '    in all that follows', '    the oil', long)).toEqual([
      `${long}:`,
      `${first.trim()} in all that follows`,
      'the oil',
      long,
    ]);
  });

  test('are none in a quotation that fills its lines', () => {
    const quoted = '    I open the gate for people who have more leave within a single month than I have got';
    expect(read(`${long}:`, quoted, '    in a year of work.', long)).toEqual([
      `${long}:`,
      `${quoted.trim()} in a year of work.`,
      long,
    ]);
  });

  test('are none below a line that ends with no colon', () => {
    expect(read(long, '    of the hour and', '    of the oil that was left')).toHaveLength(1);
  });
});
