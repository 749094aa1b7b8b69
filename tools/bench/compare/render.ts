import type { Block as PartBlock } from '../../../common/domain/part.ts';
import { docxFile, paragraph } from '../../../engine/formats/docx/fixtures/docx-file.ts';
import type { ReadPart } from '../../../engine/compare/parts.ts';
import { numbered, type Block, type Contract } from './contract.ts';

/** How a version is set: other fonts and sizes break lines and pages elsewhere. */
export interface Setting {
  readonly font: string;
  readonly size: number;
  readonly justified: boolean;
  readonly header: string;
  /** Words of a page, where no program sets it. */
  readonly words: number;
}

/** What is written, block by block; paragraphs of a clause have its number before their own. */
interface Written {
  readonly is: 'title' | 'heading' | 'paragraph' | 'item' | 'table';
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

function writtenOf(contract: Contract): readonly Written[] {
  const text = (is: Written['is'], words: string): Written => ({ is, text: words, rows: [] });
  return [
    text('title', contract.wording.title),
    ...numbered(contract).flatMap(({ number, heading, blocks }) => {
      let paragraphs = 0;
      const write = (block: Block): readonly Written[] => {
        if (block.is === 'table') return [{ is: 'table', text: '', rows: block.rows }];
        if (block.is === 'list')
          return block.items.map((item, at) => text('item', `(${'abcdefgh'[at] ?? ''}) ${item}`));
        paragraphs++;
        return [text('paragraph', `${number}.${paragraphs} ${block.sentences.join(' ')}`)];
      };
      return [text('heading', `${number}. ${heading}`), ...blocks.flatMap(write)];
    }),
  ];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page for a browser to print. */
export function htmlOf(contract: Contract, { font, size, justified, header }: Setting): string {
  const language = contract.wording.slots['genitive'] === undefined ? 'en' : 'de';
  const body = writtenOf(contract).map(({ is, text, rows }) => {
    if (is === 'title') return `<h1>${escaped(text)}</h1>`;
    if (is === 'heading') return `<h2>${escaped(text)}</h2>`;
    if (is !== 'table') return `<p class="${is}">${escaped(text)}</p>`;
    const row = (cells: readonly string[], tag: string): string =>
      `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
    return `<table><thead>${row(rows[0] ?? [], 'th')}</thead><tbody>${rows
      .slice(1)
      .map((cells) => row(cells, 'td'))
      .join('')}</tbody></table>`;
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
@page { size: A4; margin: 25mm 24mm; @top-left { content: "${header}"; font: 8pt ${font} }
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt ${font} } }
body { font: ${size}pt/1.35 ${font}; ${justified ? 'text-align: justify; hyphens: auto' : ''} }
h1 { font-size: 1.7em; text-align: left } h2 { font-size: 1.2em; margin: 1.2em 0 0.5em; break-after: avoid }
p { margin: 0 0 0.6em } .item { margin-left: 2em }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0 } td, th { border: 0.5pt solid #444; padding: 3pt 6pt;
  text-align: left }
</style>${body.join('\n')}</html>`;
}

/** A document of Word. */
export const docxOf = (contract: Contract): Uint8Array<ArrayBuffer> =>
  docxFile(
    writtenOf(contract)
      .map(({ is, text, rows }) => {
        if (is === 'title' || is === 'heading')
          return paragraph(escaped(text), `<w:outlineLvl w:val="${is === 'title' ? 0 : 1}"/>`);
        if (is !== 'table') return paragraph(escaped(text));
        const row = (cells: readonly string[]): string =>
          `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(escaped(cell))}</w:tc>`).join('')}</w:tr>`;
        return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
      })
      .join(''),
  );

/** The document model as a perfect reader gives it: pages of so many words, paragraphs that go on over their ends. */
export function partsOf(contract: Contract, { words, header }: Setting): readonly ReadPart[] {
  const pages: Page[] = [new Page(header, 1)];
  const page = (): Page => pages.at(-1) as Page;
  const turn = (): void => void pages.push(new Page(header, pages.length + 1));
  for (const { is, text, rows } of writtenOf(contract)) {
    if (page().words >= words) turn();
    if (is === 'table') {
      page().addTable(rows);
      continue;
    }
    const all = text.split(' ');
    const fits = Math.max(1, words - page().words);
    const isCut = is === 'paragraph' && all.length > fits + 3;
    page().add(is, (isCut ? all.slice(0, fits) : all).join(' '), isCut);
    if (!isCut) continue;
    turn();
    page().add('paragraph', all.slice(fits).join(' '), false);
  }
  return pages.map((each) => each.part());
}

class Page {
  words = 0;
  #text = '';
  readonly #blocks: PartBlock[] = [];
  readonly #number: number;

  constructor(header: string, number: number) {
    this.#number = number;
    this.add('paragraph', header, false);
    this.words = 0;
  }

  add(is: Written['is'], text: string, continues: boolean): void {
    const range = this.#put(text, continues);
    if (is === 'title' || is === 'heading')
      this.#blocks.push({ ...range, kind: 'heading', level: is === 'title' ? 1 : 2 });
    else this.#blocks.push({ ...range, kind: is === 'item' ? 'list-item' : 'paragraph' });
  }

  addTable(rows: readonly (readonly string[])[]): void {
    const from = this.#text.length;
    const cells = rows.flatMap((cellsOfRow, row) =>
      cellsOfRow.map((cell, column) => ({
        ...this.#put(cell, false),
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        header: row === 0,
        address: '',
      })),
    );
    this.#blocks.push({ kind: 'table', start: from, end: this.#text.length, continues: false, cells });
  }

  #put(text: string, continues: boolean) {
    const start = this.#text.length;
    this.#text += `${text}\n\n`;
    this.words += text.split(' ').length;
    return { start, end: start + text.length, continues };
  }

  part(): ReadPart {
    return { number: this.#number, label: String(this.#number), text: this.#text, state: 'read', blocks: this.#blocks };
  }
}
