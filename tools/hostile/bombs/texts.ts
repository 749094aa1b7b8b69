import { entities, nested, text, used, type Bomb } from './bomb.ts';

const html = (body: string, prolog = '<!doctype html>'): Uint8Array =>
  text(`${prolog}<html><head><title>T</title></head><body>${body}</body></html>`);
const rtf = (body: string): Uint8Array => text(`{\\rtf1\\ansi ${body}}`);

/** Plain text, HTML, Markdown, RTF: length and depth. */
export const textBombs: readonly Bomb[] = [
  { name: 'text: a line of 99 million letters', ending: 'txt', make: () => text('a'.repeat(99_000_000)) },
  { name: 'text: a line of 150 million letters', ending: 'txt', make: () => text('a'.repeat(150_000_000)) },
  { name: 'text: 90 million empty lines', ending: 'txt', make: () => text('x' + '\n'.repeat(90_000_000) + 'y') },
  { name: 'text: a million words without an end mark', ending: 'txt', make: () => text('word '.repeat(1_000_000)) },
  {
    name: 'text: thirty million letters of marks that combine',
    ending: 'txt',
    make: () => text('e' + '\u0301'.repeat(15_000_000)),
  },
  {
    name: 'html: a million elements in each other',
    ending: 'html',
    make: () => html(nested(1e6, '<div>', 'In.', '</div>')),
  },
  {
    name: 'html: a hundred thousand tables in each other',
    ending: 'html',
    make: () => html(nested(1e5, '<table><tr><td>', 'In.', '')),
  },
  {
    name: 'html: a hundred thousand lists in each other',
    ending: 'html',
    make: () => html(nested(1e5, '<ul><li>', 'In.', '')),
  },
  {
    name: 'html: a hundred thousand marks that never close',
    ending: 'html',
    make: () => html('<p>' + '<b><i><a href=x>y'.repeat(1e5)),
  },
  {
    name: 'html: a million attributes',
    ending: 'html',
    make: () => html(`<p ${Array.from({ length: 1e6 }, (_, i) => `a${i}=b`).join(' ')}>x</p>`),
  },
  {
    name: 'html: a cell over a thousand million columns and rows',
    ending: 'html',
    make: () => html(`<table>${'<tr><td colspan=1000000000 rowspan=1000000000>x<td>y</tr>'.repeat(99)}</table>`),
    isQuick: true,
  },
  { name: 'html: a line of 45 million letters', ending: 'html', make: () => html('a'.repeat(45_000_000)) },
  {
    name: 'html: entities of entities, and of files',
    ending: 'html',
    make: () => html(`<p>Before. ${used}</p>`, entities),
    isQuick: true,
  },
  {
    name: 'html: a number of a list near 2^31',
    ending: 'html',
    make: () => html('<ol start=2147483647 type=i><li>a<li>b</ol>'),
    isQuick: true,
  },
  {
    name: 'html: a million cells in one row',
    ending: 'html',
    make: () => html(`<table><tr>${'<td>x'.repeat(1e6)}</table>`),
  },
  {
    name: 'markdown: a hundred thousand quotes in each other',
    ending: 'md',
    make: () => text(`# T\n\n${'>'.repeat(1e5)} in`),
  },
  {
    name: 'markdown: fifty thousand emphases that never close',
    ending: 'md',
    make: () => text(`# T\n\n${'*a **a '.repeat(5e4)}`),
  },
  {
    name: 'markdown: a hundred thousand brackets',
    ending: 'md',
    make: () => text(`# T\n\n${'['.repeat(1e5)}a${']('.repeat(1e5)}`),
  },
  {
    name: 'markdown: fifty thousand lengths of backticks',
    ending: 'md',
    make: () => text(`# T\n\n${Array.from({ length: 2_000 }, (_, i) => '`'.repeat(i + 1) + 'e').join('')}`),
  },
  {
    name: 'markdown: a list a thousand deep',
    ending: 'md',
    make: () => text(`# T\n\n${Array.from({ length: 1_000 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')}`),
  },
  {
    name: 'markdown: a table of a hundred thousand columns',
    ending: 'md',
    make: () => text(`# T\n\n|${'a|'.repeat(1e5)}\n|${'-|'.repeat(1e5)}\n${'|x|\n'.repeat(2_000)}`),
  },
  {
    name: 'markdown: a hundred thousand links to one name',
    ending: 'md',
    make: () => text(`# T\n\n[a]: ${'x'.repeat(1e5)}\n\n${'[a] '.repeat(1e5)}`),
  },
  {
    name: 'markdown: entities and a line of four million letters',
    ending: 'md',
    make: () => text(`# T\n\n${'&amp;'.repeat(7e5)}`),
  },
  { name: 'rtf: a million groups in each other', ending: 'rtf', make: () => rtf(nested(1e6, '{', 'In.', '}')) },
  {
    name: 'rtf: a hundred thousand tables in each other',
    ending: 'rtf',
    make: () => rtf(`${Array.from({ length: 1e5 }, (_, i) => `\\itap${i} x\\nestcell`).join('')}`),
  },
  {
    name: 'rtf: a binary part that says it has 2 GB',
    ending: 'rtf',
    make: () => rtf('Before. {\\bin2147483647 x} After.'),
    isQuick: true,
  },
  {
    name: 'rtf: a number of a thousand million digits',
    ending: 'rtf',
    make: () => rtf(`Before. \\u${'9'.repeat(2e7)} After.`),
  },
  { name: 'rtf: a line of 100 million letters', ending: 'rtf', make: () => rtf('a'.repeat(100_000_000)) },
  {
    name: 'rtf: a million fonts',
    ending: 'rtf',
    make: () => rtf(`{\\fonttbl${Array.from({ length: 1e6 }, (_, i) => `{\\f${i} A;}`).join('')}} Words.`),
  },
];
