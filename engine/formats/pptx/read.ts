import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { coreProperties, mainPart } from '../package/opc.ts';
import { elementAt, elementsOf } from '../package/xml-tree.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import { slidesDocument } from '../slides/document.ts';
import { slideBounds, type Slide } from '../slides/slide.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { placeholderOf } from './boxes.ts';
import { authorsOf, commentsOf, type Authors } from './comments.ts';
import { Layouts } from './layouts.ts';
import { pointedTo, presentationPart, type PresentationPart } from './package.ts';
import { bodyText } from '../drawing/text.ts';
import { SlideShapes } from './shapes.ts';

/** A presentation: a part for each slide, in the order they are shown in, hidden ones too. */
export async function openPptx(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    return await presentationOf(zip);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function presentationOf(zip: ZipArchive): Promise<OpenDocument> {
  const main = await mainPart(zip);
  if (main === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const presentation = await presentationPart(zip, main);
  const { title, language } = await coreProperties(zip);
  const { slides, omissions } = slideNamesOf(presentation);
  if (slides.length === 0) throw new UnreadableFile('unsupported', 'presentation-without-slides');
  const first = Number.parseInt(presentation.root.attributes['firstSlideNum'] ?? '1', 10);
  const context = { zip, layouts: new Layouts(zip), authors: await authorsOf(zip, presentation) };
  return slidesDocument({
    title,
    language,
    slides: slides.length,
    firstNumber: Number.isSafeInteger(first) && first >= 0 ? first : 1,
    slide: async (index) => readSlide(context, slides[index] ?? ''),
    omissions,
    close: async () => zip.close(),
  });
}

/** The parts of the slides in order; no program names one twice. */
function slideNamesOf({ root, relations }: PresentationPart): {
  readonly slides: readonly string[];
  readonly omissions: readonly Notice[];
} {
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const ids = elementsOf(elementAt(root, 'p:sldIdLst'), 'p:sldId').map(({ attributes }) => attributes['r:id'] ?? '');
  const all = [...new Set(ids.map((id) => targets.get(id) ?? `missing ${id}`))];
  const slides = all.slice(0, slideBounds.slides);
  return { slides, omissions: slides.length < all.length ? [notice('slides-cut', { most: slideBounds.slides })] : [] };
}

interface Context {
  readonly zip: ZipArchive;
  readonly layouts: Layouts;
  readonly authors: Authors;
}

async function readSlide({ zip, layouts, authors }: Context, name: string): Promise<Slide> {
  const part = await presentationPart(zip, name);
  const shapes = new SlideShapes(zip, part, await layouts.of(part));
  const items = await shapes.read(elementAt(part.root, 'p:cSld', 'p:spTree'));
  return {
    hidden: /^(?:0|false)$/u.test(part.root.attributes['show'] ?? ''),
    title: shapes.title,
    items,
    notes: await notesOf(zip, part),
    comments: await commentsOf(zip, part, authors),
    edges: shapes.edges,
    pictures: shapes.pictures,
    omissions: shapes.omissions,
  };
}

/** What the speaker notes: the body of the page of notes, without its date, number and picture. */
async function notesOf(zip: ZipArchive, slide: PresentationPart): Promise<readonly string[]> {
  const name = pointedTo(slide, 'notesSlide');
  if (name === undefined) return [];
  const { root } = await presentationPart(zip, name);
  return elementsOf(elementAt(root, 'p:cSld', 'p:spTree'), 'p:sp')
    .filter((shape) => placeholderOf(shape)?.type === 'body')
    .map((shape) => bodyText(elementAt(shape, 'p:txBody')));
}
