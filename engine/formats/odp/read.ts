import { notice, type Notice } from '../../../common/messages/notice.ts';
import type { OpenDocument } from '../format.ts';
import { odfNames } from '../odf/names.ts';
import { isRaising, withRaised } from '../odf/raised.ts';
import { odfChart, type OdfChart } from '../odf/chart.ts';
import { odfFormula } from '../odf/formula.ts';
import { odfProperties, refuseEncryptedOdf } from '../package/odf.ts';
import { xmlEvents } from '../package/xml-events.ts';
import { elementAt, xmlTextOf, xmlTrees, type XmlElement } from '../package/xml-tree.ts';
import { openZip, type ZipArchive } from '../package/zip.ts';
import { slidesDocument } from '../slides/document.ts';
import { slideBounds, type Slide, type SlideItem } from '../slides/slide.ts';
import type { SourceFile } from '../source-file.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { levelsOf } from './lists.ts';
import { pageOf, type Page } from './page.ts';

const wholeElements: ReadonlySet<string> = new Set([
  'draw:page',
  'style:style',
  'text:list-style',
  'presentation:footer-decl',
  'presentation:date-time-decl',
]);
/** Blocks of all slides: all are in memory, for they stand in one part. */
const mostItems = 2_000_000;

/** A presentation of OpenDocument: a part for each slide, hidden ones too. */
export async function openOdp(file: SourceFile): Promise<OpenDocument> {
  const zip = await openZip(file);
  try {
    await refuseEncryptedOdf(zip);
    const { title, language } = await odfProperties(zip);
    const { pages, omissions } = await pagesOf(zip);
    if (pages.length === 0) throw new UnreadableFile('unsupported', 'presentation-without-slides');
    return slidesDocument({
      title,
      language,
      slides: pages.length,
      firstNumber: 1,
      slide: async (index) => slideOf(zip, pages[index]),
      omissions,
      close: async () => zip.close(),
    });
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function pagesOf(
  zip: ZipArchive,
): Promise<{ readonly pages: readonly Page[]; readonly omissions: readonly Notice[] }> {
  const pages: Page[] = [];
  const omissions: Notice[] = [];
  let items = 0;
  try {
    const hidden = new Set<string>();
    const raising = new Set<string>();
    const lists = new Map<string, ReturnType<typeof levelsOf>>();
    const declared = new Map<string, string>();
    for await (const item of xmlTrees(xmlEvents(zip.stream('content.xml'), odfNames), wholeElements)) {
      if (item.kind !== 'tree') continue;
      const { element } = item;
      if (element.name === 'text:list-style') lists.set(element.attributes['style:name'] ?? '', levelsOf(element));
      else if (element.name.endsWith('-decl')) {
        // A date that is not fixed is that of today.
        if (element.attributes['presentation:source'] !== 'current-date')
          declared.set(element.attributes['presentation:name'] ?? '', xmlTextOf(element));
      } else if (element.name === 'style:style') {
        if (isHiding(element)) hidden.add(element.attributes['style:name'] ?? '');
        if (isRaising(element)) raising.add(element.attributes['style:name'] ?? '');
      } else if (pages.length >= slideBounds.slides || items >= mostItems) {
        omissions.push(notice('slides-cut', { most: pages.length }));
        break;
      } else {
        const isHidden = hidden.has(element.attributes['draw:style-name'] ?? '');
        const page = pageOf(withRaised(element, raising), lists, isHidden, declared);
        items += page.items.length;
        pages.push(page);
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed' || pages.length === 0) throw error;
    omissions.push(notice('presentation-damaged'));
  }
  return { pages, omissions };
}

const isHiding = (style: XmlElement): boolean =>
  elementAt(style, 'style:drawing-page-properties')?.attributes['presentation:visibility'] === 'hidden';

const chartItems = ({ titles, rows }: OdfChart): readonly SlideItem[] => [
  ...titles.map((text) => ({ kind: 'caption', text }) as const),
  ...(rows.length === 0 ? [] : [{ kind: 'table', rows } as const]),
];

/** A page with the charts that it points to. */
async function slideOf(zip: ZipArchive, page: Page | undefined): Promise<Slide> {
  if (page === undefined) throw new UnreadableFile('malformed', 'file-damaged');
  const items: SlideItem[] = [];
  let { pictures } = page;
  let isUnread = false;
  for (const item of page.items) {
    if (item.kind !== 'chart') {
      items.push(item);
      continue;
    }
    try {
      const chart = await odfChart(zip, item.target);
      const formula = chart === undefined ? await odfFormula(zip, item.target) : undefined;
      if (chart !== undefined) items.push(...chartItems(chart));
      else if (formula === undefined) pictures += 1;
      else items.push({ kind: 'paragraph', text: formula });
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.outcome !== 'malformed') throw error;
      isUnread = true;
    }
  }
  return { ...page, items, pictures, omissions: isUnread ? [notice('slide-charts')] : [] };
}
