import { fold } from '../../../common/domain/fold.ts';
import { isGerman } from '../../../common/domain/language.ts';
import type { NamedDocument } from '../../../common/domain/named.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { isStopWord, termsOf } from '../../search/terms.ts';
import type { QueryModels, SearchDeps } from '../deps.ts';
import { placed } from '../passages/placed.ts';
import { narrowed, retrieve } from '../passages/retrieve.ts';
import { isAskingWord } from './evidence/evidence.ts';
import { sentencesOfHit, type FoundSentence } from './sentence/sentences.ts';
import { areAkin, areAkinInGerman } from './words/kin.ts';
import { withoutNames } from './without-names.ts';

/** Passages that are looked through for the heading. */
const lookedThrough = 8;
/** Sentences that are quoted of a section: a list is worth little without its end. */
const mostQuoted = 8;

/** "What are the risks?", "List the risks", "Was sind die Ziele?", "Nenne die Zutaten". Folded. */
const asksForList = new RegExp(
  String.raw`^(?:what (?:are|were)|which|list|name|tell me|show(?: me)?|give me|` +
    String.raw`was (?:sind|waren)|welche|nenne|liste|zeige?)(?!\p{L})`,
  'u',
);
/** Words of such questions that no heading has to have. */
const telling = new Set('list name tell show give all nenne liste zeige zeig auf gibt alle'.split(' '));

/** What is listed: the words of the question that are no way of asking. Null where no list is asked for. */
export function listAsked(question: string): readonly string[] | null {
  if (!asksForList.test(fold(question).trim())) return null;
  const words = termsOf(question).filter((word) => !isStopWord(word) && !isAskingWord(word) && !telling.has(word));
  return words.length === 0 ? null : words;
}

/** Whether a heading calls its section just so: "3. Risks" for the risks, and not "Risks of the market". */
export function isCalled(heading: string, words: readonly string[], german: boolean): boolean {
  const own = termsOf(heading).filter((word) => !isStopWord(word) && /\p{L}{2}/u.test(word));
  const akin = german ? areAkinInGerman : areAkin;
  return (
    own.length > 0 &&
    own.every((word) => words.some((asked) => akin(asked, word))) &&
    words.every((asked) => own.some((word) => akin(asked, word)))
  );
}

const item = /^\s*(?:[•◦▪‣*–-]|\p{N}+[.)])\s/u;

/** The line above the list that an item stands in; '' of what is no item. */
export function leadOf(above: string): string {
  const lines = above.split('\n');
  if (!item.test(lines.at(-1) ?? '')) return '';
  return lines.findLast((line) => line.trim() !== '' && !item.test(line))?.trim() ?? '';
}

/**
 * What stands below the heading that a question asks for by its name, in one document: no item of a list has the word
 * that stands above all of them. Empty where no heading is called so.
 */
export async function askSection(
  deps: SearchDeps & QueryModels,
  { question, scope, named }: { question: string; scope: Scope; named: readonly NamedDocument[] },
  signal?: AbortSignal,
): Promise<readonly FoundSentence[]> {
  const names = named.flatMap(({ written = [] }) => written);
  const bare = withoutNames(question, names);
  const asked = listAsked(bare) ?? [];
  const words = asked.filter((word) => !names.flatMap(termsOf).includes(word));
  // What is listed comes first: "Welche Note hat Jonte in Deutsch?" lists nothing of the section "Deutsch".
  if (words.length === 0 || words[0] !== asked[0]) return [];
  const put = { query: question, scope: narrowed(scope, named), mode: 'hybrid' as const, join: false };
  const { hits } = await retrieve(deps, { ...put, limit: lookedThrough }, signal);
  const passages = hits.map(({ documentId, passage }) => placed(documentId, passage));
  const rows = hits.length === 0 ? [] : await deps.room.rows({ passages }, signal);
  const german = isGerman(bare);
  const below = hits
    .flatMap((hit, rank) => sentencesOfHit(hit, rank, rows[rank] ?? []))
    .filter(({ heading, above }) => [heading, leadOf(above)].some((each) => isCalled(each, words, german)));
  const own = below.filter(({ documentId }) => documentId === below[0]?.documentId);
  const inOrder = own.toSorted((a, b) => a.page - b.page || a.start - b.start);
  // Passages may share a sentence.
  return [...new Map(inOrder.map((each) => [`${each.page} ${each.start}`, each])).values()].slice(0, mostQuoted);
}
