import { describe, expect, test } from 'vitest';
import { segmentAt } from './fixtures/words.ts';
import { textOf, type PageStyle } from './headings.ts';
import { paragraphsOf } from './paragraphs.ts';

const style: PageStyle = {
  bodySize: 10,
  headingSizes: [],
  tagsHeadings: false,
  boldFonts: new Set(),
  outline: new Map(),
};

const long = 'The keepers wrote down what they saw on each of the mornings, and that was as a rule';

/** The paragraphs of lines, each as far from the left as it has spaces before it, 12 points below each other. */
function read(...lines: readonly string[]): readonly string[] {
  const segments = lines.map((text, at) =>
    segmentAt(72 + 5 * (text.length - text.trimStart().length), 100 + 12 * at, text.trim()),
  );
  return paragraphsOf(segments, style, segments).map((each) => textOf(each.lines));
}

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
