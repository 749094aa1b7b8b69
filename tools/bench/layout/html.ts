import type { BenchDocument, Content, DrawnTable, Page } from './page.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Sets what does not fit on its page smaller: each page must hold all that it is said to hold. */
const fit = `
for (const page of document.querySelectorAll('.page')) {
  const body = page.querySelector('.body');
  const fits = () => body.offsetHeight <= 697 / 0.75 && body.scrollWidth <= body.clientWidth + 1;
  for (let zoom = 1; zoom > 0.5 && !fits(); zoom -= 0.04) body.style.zoom = zoom;
}`;

/** A document as a browser prints it: each page a box of the size of A4. */
export function htmlOf({ setting, pages }: BenchDocument): string {
  const { font, headingFont, size, lineHeight, titleSize, sectionSize, weightStyle, justify, indent, margin, centred } =
    setting;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@page { size: A4; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: ${size}pt/${lineHeight} ${font} }
.page { position: relative; width: 595pt; height: 841pt; padding: 72pt ${margin}pt; break-after: page; overflow: hidden }
.head, .foot { position: absolute; left: ${margin}pt; right: ${margin}pt; display: flex; justify-content: space-between; font-size: ${size * 0.85}pt }
.head { top: 34pt } .foot { bottom: 32pt }
.two { columns: 2; column-gap: 20pt; column-fill: auto }
p { margin: 0 0 ${indent ? 0 : size * 0.7}pt; text-indent: ${indent ? 14 : 0}pt; text-align: ${justify ? 'justify' : 'left'} }
h1, h2, h3, h4 { font-family: ${headingFont}; text-indent: 0; ${centred ? 'text-align: center;' : ''} break-after: avoid; line-height: 1.2 }
h1 { font-size: ${titleSize}pt; margin: 0 0 14pt }
h2 { font-size: ${sectionSize}pt; margin: 14pt 0 7pt }
h3 { font-size: ${size}pt; ${weightStyle}; margin: 11pt 0 5pt }
h4 { font-size: ${size}pt; font-weight: normal; font-family: ${font}; margin: ${size * 1.4}pt 0 ${size * 0.9}pt }
ul, ol { margin: 0 0 8pt; padding-left: 20pt }
table { border-collapse: collapse; margin: 8pt 0 14pt }
td, th { text-align: left; font-weight: normal }
thead th { font-weight: bold }
.sign { margin: 18pt 0 } .sign i { font-style: normal }
</style>${pages.map((page) => pageHtml(page, size)).join('\n')}<script>${fit}</script></html>`;
}

const pageHtml = ({ columns, top, content, header, footer }: Page, size: number): string => {
  const edge = (name: string, [left, right]: readonly [string, string]): string =>
    `<div class="${name}"><span>${escaped(left)}</span><span>${escaped(right)}</span></div>`;
  const body = content.map((each) => contentHtml(each, size)).join('');
  return `<div class="page">${edge('head', header)}<div class="body">${top.map((each) => contentHtml(each, size)).join('')}${columns === 2 ? `<div class="two" style="height:${top.length > 0 ? 560 : 660}pt">${body}</div>` : body}</div>${edge('foot', footer)}</div>`;
};

function contentHtml(content: Content, size: number): string {
  switch (content.kind) {
    case 'heading': {
      const tag = { title: 'h1', section: 'h2', weight: 'h3', capitals: 'h4' }[content.style];
      return `<${tag}>${escaped(content.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${escaped(content.text)}</p>`;
    case 'list': {
      const tag = content.ordered ? 'ol' : 'ul';
      return `<${tag}>${content.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(content.table, size);
    case 'signatures':
      return content.names
        .map(
          ([name, role]) =>
            `<div class="sign">/s/ ${escaped(name)}<br><b>${escaped(name)}</b><br>${escaped(role)}</div>`,
        )
        .join('');
  }
}

function tableHtml(table: DrawnTable, size: number): string {
  const { rows, headers, numbers, lines, padding, gap, align, width, labelWidth, dollars } = table;
  const border = { none: '', all: 'border: 0.5pt solid #444;', rows: 'border-bottom: 0.5pt solid #999;' }[lines];
  const cell = (tag: string, text: string, column: number, span: number): string => {
    const right = numbers && column > 0;
    const style = `position: relative; padding: ${padding}pt ${gap / 2}pt ${padding}pt ${gap / 2 + (dollars && right ? size : 0)}pt; vertical-align: ${align}; ${border} ${right ? `text-align: ${span > 1 ? 'center' : 'right'};` : ''} ${column === 0 ? `width: ${labelWidth}%;` : ''}`;
    const inner = escaped(text).replaceAll('\n', '<br>');
    const sign = dollars && right && text.startsWith('$ ');
    return `<${tag} style="${style}"${span > 1 ? ` colspan="${span}"` : ''}>${sign ? `<span style="position:absolute; left: ${gap / 2}pt">$</span>${inner.slice(2)}` : inner}</${tag}>`;
  };
  const row = (cells: DrawnTable['rows'][number], tag: string): string => {
    let column = 0;
    const html = cells.map(({ text, span = 1 }) => {
      const made = cell(tag, text, column, span);
      column += span;
      return made;
    });
    return `<tr>${html.join('')}</tr>`;
  };
  const head = rows.slice(0, headers).map((cells) => row(cells, 'th'));
  const body = rows.slice(headers).map((cells) => row(cells, 'td'));
  return `<table style="width:${width}%"><thead>${head.join('')}</thead><tbody>${body.join('')}</tbody></table>`;
}
