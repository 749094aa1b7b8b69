import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { createNewestFirst } from '../newest-first.ts';
import { Recent } from './recent.ts';
import type { Rotation } from './rotation.ts';

/** Draws a page small and gives the canvas, which belongs to the store. The answer gives it up. */
export type DrawThumbnail = (page: number, rotation: Rotation, show: (canvas: HTMLCanvasElement) => void) => () => void;

/** About eighty pages on a screen with two pixels per point. */
const mostBytes = 24 << 20;
const bytesOf = ({ width, height }: HTMLCanvasElement): number => 4 * width * height;

/** Pages drawn small, one at a time, the latest kept. `box`: CSS pixels into which a page must fit. */
export function useThumbnails(
  pdf: PDFDocumentProxy,
  box: { readonly width: number; readonly height: number },
): DrawThumbnail {
  const [store] = useState(() => createStore(pdf, box));
  useEffect(() => () => store.clear(), [store]);
  return store.draw;
}

function createStore(pdf: PDFDocumentProxy, box: { readonly width: number; readonly height: number }) {
  const ask = createNewestFirst();
  // A canvas without pixels frees its memory at once, not when it is collected.
  const drawn = new Recent<HTMLCanvasElement>(mostBytes, bytesOf, (canvas) => {
    canvas.width = 0;
    canvas.height = 0;
  });

  const draw: DrawThumbnail = (number, rotation, show) => {
    const key = `${number} ${rotation}`;
    const known = drawn.get(key);
    if (known !== undefined) {
      show(known);
      return () => {};
    }
    return ask(async (signal) => {
      const page = await pdf.getPage(number);
      if (signal.aborted) return;
      const turned = { rotation: (page.rotate + rotation) % 360 };
      const { width, height } = page.getViewport({ scale: 1, ...turned });
      const scale = Math.min(box.width / width, box.height / height) * Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale, ...turned });
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.floor(viewport.width));
      canvas.height = Math.max(1, Math.floor(viewport.height));
      const task = page.render({ canvas, viewport });
      const cancel = (): void => task.cancel();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        await task.promise;
      } finally {
        signal.removeEventListener('abort', cancel);
        // What pdf.js keeps of the page for drawing it again; a page that is on show is being drawn, then this does
        // nothing.
        page.cleanup();
      }
      drawn.set(key, canvas);
      show(canvas);
    });
  };
  return { draw, clear: () => drawn.clear() };
}
