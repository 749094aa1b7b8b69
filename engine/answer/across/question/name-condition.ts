import { fold } from '../../../../common/domain/fold.ts';
import { columnOf, contentOf } from './column.ts';
import type { ComparedName } from './compared-name.ts';
import { anyDocument } from '../../../kinds/asked-kinds.ts';
import { fields } from '../fields/fields.ts';
import type { Part } from './plan-part.ts';
import { roleIn } from './roles.ts';

/**
 * The column that a name in a question is compared with: what its words say it is, or its part in such documents.
 *
 * @param clause the words around the name
 * @param whole the question, where the clause is but its name
 */
export function compareName(name: ComparedName, clause: string, ofKind: string, whole = clause): Part {
  const own = columnOf(nameWords(name, clause, ofKind, whole), ofKind, 'name');
  const isKnown = fields.some(({ heading }) => heading === own.heading);
  // "Name Cork as the place of jurisdiction" asks what Cork is; "name Cork" asks where the word stands.
  const saysWhat = isKnown && contentOf(fold(clause.replace(name.words, ' ').replace(isMention, ' '))).length > 0;
  if (name.isText || (isMention.test(clause) && !saysWhat)) return mentioned(name.value);
  // What part a name has is known for documents of a kind; of any document only that it has the name.
  if (!isKnown && isAnyDocument.test(fold(ofKind))) return mentioned(name.value);
  const column = isKnown || ofKind === '' ? own : columnOf(roleIn(whole, ofKind), ofKind, 'name');
  return { column, condition: { is: 'contains', values: [name.value, ...name.others] } };
}

/** Words that ask where a word stands, and not what it is. */
export const isMention = new RegExp(
  String.raw`(?<!\p{L})(?:mention\p{L}*|contain\p{L}*|refers?\s+to|(?:is|are)\s+about|erwähn\p{L}*|enthalten|` +
    String.raw`enthält|vorkommt?|nenn(?:en|t)|(?<!(?:the|a|its|whose|by|under)\s)names?(?=\s))(?!\p{L})`,
  'iu',
);
const isAnyDocument = new RegExp(String.raw`^(?:\p{L}+\s+){0,2}(?:${anyDocument})$`, 'u');

/** A document either has the words or has not. */
const mentioned = (words: string): Part => ({
  column: { heading: words, question: `Where is “${words}” mentioned?`, type: 'text', words },
  condition: { is: 'said' },
});

/** What a name is in its question: "governed by the law of X" says it, "from X" by the kind of document. */
function nameWords({ words, lead, value }: ComparedName, clause: string, ofKind: string, whole: string): string {
  const source = sourceOf(clause, words, ofKind, whole);
  if (source !== null) return source;
  // What was sent, billed or written "to" somebody: that one received it.
  if (/(?:^|\s)(?:to|an)$/iu.test(lead) && roleIn('to', ofKind) !== 'parties') return roleIn('to', ofKind);
  const said = clause.replace(words, ' ').replace(value, ' ');
  const content = contentOf(fold(said)).filter(
    (word) => !/^(?:signed|written|sent|issued|made|geschickt|geschrieben|gesendet)$/u.test(word),
  );
  if (content.length > 0) return `${said} ${lead}`;
  return roleIn(/(?<!\p{L})(?:for|für)(?!\p{L})/iu.test(lead) ? 'to' : lead, ofKind);
}

const wePaid = new RegExp(
  String.raw`(?<!\p{L})(?:we|i|wir|ich)(?!\p{L})[^?]*(?<!\p{L})(?:paid|pay|spent|owed?|(?:be|aus)?ge?zahlt|` +
    String.raw`überwiesen|schulden?)(?!\p{L})`,
  'iu',
);

/** Whoever a letter or an invoice is "from" has sent it, whatever we did: "did we receive from X". Null of others. */
function sourceOf(clause: string, words: string, ofKind: string, whole: string): string | null {
  const role = roleIn('', ofKind);
  // Whom we pay has sent the bill.
  if (role !== 'parties' && wePaid.test(whole)) return role;
  const isBy = /^(?:by|von|durch)\s/iu.test(words);
  if (role === 'parties' || !(isBy || /^(?:from|vom)\s/iu.test(words))) return null;
  const before = clause.slice(0, clause.indexOf(words));
  return isBy && /(?<!\p{L})(?:paid|received|owed|ordered|bought|bezahlt|erhalten|bestellt)\s*$/iu.test(before)
    ? roleIn('to', ofKind)
    : role;
}
