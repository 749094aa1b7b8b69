import type { NamedDocument } from '../../../common/domain/named.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import { anyDocument, kindWords } from '../../kinds/asked-kinds.ts';
import { isAskingWord } from '../quote/evidence/evidence.ts';

const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Words that ask what differs. Folded. */
const differing = anyOf(`
  differs? differences? different differing changes? changed changing compare[sd]? comparing comparison diff versus vs
  unterschiede?n? unterschieds unterschiedlich unterscheide[nt] geandert anderung(?:en)? andern? vergleiche?n?
  vergleicht vergleichs abweichung(?:en)?`);
const asksWhatDiffers = new RegExp(String.raw`(?<!\p{L})(?:${differing})(?!\p{L})`, 'u');

/** What an edition of a text is called, and other words that say nothing about its content. Folded. */
const ofEditions = anyOf(`
  versions? drafts? editions? revisions? wording text old(?:er)? new(?:er)? first second last two there
  now made happened show give list make fassung(?:en)? entwurfe? wortlaut alte[nrs]? neue[nrs]? erste[nrs]? zweite[nrs]?
  beiden? zwei zwischen gegenuber zu seit worin inwiefern zeige mir bitte`);
const saysNoMore = new RegExp(`^(?:${differing}|${kindWords}|${anyDocument}|${ofEditions})$`, 'u');

/**
 * Whether a question asks for all that differs between two documents that it names: "What changed between a.pdf and
 * b.pdf?", and not for something in them: "Which has the longer notice period, a.pdf or b.pdf?".
 */
export function wantsDifferences(question: string, named: readonly NamedDocument[]): boolean {
  if (named.length !== 2) return false;
  const names = new Set(named.flatMap(({ written = [] }) => written).flatMap(termsOf));
  const asked = termsOf(question).filter((term) => !names.has(term));
  if (!asksWhatDiffers.test(asked.join(' '))) return false;
  return asked.every((term) => isStopWord(term) || isAskingWord(term) || saysNoMore.test(term));
}

/** The two documents, the older one first as far as the question or their names tell. */
export function inOrder(question: string, [a, b]: readonly NamedDocument[]): readonly NamedDocument[] {
  if (a === undefined || b === undefined) return [];
  const at = ({ written = [] }: NamedDocument): number => Math.min(...written.map((words) => question.indexOf(words)));
  const isFirst = at(a) - at(b) || a.name.localeCompare(b.name, 'en', { numeric: true });
  return isFirst <= 0 ? [a, b] : [b, a];
}
