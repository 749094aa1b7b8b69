import { pdfFile, proseLines, textPage, type PdfPage } from '../tools/fixtures/pdf-writer.ts';

/** Pages of the book: three of a preface, `i` to `iii`, then chapters of three pages each, `1` to `9`. */
const labels = ['i', 'ii', 'iii', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const link = (y: number, action: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [72 ${y - 4} 300 ${y + 12}] /Border [0 0 0] ${action} >>`;

function page(label: string, index: number): PdfPage {
  const prose = `Page ${label} of the book tells of the lighthouse keeper and of the storm that came in the night.`;
  const lines = [{ x: 72, y: 780, text: `Page ${label}`, size: 20 }, ...proseLines([prose, prose], { top: 740 })];
  if (index !== 0) return textPage(lines);
  const links = [
    { text: 'To the second chapter', action: '/Dest (chapter.2)' },
    { text: 'To a page that is not there', action: '/Dest [99 /Fit]' },
    { text: 'To the site', action: '/A << /S /URI /URI (https://example.org/a path?q=1) >>' },
    { text: 'To a script', action: '/A << /S /URI /URI (javascript:alert\\(1\\)) >>' },
    { text: 'To the next page', action: '/A << /S /Named /N /NextPage >>' },
  ];
  const at = (row: number): number => 500 - 30 * row;
  return {
    ...textPage([...lines, ...links.map(({ text }, row) => ({ x: 72, y: at(row), text }))]),
    annotations: links.map(({ action }, row) => link(at(row), action)),
  };
}

/** An outline with one entry that the file's author closed. Object 3 is its root. */
const outline = [
  '<< /Type /Outlines /First 4 0 R /Last 7 0 R /Count 3 >>',
  '<< /Title (Preface) /Parent 3 0 R /Next 5 0 R /Dest [0 /XYZ 72 800 null] >>',
  '<< /Title (Chapter 1) /Parent 3 0 R /Prev 4 0 R /Next 7 0 R /First 6 0 R /Last 6 0 R /Count -1 /Dest [3 /Fit] >>',
  '<< /Title (The storm) /Parent 5 0 R /Dest [4 /XYZ 72 500 null] >>',
  '<< /Title (Chapter 2) /Parent 3 0 R /Prev 5 0 R /Dest (chapter.2) >>',
  '<< /Names [(chapter.2) [6 /XYZ 72 800 null]] >>',
];

/** A small PDF with everything a reader finds the way by: labels, an outline, links, a named destination. */
export const book = (): Uint8Array =>
  pdfFile(labels.map(page), undefined, {
    catalogue: '/Outlines 3 0 R /Names << /Dests 8 0 R >> /PageLabels << /Nums [0 << /S /r >> 3 << /S /D >>] >>',
    objects: outline,
  });
