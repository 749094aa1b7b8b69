import { sentencesOf } from '../../../common/domain/sentences.ts';
import { documentId } from '../../../common/ids.ts';
import type { QueryModels } from '../../../engine/answer/service.ts';
import { createJudge, type Finding } from '../../../engine/answer/model/judge.ts';
import type { Source } from '../../../engine/answer/model/source.ts';
import { claimsAbout, type MadeClaim } from './make.ts';
import type { ClaimDocument, ClaimSet } from './read.ts';

export interface JudgedClaim extends MadeClaim {
  /** As a model's claim that cites its passage, and as one that cites nothing. */
  readonly marked: boolean;
  readonly markedUncited: boolean;
  /** Whether all chips open sentences that are noted for the claim, another one, or there is none. */
  readonly opens: 'right' | 'wrong' | 'nothing';
  /** The sentence that the first chip opens. */
  readonly said: string;
  readonly ms: number;
}

/** Judges claims about documents. Before the judge lie the claim's document and the next one, passage by passage. */
export async function judgeClaims(
  models: QueryModels,
  documents: readonly ClaimDocument[],
  set: ClaimSet,
): Promise<readonly JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const [index, document] of documents.entries()) {
    const next = documents[(index + 1) % documents.length] ?? document;
    const sources = [document, next].flatMap((each, at) => sourcesOf(each, at + 1));
    const judge = createJudge(sources, '', models);
    for (const claim of claimsAbout([document], set)) {
      const started = performance.now();
      const number = document.passages.indexOf(claim.passage);
      const { supported, findings } = await judge.cited(claim.text, [number + 1]);
      const ms = performance.now() - started;
      const isNoted = ({ source, sentence: { range } }: Finding): boolean =>
        source === number && isSentenceOf(claim, range.start);
      judged.push({
        ...claim,
        marked: !supported,
        markedUncited: (await judge.uncited(claim.text)) === null,
        opens: findings.length === 0 ? 'nothing' : findings.every(isNoted) ? 'right' : 'wrong',
        said: findings[0]?.sentence.text ?? '',
        ms,
      });
    }
  }
  return judged;
}

/** Whether the sentence that holds a place of the passage is noted for the claim; any is where none is noted. */
function isSentenceOf({ passage, sentences }: MadeClaim, place: number): boolean {
  const at = sentencesOf(passage.text).findIndex(({ start, end }) => start <= place && place < end);
  return sentences?.includes(at) ?? true;
}

const sourcesOf = (document: ClaimDocument, id: number): readonly Source[] =>
  document.passages.map(({ heading, text }) => ({
    documentId: documentId(id),
    name: document.name,
    title: document.title,
    heading,
    rows: [],
    passage: { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] },
  }));
