import type { DocumentKind, Fact } from '../../common/domain/overview.ts';
import { anyOf } from '../../common/domain/phrases.ts';
import { nameAtStart, personOf } from './person.ts';
import type { Statement } from './statements.ts';

/** Kinds of documents that somebody sends: the sender's name stands at the head, and some greet. */
const sent: ReadonlySet<DocumentKind> = new Set([
  'invoice',
  'letter',
  'offer',
  'order',
  'statement',
  'decision',
  'booking',
  'medical',
  'reminder',
]);
/** Whether documents of a kind are sent to somebody. */
export const isSent = (kind: DocumentKind | null): boolean => kind !== null && sent.has(kind);
/** "To Mrs Imelda Strake, plot 17" on a line of its own. */
const addressee = new RegExp(
  String.raw`(?:^|\n)\s*${anyOf('to | for | an | für')}\s+(?:the\s|die\s|den\s)?` +
    String.raw`(?<name>${anyOf('mr | mrs | ms | miss | dr | prof | frau | herrn? | familie | eheleute')}\.?\s` +
    String.raw`\p{Lu}[^\n,;:]{2,60})`,
  'iu',
);
const greets = String.raw`^(?:dear|sehr geehrte[rs]?|liebe[rs]?|guten tag|hello|hallo)\s+`;
const opensByGreeting = new RegExp(greets, 'iu');
const greeting = new RegExp(String.raw`${greets}(?<name>[^,!]{3,60})[,!]`, 'iu');
const lastWords = anyOf('yours (?:sincerely|faithfully|truly) | (?:kind|best) regards | mit freundlichen grüßen');
const closing = new RegExp(String.raw`${lastWords}[,.]?\s*(?<name>.*)$`, 'iu');

/** Whom a line of its own is for. */
export function addressees(statement: Statement): readonly Fact[] {
  const name = nameAtStart(addressee.exec(statement.raw)?.groups?.['name'] ?? '');
  return name === '' ? [] : [personOf('recipient', '', name, statement)];
}

/** Whom a letter greets, and who signs it. */
export function ofLetter(head: readonly Statement[], last: readonly Statement[]): readonly Fact[] {
  const greeted = head.flatMap((statement) => {
    const name = greeting.exec(statement.text)?.groups?.['name'] ?? '';
    return /\p{Lu}/u.test(name) && !/sir|madam|damen|herren/iu.test(name)
      ? [personOf('recipient', '', name, statement)]
      : [];
  });
  const closed = last.findIndex(({ text }) => closing.test(text));
  const line = last[closed];
  if (line === undefined) return greeted;
  const same = nameAtStart(closing.exec(line.text)?.groups?.['name'] ?? '');
  const next = last[closed + 1];
  const signer = same !== '' ? same : nameAtStart(next?.text ?? '');
  return signer === ''
    ? greeted
    : [...greeted, personOf('author', '', signer, same === '' && next !== undefined ? next : line)];
}

/** The first line of a letter or an invoice names who sends it. */
export function letterhead(head: readonly Statement[]): readonly Fact[] {
  const [first] = head;
  if (first === undefined || first.text.length > 120 || opensByGreeting.test(first.text)) return [];
  const name = /^[^·|,•\n]{3,60}/u.exec(first.raw)?.[0].trim() ?? '';
  const isName = /^\p{Lu}/u.test(name) && !/(?:invoice|rechnung|letter)/iu.test(name) && !/[.!?]$/u.test(name);
  return isName && first.raw !== name ? [personOf('author', '', name, first)] : [];
}
