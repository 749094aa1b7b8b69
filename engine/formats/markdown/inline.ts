import type { Token } from 'marked';
import { raisedText } from '../../text/raised.ts';
import { namedCharacter } from '../html/references.ts';
import type { NoteToken } from './notes.ts';

/** The text of inline tokens as it is read: without marks, tags and the targets of links. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const end = isTag(tokens[at], 'sup') ? tokens.findIndex((token, index) => index > at && isTag(token, '/sup')) : -1;
    if (end === -1) text += textOf(tokens[at] as Token, text);
    else {
      text += raisedText(lastWord(text), inlineText(tokens.slice(at + 1, end)));
      at = end;
    }
  }
  return text;
}

const isTag = (token: Token | undefined, name: string): boolean =>
  token?.type === 'html' && new RegExp(`^<${name}\\b`, 'iu').test(token.raw);

/** What stands before, back to a space. */
const lastWord = (text: string): string => /\S*$/u.exec(text)?.[0] ?? '';

function textOf(token: Token, before: string): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'note-mark') {
    const { number, raw } = token as Token & NoteToken;
    return number === undefined ? raw : raisedText(lastWord(before), String(number));
  }
  if (token.type === 'html')
    return /^<br\b/iu.test(token.text as string) ? '\n' : pictureText(token.text as string, before);
  if (token.type === 'codespan' || token.type === 'escape') return token.text as string;
  if ('tokens' in token && token.tokens !== undefined && token.type !== 'image') return inlineText(token.tokens);
  // A line break of the source that is not marked as one is where its author wrapped the line.
  return 'text' in token ? withRaised(decodeEntities((token.text as string).replaceAll('\n', ' '))) : '';
}

/** Raised marks as some dialects write them, right behind a word: "1,500^4^". */
const withRaised = (text: string): string =>
  text.replaceAll(
    /(\S+?)\^([\p{L}\p{N}(),*+−-]{1,6})\^/gu,
    (_, word: string, mark: string) => word + raisedText(word, mark),
  );

/** The words that stand for a picture that is a tag, parted from those before; nothing for other tags. */
function pictureText(tag: string, before: string): string {
  const words = decodeEntities(withPictureTexts(tag).replaceAll(/<[^>]*>/gu, '')).trim();
  return words !== '' && /\S$/u.test(before) ? ` ${words}` : words;
}

/** HTML with the words that stand for a picture in its place. */
export const withPictureTexts = (html: string): string =>
  html.replaceAll(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/giu, (tag) => {
    const [, quoted, single] = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(tag) ?? [];
    return ` ${quoted ?? single ?? ''} `;
  });

/** The character references of HTML, by name and by number; what is none stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu,
    (whole, decimal, hexadecimal, name) => {
      if (name !== undefined) return namedCharacter(whole);
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      const character = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
      return character ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
