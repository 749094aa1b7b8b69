import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Loaded when the first page is drawn: 36 MB that reading does without. */
const drawing = (): typeof import('@napi-rs/canvas') =>
  createRequire(import.meta.url)('@napi-rs/canvas') as typeof import('@napi-rs/canvas');

/**
 * What pdf.js takes from a browser or from Node, as it finds itself in one of them. In the app's processes it finds
 * neither, so it gets its own.
 */
export function provideDrawing(): void {
  const { DOMMatrix, ImageData, Path2D } = drawing();
  const scope = globalThis as unknown as Record<string, unknown>;
  scope['DOMMatrix'] ??= DOMMatrix;
  scope['ImageData'] ??= ImageData;
  scope['Path2D'] ??= Path2D;
}

interface CanvasAndContext {
  canvas: Canvas | null;
  context: SKRSContext2D | null;
}

/** Canvases that pdf.js draws parts of a page on. */
export class CanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = drawing().createCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = Math.max(1, width);
    canvas.height = Math.max(1, height);
  }

  destroy(drawn: CanvasAndContext): void {
    drawn.canvas = null;
    drawn.context = null;
  }

  getNoAlphaContext(canvas: Canvas): SKRSContext2D {
    return canvas.getContext('2d', { alpha: false });
  }
}

/** Filters are drawn by browsers alone; a page without them can be read as well. */
export class FilterFactory {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  addSelectionFilter = none;
  createSelectionStyle = (): null => null;
  destroy(): void {}
}

const none = (): string => 'none';

interface Folders {
  readonly cMapUrl?: string | null;
  readonly standardFontDataUrl?: string | null;
}

/** Character maps and fonts that lie beside pdf.js. */
export class BinaryDataFactory {
  readonly #folders: Folders;

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const folder = kind === 'cMapUrl' || kind === 'standardFontDataUrl' ? this.#folders[kind] : undefined;
    if (!folder || !/^[\w.-]+$/u.test(filename)) throw new Error(`no ${kind} ${filename}`);
    return new Uint8Array(await readFile(folder + filename));
  }
}
