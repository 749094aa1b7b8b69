import { parserBounds } from '../../../common/contracts/parser.ts';
import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { slidePart, unreadableSlide } from './part.ts';
import type { Slide } from './slide.ts';

/** What a presentation says of itself, and how its slides are read. */
export interface Presentation {
  readonly title: string;
  readonly language: string;
  readonly slides: number;
  /** The number that the first slide shows. */
  readonly firstNumber: number;
  /** @param index from 0 */
  slide(index: number): Promise<Slide>;
  readonly omissions: readonly Notice[];
  close(): Promise<void>;
}

/** A presentation as a document: a part for each slide, read when it is asked for. */
export function slidesDocument(presentation: Presentation): OpenDocument {
  const { title, language, slides, firstNumber, omissions, close } = presentation;
  let pictures = 0;
  return {
    parts: slides,
    title: title.slice(0, parserBounds.name),
    language,
    async *read(fromPart) {
      // What stood at the edge of the slide before says nothing new.
      let before = fromPart > 1 ? ((await readOne(presentation, fromPart - 2))?.edges ?? []) : [];
      for (let number = fromPart; number <= slides; number++) {
        const shown = firstNumber + number - 1;
        const read = await readOne(presentation, number - 1);
        const known = before;
        const slide = read && { ...read, edges: read.edges.filter((edge) => !known.includes(edge)) };
        before = read?.edges ?? before;
        pictures += slide?.pictures ?? 0;
        yield slide === undefined ? unreadableSlide(shown, number) : slidePart(slide, shown, number);
      }
    },
    omissions: () => [...omissions, ...(pictures > 0 ? [notice('slides-pictures', { count: pictures })] : [])],
    close,
  };
}

/** Undefined for a slide that is damaged: it does not end the others. What only harmful files do, does. */
async function readOne(presentation: Presentation, index: number): Promise<Slide | undefined> {
  try {
    return await presentation.slide(index);
  } catch (error) {
    if (error instanceof UnreadableFile && error.outcome === 'malformed') return undefined;
    throw error;
  }
}
