import { toWireError } from '../common/errors.ts';
import { notice, type Notice, type NoticeCode, type NoticeParams } from '../common/messages/notice.ts';
import { createSayer } from '../common/messages/sentence.ts';

/** The page's language is decided here and nowhere else; English is the only one so far. */
const sayer = createSayer();

/** A label or a sentence of the catalogue. */
export const say = (code: NoticeCode, params: NoticeParams = {}): string => sayer(notice(code, params));

/** The sentence of a notice that the engine or main told. */
export const sentence = (told: Notice): string => sayer(told);

/** The sentence of anything that was thrown. */
export const errorSentence = (error: unknown): string => sayer(toWireError(error).notice);
