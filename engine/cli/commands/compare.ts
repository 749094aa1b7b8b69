import type { Comparison, Difference, DifferenceSide } from '../../../common/domain/comparison.ts';
import { countsOf } from '../../../common/domain/comparison.ts';
import { comparisonSummary } from '../../../common/messages/comparison-summary.ts';
import { sentenceOf } from '../../../common/messages/sentence.ts';
import { compareDocuments } from '../../compare/compare.ts';
import { fileName } from '../../store/paths.ts';
import { libraryOptions, UsageError, type Command } from '../command.ts';
import { comparedFile, comparedPath, type ComparedFile } from '../compared-file.ts';
import type { Output } from '../terminal/output.ts';
import { toldDifference } from '../told/told-difference.ts';

const command: Command = {
  help: `Usage: carrel compare A B [options]

Tells what differs between two documents, files or names of the library's, whatever their formats: sentences, headings
and rows of tables that were changed, added, removed or moved, those with other numbers, dates and amounts first. In a
change [-words-] are only in A and {+words+} only in B. Page breaks, line ends, headers and new numbers of clauses are
no differences.

  --library DIR    the library (your own); a file that is in it as it is now is not read again
  --json           one object: {"left":{"path","parts"},"right":…,"summary":{"all","numbers","changed","added",
                   "removed","moved","misread"},"differences":[{"kind","left":{"page","heading","text","places"}|null,
                   "right":…,"words":[{"is","text"}],"numbers":[{"before","after"}],"evidence"}],
                   "renumbered":[{"from","to"}],"unread":{"left","right"},"cut"}
                   kind: changed, added, removed or moved; evidence: text, scan, or misread for what is most likely an
                   error of recognition`,
  options: libraryOptions,

  async run(given) {
    const [a, b, ...more] = given.positionals;
    if (a === undefined || b === undefined || more.length > 0) throw new UsageError('compare takes two files.');
    const left = await comparedFile(given, comparedPath(given, a), 1);
    const right = await comparedFile(given, comparedPath(given, b), 2);
    const comparison = compareDocuments(left, right);
    if (given.output.json) given.output.value(asJson(left, right, comparison));
    else print(given.output, left, right, comparison);
    return 0;
  },
};
export default command;

function print(output: Output, left: ComparedFile, right: ComparedFile, comparison: Comparison): void {
  const names = { left: fileName(left.path), right: fileName(right.path) };
  for (const each of comparisonSummary(comparison, names)) output.line(sentenceOf(each));
  for (const [index, difference] of comparison.differences.entries()) {
    output.line();
    for (const line of toldDifference(difference, index + 1, names, output)) output.line(line);
  }
}

function asJson(left: ComparedFile, right: ComparedFile, comparison: Comparison) {
  const { differences, renumbered, unread, cut } = comparison;
  return {
    left: { path: left.path, parts: left.parts.length },
    right: { path: right.path, parts: right.parts.length },
    summary: countsOf(comparison),
    differences: differences.map((each) => differenceAsJson(each)),
    renumbered: renumbered.map(({ from, to }) => ({ from, to })),
    unread,
    cut,
  };
}

function differenceAsJson({ kind, left, right, words, numbers, evidence }: Difference) {
  const text = (without: 'added' | 'removed'): string =>
    words
      .filter(({ is }) => is !== without)
      .map((piece) => piece.text)
      .join('')
      .trim();
  const side = (of: DifferenceSide | null, without: 'added' | 'removed') =>
    of === null
      ? null
      : {
          page: of.label,
          heading: of.heading,
          text: text(without),
          places: of.places.map(({ part, start, end }) => ({ part, start, end })),
        };
  return {
    kind,
    left: side(left, 'added'),
    right: side(right, 'removed'),
    words: words.map((piece) => ({ is: piece.is, text: piece.text })),
    numbers,
    evidence,
  };
}
