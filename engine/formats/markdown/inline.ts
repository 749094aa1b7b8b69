import type { Token } from 'marked';

/** The text of inline tokens as it is read: without marks, tags and the targets of links. */
export function inlineText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

function textOf(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'html') return /^<br\b/iu.test(token.text as string) ? '\n' : '';
  if (token.type === 'codespan' || token.type === 'escape') return token.text as string;
  if ('tokens' in token && token.tokens !== undefined && token.type !== 'image') return inlineText(token.tokens);
  // A line break of the source that is not marked as one is where its author wrapped the line.
  return 'text' in token ? decodeEntities((token.text as string).replaceAll('\n', ' ')) : '';
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** The usual character references of HTML, and all that are given by number; others stay as they are written. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
    return character ? String.fromCodePoint(code) : '\ufffd';
  });
}
