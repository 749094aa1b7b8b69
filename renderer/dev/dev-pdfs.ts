import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- Vite answers ?url with the address of the file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Citation, SearchHit } from '../../common/domain/answer.ts';
import type { DocumentSummary } from '../../common/domain/document.ts';
import type { FoundPlace } from '../../common/contracts/engine.ts';
import type { Place } from '../../common/domain/place.ts';
import type { PageRect } from '../../common/domain/geometry.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

const files = new Map<string, Promise<Uint8Array | null>>();
const opened = new Map<string, Promise<PDFDocumentProxy | null>>();

/** A PDF of the folder CARREL_DEV_PDFS, or null when it is not there. */
export function pdfBytes(name: string): Promise<Uint8Array | null> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const loading = new Promise<Uint8Array | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', `/dev-pdfs/${encodeURIComponent(name)}`);
    request.responseType = 'arraybuffer';
    request.addEventListener('load', () => {
      const bytes = new Uint8Array(request.response as ArrayBuffer);
      resolve(request.status === 200 && bytes[0] === 0x25 ? bytes : null);
    });
    request.addEventListener('error', () => resolve(null));
    request.send();
  });
  files.set(name, loading);
  return loading;
}

function openPdf(name: string): Promise<PDFDocumentProxy | null> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const loading = pdfBytes(name).then((bytes) =>
    bytes === null ? null : getDocument({ data: bytes.slice(), verbosity: 0 }).promise,
  );
  opened.set(name, loading);
  return loading;
}

interface Line {
  readonly text: string;
  readonly rect: PageRect;
}

/** The text items of a page and where they stand. */
async function lines(pdf: PDFDocumentProxy, page: number): Promise<readonly Line[]> {
  const loaded = await pdf.getPage(page);
  const viewport = loaded.getViewport({ scale: 1 });
  const { items } = await loaded.getTextContent();
  return items.flatMap((item): Line[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x = 0, y = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]) as number[];
    return [{ text: item.str, rect: { page, x, y: y - item.height * 0.8, width: item.width, height: item.height } }];
  });
}

/** Where a place of `sentencesAbout` stands: its offsets count text items here. */
export async function marksOf(name: string, { part, start, end }: Place): Promise<readonly PageRect[]> {
  const pdf = await openPdf(name);
  return pdf === null ? [] : (await lines(pdf, part)).slice(start, end).map((line) => line.rect);
}

/** Sentences (roughly) of the readable documents that share a long word with the question, at most three. */
export async function sentencesAbout(
  documents: readonly DocumentSummary[],
  question: string,
): Promise<readonly Citation[]> {
  const words = question.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const found: Citation[] = [];
  for (const document of documents.filter((each) => each.status === 'ready').slice(0, 6)) {
    const pdf = await openPdf(document.name);
    if (pdf === null) continue;
    for (let page = 1; page <= Math.min(pdf.numPages, 12); page++) {
      const all = await lines(pdf, page);
      const hit = all.findIndex(
        (line) => line.text.length > 25 && (words.some((word) => line.text.toLowerCase().includes(word)) || page === 3),
      );
      if (hit === -1) continue;
      const part = all.slice(hit, hit + 3);
      found.push({
        marker: found.length + 1,
        name: document.name,
        label: String(page),
        places: [{ documentId: document.id, part: page, start: hit, end: hit + part.length }],
        quote: part.map((line) => line.text).join(' '),
        state: 'here',
      });
      if (found.length === 3) return found;
      break;
    }
  }
  return found;
}

/** Places of a text in a PDF, as whole text items. */
export async function findInPdf({ id, name }: DocumentSummary, text: string): Promise<readonly FoundPlace[]> {
  const pdf = await openPdf(name);
  const places: FoundPlace[] = [];
  if (pdf === null) return places;
  for (let part = 1; part <= Math.min(pdf.numPages, 30); part++)
    for (const [start, line] of (await lines(pdf, part)).entries())
      if (line.text.toLowerCase().includes(text.toLowerCase()))
        places.push({ place: { documentId: id, part, start, end: start + 1 }, rects: [line.rect] });
  return places;
}

/** Passages that have a word of the query, at most three a document. */
export async function passagesAbout(
  documents: readonly DocumentSummary[],
  query: string,
): Promise<readonly Omit<SearchHit, 'rank' | 'score'>[]> {
  const words = query.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const found: Omit<SearchHit, 'rank' | 'score'>[] = [];
  for (const { id, name } of documents.filter((each) => each.status === 'ready').slice(0, 12)) {
    const pdf = await openPdf(name);
    if (pdf === null) continue;
    for (let part = 1; part <= Math.min(pdf.numPages, 14); part++) {
      const all = await lines(pdf, part);
      const at = all.findIndex((line) => words.some((word) => line.text.toLowerCase().includes(word)));
      if (at === -1) continue;
      const [start, end] = [Math.max(0, at - 2), at + 6];
      const text = all
        .slice(start, end)
        .map((line) => line.text)
        .join(' ');
      found.push({
        documentId: id,
        name,
        part,
        label: `${part}`,
        heading: '',
        text,
        places: [{ documentId: id, part, start, end }],
      });
      if (found.filter((hit) => hit.documentId === id).length === 3) break;
    }
  }
  return found;
}
