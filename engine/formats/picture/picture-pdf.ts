import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { DrawnPart } from '../../../common/domain/picture.ts';

/** Quality of JPEG, 0 to 100, at which letters keep their edges. */
const quality = 88;

/** A page of a PDF that is one picture. */
export interface PicturePage {
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly columns: number;
  readonly rows: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export function picturePage({ picture, width, height }: DrawnPart): PicturePage {
  const { width: columns, height: rows, pixels } = picture;
  const canvas = createCanvas(columns, rows);
  canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), columns, rows), 0, 0);
  return { jpeg: canvas.toBuffer('image/jpeg', quality), columns, rows, width, height };
}

/** Pictures as a PDF, a page each; a page that could not be drawn is white. */
export function picturePdf(pages: readonly (PicturePage | null)[]): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (...pieces: readonly (string | Uint8Array)[]): number =>
    objects.push(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
  // The catalogue and the list of pages come first; a page follows its picture and its drawing.
  const numbers = pages.map((_, index) => 5 + 3 * index);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`);
  for (const page of pages) {
    const { jpeg, columns, rows, width, height } = page ?? {
      jpeg: Buffer.alloc(0),
      columns: 1,
      rows: 1,
      width: 595,
      height: 842,
    };
    const image = add(
      `<< /Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceRGB`,
      ` /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    );
    const drawing = page === null ? '' : `q ${width} 0 0 ${height} 0 0 cm /Picture Do Q`;
    const content = add(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`);
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R`,
      ` /Resources << /XObject << /Picture ${image} 0 R >> >> >>`,
    );
  }
  return withTable(objects);
}

/** Objects as a file: each with its number, and the table of where they stand. */
function withTable(objects: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const piece = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    pieces.push(piece);
    length += piece.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}
