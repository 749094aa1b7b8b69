import type { Citation } from '../../common/domain/answer.ts';
import { say } from '../words.ts';

/** What became of a source since the answer; '' when it is as it was. */
export function sourceNote({ state }: Citation): string {
  if (state === 'removed') return say('source-removed');
  return state === 'changed' ? say('source-changed') : '';
}
