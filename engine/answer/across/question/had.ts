import { fold } from '../../../../common/domain/fold.ts';
import type { ValueType } from '../../../../common/domain/value.ts';
import { fieldOf } from './column.ts';
import type { Part } from './plan-part.ts';

/** "… with a penalty", "that have a deposit": what documents must say besides. */
const had = new RegExp(
  String.raw`(?<!\p{L})(?:with|have|has|having|contain(?:s|ing)?|includ(?:e|es|ing)|mit|haben|hat|enthalten|` +
    String.raw`enthält)\s+(?:an?|eine[rmn]?)\s+(?<noun>[\p{L}-]+(?:\s+[\p{L}-]+){0,2})`,
  'giu',
);
/** Where what is had ends and another condition begins. */
const next = /\s+(?:and|but|or|that|which|who|ends?|und|aber|oder|die|der|das)(?:\s.*)?$/iu;
const types: ReadonlySet<ValueType> = new Set(['amount', 'duration', 'yes-no']);

/**
 * The fields that a condition says documents have, beside one that it compares.
 *
 * @param compared the headings of what is compared: "with a rent over €500" asks for no more
 */
export function hadIn(words: string, ofKind: string, compared: readonly string[]): readonly Part[] {
  const parts = [...words.matchAll(had)].flatMap(({ groups }): readonly Part[] => {
    const noun = (groups?.['noun'] ?? '').replace(next, '');
    const field = fieldOf(noun, ofKind, null);
    const isNamed = field !== null && types.has(field.type) && fold(noun).search(field.inText()) !== -1;
    if (!isNamed || compared.includes(field.heading)) return [];
    return [
      {
        column: { heading: field.heading, question: field.question, type: field.type },
        condition: { is: field.heading === 'Automatic renewal' ? 'yes' : 'said' },
      },
    ];
  });
  return parts.filter(({ column }, at) => parts.findIndex((each) => each.column.heading === column.heading) === at);
}

const neither = new RegExp(
  String.raw`(?<!\p{L})(?:neither|weder|not|nicht)\s+(?:an?\s+|` +
    String.raw`eine[rmn]?\s+)?(?<one>[\p{L}-]+(?:\s+[\p{L}-]+){0,2}?)\s+(?:nor|noch|or|oder)\s+` +
    String.raw`(?:an?\s+|eine[rmn]?\s+)?(?<other>[\p{L}-]+(?:\s+[\p{L}-]+){0,2}?)(?:\s+clauses?)?\s*[?.]?$`,
  'iu',
);

/** "With neither a deposit nor a penalty": what documents don't say; none where that is not asked. */
export function neitherIn(clause: string, ofKind: string): readonly Part[] {
  const { one, other } = neither.exec(clause)?.groups ?? {};
  const named = [one, other].map((noun) => (noun === undefined ? null : fieldOf(noun, ofKind, null)));
  return named.some((field) => field === null)
    ? []
    : named.flatMap((field): readonly Part[] =>
        field === null
          ? []
          : [
              {
                column: { heading: field.heading, question: field.question, type: field.type },
                condition: { is: 'not-said' },
              },
            ],
      );
}

/** Whether a piece of a question says so, and nothing else. */
export const isHad = (piece: string, ofKind: string): boolean => hadIn(piece, ofKind, []).length > 0;
