import { documentId } from '../../../common/ids.ts';
import type { QueryModels } from '../../../engine/answer/service.ts';
import { createJudge } from '../../../engine/answer/model/judge.ts';
import type { Source } from '../../../engine/answer/model/source.ts';
import { claimsAbout, type MadeClaim } from './make.ts';
import type { ClaimDocument } from './read.ts';

export interface JudgedClaim extends MadeClaim {
  /** As a model's claim that cites its passage, and as one that cites nothing. */
  readonly marked: boolean;
  readonly markedUncited: boolean;
  /** Whether the first chip opens the claim's passage, another one, or there is none. */
  readonly opens: 'right' | 'wrong' | 'nothing';
  /** The sentence that the chip opens. */
  readonly said: string;
  readonly ms: number;
}

/** Judges claims about documents. Before the judge lie the claim's document and the next one, passage by passage. */
export async function judgeClaims(
  models: QueryModels,
  documents: readonly ClaimDocument[],
  heldOut: boolean,
): Promise<readonly JudgedClaim[]> {
  const judged: JudgedClaim[] = [];
  for (const [index, document] of documents.entries()) {
    const next = documents[(index + 1) % documents.length] ?? document;
    const sources = [document, next].flatMap((each, at) => sourcesOf(each, at + 1));
    const judge = createJudge(sources, '', models);
    for (const claim of claimsAbout([document], heldOut)) {
      const started = performance.now();
      const number = document.passages.indexOf(claim.passage);
      const { supported, findings } = await judge.cited(claim.text, [number + 1]);
      const ms = performance.now() - started;
      const first = findings[0];
      judged.push({
        ...claim,
        marked: !supported,
        markedUncited: (await judge.uncited(claim.text)) === null,
        opens: first === undefined ? 'nothing' : first.source === number ? 'right' : 'wrong',
        said: first?.sentence.text ?? '',
        ms,
      });
    }
  }
  return judged;
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
