import { expect, test } from 'vitest';
import { htmlOfMarkup, tableHtml } from './markup.ts';

test('headings, paragraphs, lists, values and blocks become HTML', () => {
  const text = '## Item 1\nSales were ${sales} & rose\nby {rate}.\n\n**Bold.** Next\n- one\n@table of sales';
  const html = htmlOfMarkup(
    text,
    (name) => ({ sales: '1,577', rate: '5 <%>' })[name] ?? '',
    (name, argument) => `<${name} ${argument}>`,
  );
  expect(html.split('\n')).toEqual([
    '<h2>Item 1</h2>',
    '<p>Sales were $1,577 &amp; rose by 5 &lt;%>.</p>',
    '<p><b>Bold.</b> Next</p>',
    '<ul><li>one</li></ul>',
    '<table of sales>',
  ]);
});

test('numbers are set to the right, a row of one cell names those below, totals stand under a line', () => {
  const html = tableHtml({
    head: [['', '2021']],
    rows: [['Cash', '$ (1,577)'], ['Other'], ['Sum', 'none']],
    totals: ['Sum'],
  });
  expect(html).toBe(
    '<table><thead><tr><th></th><th class="n">2021</th></tr></thead><tbody>' +
      '<tr><td>Cash</td><td class="n">$ (1,577)</td></tr>' +
      '<tr class="group"><td>Other</td><td></td></tr>' +
      '<tr class="total"><td>Sum</td><td>none</td></tr></tbody></table>',
  );
});
