import type { Citation } from '../../../common/domain/answer.ts';
import type { Scope } from '../../../common/domain/sources.ts';
import { answerBy } from '../../../engine/answer/service.ts';
import type { Services } from '../../../engine/host/services.ts';

/** What came of a question that was answered by quoted sentences. */
export interface Quoted {
  readonly citations: readonly Citation[];
  /** What came nearest, where nothing was quoted. */
  readonly nearest: readonly Citation[];
  /** Whether what is quoted is said to answer, and not that it may. */
  readonly isSure: boolean;
  readonly ms: number;
}

/** Asks, without a model. */
export async function quotesFor(services: Services, question: string, scope: Scope = null): Promise<Quoted> {
  const deps = { room: services.room, ...(await services.queryModels()), model: null, now: () => performance.now() };
  const citations: Citation[] = [];
  const nearest: Citation[] = [];
  let isSure = true;
  const started = performance.now();
  for await (const event of answerBy(deps, { question, scope, turns: [] }))
    if (event.kind === 'citation') citations.push(event.citation);
    else if (event.kind === 'nearest') nearest.push(...event.passages);
    else if (event.kind === 'told' && event.notice.code === 'answer-unsure') isSure = false;
  return { citations, nearest, isSure, ms: performance.now() - started };
}

/** A text for comparing: lower case, single spaces, straight apostrophes. */
export const plain = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/gu, ' ').toLowerCase();
