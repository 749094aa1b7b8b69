import { byLabel } from '../text/encodings.ts';

/** One piece of RTF: a group begins or ends, a control word or sign, or text. */
const token = /[{}]|\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))|[^\\{}]+/giu;

/** Destinations whose text is none of the message's. */
const notShown: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header footer listtable listoverridetable generator pntext'.split(' '),
);
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};

interface Group {
  readonly skip: boolean;
  readonly rtfOnly: boolean;
  /** Characters that stand for a letter where letters by number are not known. */
  readonly fallback: number;
}

/**
 * The HTML, or the plain text, that Outlook wrapped in RTF ([MS-OXRTFEX]); undefined for RTF that was written as RTF.
 */
export function wrappedIn(rtf: string): { readonly kind: 'html' | 'text'; readonly text: string } | undefined {
  const kind = /\\fromhtml1?\b/u.test(rtf.slice(0, 2_000))
    ? 'html'
    : /\\fromtext\b/u.test(rtf.slice(0, 2_000))
      ? 'text'
      : undefined;
  if (kind === undefined) return undefined;
  const page = /\\ansicpg(\d{3,5})/u.exec(rtf.slice(0, 2_000))?.[1] ?? '1252';
  const encoding = byLabel(`windows-${page}`) ?? byLabel(`cp${page}`) ?? byLabel('windows-1252');
  const groups: Group[] = [];
  let group: Group = { skip: false, rtfOnly: false, fallback: 1 };
  let text = '';
  let bytes: number[] = [];
  let skipSigns = 0;
  const flush = (): void => {
    if (bytes.length > 0) text += encoding?.decode(Uint8Array.from(bytes)) ?? '';
    bytes = [];
  };
  const put = (sign: string): void => {
    if (group.skip || group.rtfOnly) return;
    flush();
    text += sign;
  };
  for (const [piece, word, number, hex, symbol] of rtf.matchAll(token)) {
    if (piece === '{') groups.push(group);
    else if (piece === '}') group = groups.pop() ?? group;
    else if (hex !== undefined) {
      if (skipSigns > 0) skipSigns -= 1;
      else if (!group.skip && !group.rtfOnly) bytes.push(Number.parseInt(hex, 16));
    } else if (word !== undefined) {
      if (word === 'htmlrtf') group = { ...group, rtfOnly: number !== '0' };
      else if (word === 'htmltag') group = { ...group, skip: false };
      else if (word === 'uc') group = { ...group, fallback: Number(number ?? 1) };
      else if (word === 'u') {
        const code = Number(number ?? 0);
        put(String.fromCharCode(code < 0 ? code + 65_536 : code));
        skipSigns = group.fallback;
      } else if (notShown.has(word)) group = { ...group, skip: true };
      else put(signs[word] ?? '');
    } else if (symbol !== undefined) {
      if (symbol === '*') group = { ...group, skip: true };
      else if ('{}\\'.includes(symbol)) put(symbol);
      else if (symbol === '~') put('\u00a0');
    } else {
      const own = piece.replaceAll(/[\r\n]/gu, '');
      put(own.slice(skipSigns));
      skipSigns = Math.max(0, skipSigns - own.length);
    }
  }
  flush();
  return { kind, text };
}
