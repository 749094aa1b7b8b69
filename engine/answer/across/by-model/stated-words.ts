import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { Value } from '../../../../common/domain/value.ts';
import { nameOf } from '../../../values/names.ts';
import { valuesOfType } from '../../../values/values.ts';
import { placesIn, verbatimPattern } from '../fields/cue.ts';
import { statedValues, type Reading } from '../document/stated-values.ts';
import type { Statement } from '../document/statements.ts';

/** What a model said, where a document states it. */
export interface StatedWords {
  readonly statement: Statement;
  readonly value: Value;
}

/** Words for nothing, in whatever form a model writes them. */
const nothing = new RegExp(
  String.raw`^(?:not? (?:said|stated|given|specified|mentioned|available|applicable|found|information)|none|unknown|` +
    String.raw`n/?a|nicht (?:gesagt|genannt|angegeben|bekannt)|keine?(?: angaben?)?|` +
    String.raw`the (?:text|document) does(?: not|n't))`,
  'iu',
);
/** A name, a number or a clause that is asked for has no more words. */
const mostWords = { name: 12, text: 80 };

/**
 * Where the statements hold what a model wrote, and nothing else counts: a value that is written otherwise than it
 * stands must mean the same ("three months", "3 months"), a name and a sentence must stand there word for word. Empty
 * where the model says nothing, says two values, or says what does not stand there.
 *
 * @param statements those that the model read
 */
export function statedWords(
  written: string,
  { type }: Pick<AcrossColumn, 'type'>,
  statements: readonly Statement[],
  reading: Reading,
): readonly StatedWords[] {
  const said = written.replaceAll(/^[\s"'“”„‘’*-]+|[\s"'“”„‘’*.]+$/gu, '');
  if (said === '' || nothing.test(said) || type === 'yes-no') return [];
  if (type === 'name' || type === 'text') return standing(said, type, statements, reading);
  const values = valuesOfType(said, type, reading);
  const normals = new Set(values.map(({ normal }) => normal));
  const sizes = new Set(values.length === 0 && type === 'amount' ? sizesIn(said, reading) : []);
  if (normals.size + sizes.size !== 1) return [];
  return statements.flatMap((statement) =>
    statedValues(type, statement, reading)
      .filter(({ normal, size }) => normals.has(normal) || (size !== null && sizes.has(size)))
      .slice(0, 1)
      .map((value) => ({ statement, value })),
  );
}

/** Amounts that are written without their currency. */
const sizesIn = (said: string, reading: Reading): readonly number[] =>
  valuesOfType(said, 'number', reading).flatMap(({ size }) => size ?? []);

/** The statements that have the words as they are, but for spaces and capitals. */
function standing(
  said: string,
  type: 'name' | 'text',
  statements: readonly Statement[],
  reading: Reading,
): readonly StatedWords[] {
  const pattern = verbatimPattern(said);
  if (pattern === null || (said.match(/\p{L}+/gu) ?? []).length > mostWords[type]) return [];
  return statements.flatMap((statement) => {
    const [first] = placesIn(statement.raw, pattern);
    if (first === undefined) return [];
    const values =
      type === 'text' ? statedValues('text', statement, reading) : [nameOf(statement.raw, first.start, first.end, 1)];
    return values.map((value) => ({ statement, value }));
  });
}
