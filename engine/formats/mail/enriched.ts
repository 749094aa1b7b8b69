/** Commands and doubled brackets; RFC 1896 writes a bracket of the text twice. */
const token = /<<|<(\/?)([a-z0-9-]{1,60})>/giu;

/**
 * A text with the commands of `text/enriched` (RFC 1896) as the plain text that it shows: one line end is a space
 * there, several are one less, colours and fonts are no text, and what it calls an excerpt is quoted. Pure.
 */
export function enrichedText(source: string): string {
  const lines = source.replaceAll(/\r\n?/gu, '\n');
  let shown = '';
  let parameters = 0;
  let unfilled = 0;
  let excerpts = 0;
  let at = 0;
  const add = (text: string): void => {
    if (parameters > 0 || text === '') return;
    const filled = unfilled > 0 ? text : text.replaceAll(/\n+/gu, (ends) => (ends === '\n' ? ' ' : ends.slice(1)));
    shown += filled.replaceAll('\n', `\n${quoted()}`);
  };
  const quoted = (): string => '> '.repeat(excerpts);
  /** What begins and ends an excerpt stands on a line of its own. */
  const quote = (depth: number): void => {
    shown = shown.trimEnd();
    excerpts = Math.max(0, depth);
    shown += `${shown === '' ? '' : '\n'}${quoted()}`;
  };
  for (const match of lines.matchAll(token)) {
    add(lines.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[0] === '<<') add('<');
    const step = match[1] === '/' ? -1 : 1;
    const command = match[2]?.toLowerCase();
    if (command === 'param') parameters = Math.max(0, parameters + step);
    else if (command === 'nofill' || command === 'verbatim') unfilled = Math.max(0, unfilled + step);
    else if (command === 'excerpt') quote(excerpts + step);
  }
  add(lines.slice(at));
  return shown;
}
