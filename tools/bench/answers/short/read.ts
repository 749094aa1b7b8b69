import type { NearDocument } from '../near/set.ts';
import { plain } from '../asking.ts';

/**
 * The documents of a file in which each begins with `= name`; lines with `? question >> words` are answered by the
 * document, lines with `! question` are near to it and answered nowhere, all others are its text.
 *
 * @throws Error when a question has no words, or the text doesn't have them
 */
export const documentsIn = (source: string): readonly NearDocument[] => source.split(/^= /mu).slice(1).map(documentOf);

function documentOf(block: string): NearDocument {
  const [name = '', ...lines] = block.trimEnd().split('\n');
  const text = `${lines
    .filter((line) => !isAsked(line))
    .join('\n')
    .trim()}\n`;
  const answered = lines.filter((line) => line.startsWith('? ')).map((line) => answeredBy(text, line.slice(2)));
  const unanswered = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  return { file: `${name}.txt`, language: 'en', heldOut: false, text, answered, unanswered };
}

const isAsked = (line: string): boolean => line.startsWith('? ') || line.startsWith('! ');

function answeredBy(text: string, line: string): readonly [question: string, holds: string] {
  const [question = '', holds = ''] = line.split(' >> ');
  if (holds === '' || !plain(text).includes(plain(holds)))
    throw new Error(`The text does not have "${holds}": ${line}`);
  return [question, holds];
}
