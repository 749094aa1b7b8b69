import type { AnswerEvent } from '../../common/domain/answer.ts';
import type { CarrelError } from '../../common/errors.ts';
import { notice, type Notice, type NoticeCode } from '../../common/messages/notice.ts';
import { toStoreError } from '../store/errors.ts';

/** What is said of a disk, in the words of an answer. */
const reasons: Partial<Record<NoticeCode, string>> = { 'disk-full': 'full', 'library-read-only': 'readonly' };

const unkeptBecause = ({ notice: { code } }: CarrelError): Notice =>
  notice('answer-not-kept', { why: reasons[code] ?? 'other' });

/** Stores an answer as far as the disk takes it. */
export interface Keeping {
  /** Stores. Where the disk takes nothing, the answer goes on: the next time is another attempt. */
  store(): void;
  /** What a person must be told now of the last attempts; empty when nothing is new. */
  told(): readonly Extract<AnswerEvent, { kind: 'unkept' }>[];
}

/**
 * An answer is worth reading also where it can't be kept: a disk that fails does not end it, but is told beside it.
 *
 * @param write stores all that there is; what it throws, but for a failing disk, is thrown on
 */
export function keepingWith(write: () => void): Keeping {
  let unkept: Notice | null = null;
  let toldLast: Notice | null = null;
  return {
    store() {
      try {
        write();
        unkept = null;
      } catch (thrown) {
        const error = toStoreError(thrown);
        if (error.code !== 'io') throw error;
        unkept = unkeptBecause(error);
      }
    },
    told() {
      if (unkept?.params['why'] === toldLast?.params['why']) return [];
      toldLast = unkept;
      return [{ kind: 'unkept', notice: unkept }];
    },
  };
}
