import { odfParagraphs } from '../odf/text.ts';
import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';

/** What a cell shows, before it is known how often it is repeated. */
export interface OdsCell {
  readonly words: string;
  readonly isValue: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** True for a formula that shows nothing and has no value. */
  readonly isUnknown: boolean;
  /** What people noted on the cell; ''. */
  readonly note: string;
  /** Elements of the objects over the cell, such as charts. */
  readonly objects: readonly XmlElement[];
  readonly pictures: number;
}

const textTypes: ReadonlySet<string> = new Set(['string', '']);

/** A cell: the text that it shows, else its value. */
export function odsCell(cell: XmlElement): OdsCell {
  const { attributes } = cell;
  const type = attributes['office:value-type'] ?? '';
  const shown = odfParagraphs(cell).join('\n');
  const words = shown === '' ? valueOf(attributes) : shown;
  const frames = elementsOf(cell, 'draw:frame');
  return {
    words,
    isValue: !textTypes.has(type),
    rowSpan: countOf(attributes['table:number-rows-spanned']),
    columnSpan: countOf(attributes['table:number-columns-spanned']),
    isUnknown: words === '' && attributes['table:formula'] !== undefined && type === '',
    note: noteOf(elementAt(cell, 'office:annotation')),
    objects: objectsOf(frames),
    pictures: frames.filter(isPicture).length,
  };
}

/** The elements of objects in frames. */
export const objectsOf = (frames: readonly XmlElement[]): readonly XmlElement[] =>
  frames.flatMap((frame) => elementAt(frame, 'draw:object') ?? []);

/** A number of rows or columns: at least 1, whatever the file says. */
export const countOf = (written: string | undefined): number => Math.max(1, Number.parseInt(written ?? '1', 10) || 1);

/** Whether a frame shows a picture, and no object that it shows. */
export const isPicture = (frame: XmlElement): boolean =>
  elementAt(frame, 'draw:image') !== undefined && elementAt(frame, 'draw:object') === undefined;

/** Programs that write no text leave the value alone. */
function valueOf(attributes: Readonly<Record<string, string>>): string {
  const boolean = attributes['office:boolean-value']?.toUpperCase();
  return (
    attributes['office:string-value'] ??
    boolean ??
    attributes['office:date-value'] ??
    timeOf(attributes['office:time-value']) ??
    amountOf(attributes) ??
    ''
  );
}

/** "PT30H05M00S" as "30:05:00"; another form as it is. */
function timeOf(written: string | undefined): string | undefined {
  const [, sign = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/u.exec(written ?? '') ?? [];
  const isKnown = written !== undefined && /\d/u.test(written) && /^-?PT[\dHMS.,]+$/u.test(written);
  return isKnown ? `${sign}${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}` : written;
}

/** A number as its kind says it: a share in percent, an amount with its currency. */
function amountOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const value = attributes['office:value'];
  const kind = attributes['office:value-type'];
  const currency = attributes['office:currency'];
  if (value === undefined) return undefined;
  if (kind === 'currency' && currency !== undefined) return `${value} ${currency}`;
  // To twelve digits, as 100 times 0.07 is 7.000000000000001.
  return kind === 'percentage' && Number.isFinite(Number(value))
    ? `${Number((100 * Number(value)).toPrecision(12))}%`
    : value;
}

function noteOf(annotation: XmlElement | undefined): string {
  if (annotation === undefined) return '';
  const author = xmlTextOf(elementAt(annotation, 'dc:creator')).trim();
  const words = odfParagraphs(annotation).join('\n').trim();
  return author === '' || words === '' ? words : `${author}: ${words}`;
}
