import type { Citation } from '../../common/domain/answer.ts';
import { say } from '../words.ts';

/** What became of a source since the answer, or why its words may be wrong; '' when there is nothing to say. */
export function sourceNote({ state, uncertain }: Citation): string {
  if (state === 'removed') return say('source-removed');
  if (state === 'changed') return say('source-changed');
  return uncertain === true ? say('source-uncertain') : '';
}
