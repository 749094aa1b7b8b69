import { fold } from '../../../../common/domain/fold.ts';
import type { ValueType } from '../../../../common/domain/value.ts';
import { contentOf } from './column.ts';
import { fields } from '../fields/fields.ts';

/**
 * Whether words are nothing but the name of a field, in the plural: "notice periods", "Rechnungsnummern". Most of what
 * they say must be the name.
 */
export function isPlainField(words: string, type: ValueType): boolean {
  const folded = fold(words);
  const length = contentOf(folded).join(' ').length;
  if (length === 0 || !/[a-z]{3}[^s\W]s$|[a-z]{4}(?:en|ern)$/u.test(folded)) return false;
  const said = [
    folded,
    folded.replace(/s$/u, ''),
    folded.replace(/ies$/u, 'y'),
    folded.replace(/n$/u, ''),
    folded.replace(/(?:en|es)$/u, ''),
  ];
  const most = Math.max(
    ...fields
      .filter((each) => each.type === type)
      .flatMap(({ inText }) => said.flatMap((text) => [...text.matchAll(inText())].map(([cue]) => cue.length))),
    0,
  );
  return most >= mostOf * length;
}

/** How much of the words must be the field's name. */
const mostOf = 0.6;
