import type { Refusal } from '../../common/contracts/parser.ts';
import { notice, type Notice, type NoticeCode, type NoticeParams } from '../../common/messages/notice.ts';

/** Why a file is not read: an outcome of the document with a sentence for a person, no fault of the app. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly outcome: Refusal;
  readonly notice: Notice;

  constructor(outcome: Refusal, code: NoticeCode, params: NoticeParams = {}, cause?: unknown) {
    super(code, { cause });
    this.outcome = outcome;
    this.notice = notice(code, params);
  }
}
