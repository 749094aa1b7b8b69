import type { DocumentDetails } from '../../../common/contracts/engine.ts';
import { partKind } from '../../../common/domain/formats.ts';
import type { DocumentSummary, FileSummary } from '../../../common/domain/document.ts';
import type { Overview } from '../../../common/domain/overview.ts';
import type { RootSummary } from '../../../common/domain/sources.ts';
import { fileSize } from '../../controls/format.ts';
import { overviewLines } from '../../viewer/overview/lines.ts';
import { say, sentence } from '../../words.ts';
import { statusLine } from '../status.ts';

/** A line of the details: what it is, and its values. */
export interface DetailLine {
  readonly label: string;
  readonly values: readonly string[];
}

/** More values than this are counted, not listed. */
const mostValues = 12;

const limited = (values: readonly string[]): readonly string[] =>
  values.length <= mostValues
    ? values
    : [...values.slice(0, mostValues - 1), say('detail-more', { count: values.length - mostValues + 1 })];

/** Where a file lies, from the folder that was given on. The page knows no path. */
function folderOf({ rootId, folder }: FileSummary, roots: readonly RootSummary[]): string {
  const root = roots.find(({ id }) => id === rootId);
  if (root === undefined || root.kind === 'file') return say('detail-single');
  return folder === '' ? root.name : `${root.name}/${folder}`;
}

/** All that is known of a document, in words. What is not known has no line. */
export function detailLines(
  document: DocumentSummary,
  details: DocumentDetails,
  roots: readonly RootSummary[],
  overview: Overview | null = null,
): readonly DetailLine[] {
  const [first, ...copies] = document.files;
  const line = (label: string, ...values: readonly string[]): readonly DetailLine[] => {
    const told = values.filter((value) => value !== '');
    return told.length === 0 ? [] : [{ label, values: limited(told) }];
  };
  const notices = details.omissions.map(({ part, label, notice }) => ({
    isRead: ofWhatWasRead.has(notice.code),
    said:
      part === 0
        ? sentence(notice)
        : say('detail-left-out-part', { kind: partKind(document.format), label, what: sentence(notice) }),
  }));
  return [
    ...line(say('detail-title'), details.title),
    ...(overview === null ? [] : overviewDetails(overview).flatMap(({ label, values }) => line(label, ...values))),
    ...line(say('detail-folder'), first === undefined ? '' : folderOf(first, roots)),
    ...line(say('detail-copies'), ...copies.map((file) => `${file.name} · ${folderOf(file, roots)}`)),
    ...line(say('detail-state'), document.status === 'ready' ? '' : statusLine(document)),
    ...line(say('detail-size'), fileSize(document.bytes)),
    ...line(say('detail-format'), document.format.toUpperCase()),
    ...line(
      say('detail-parts', { kind: partKind(document.format) }),
      document.parts === 0 ? '' : document.parts.toLocaleString('en'),
    ),
    ...line(say('detail-passages'), document.chunks === 0 ? '' : document.chunks.toLocaleString('en')),
    ...line(say('detail-characters'), details.characters === 0 ? '' : details.characters.toLocaleString('en')),
    ...line(say('detail-language'), details.language === '' ? '' : languageName(details.language)),
    ...line(
      say('detail-added'),
      new Date(details.addedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
    ),
    ...line(say('detail-pictures'), pageRanges(details.pictureParts)),
    ...line(say('detail-left-out'), ...notices.filter(({ isRead }) => !isRead).map(({ said }) => said)),
    ...line(say('detail-hidden'), ...notices.filter(({ isRead }) => isRead).map(({ said }) => said)),
  ];
}

/** What is told of parts that were read as others are: nothing of them was left out. */
const ofWhatWasRead: ReadonlySet<string> = new Set(['sheet-hidden-rows', 'sheet-hidden-columns']);

/** What the document says of itself. */
const overviewDetails = (overview: Overview): readonly DetailLine[] => [
  { label: say('detail-kind'), values: overview.kind === null ? [] : [say(`overview-kind-${overview.kind}`)] },
  ...overviewLines(overview).map(({ label, items }) => ({
    label,
    values: [...new Set(items.map(({ text }) => text))],
  })),
];

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    // A file may say anything of its language.
    return code;
  }
}

/** Labels with runs of numbers drawn together: `1–3, 7, iv`. */
export function pageRanges(labels: readonly string[]): string {
  const ranges: { readonly first: string; last: string }[] = [];
  for (const label of labels) {
    const range = ranges.at(-1);
    if (range !== undefined && /^\d+$/u.test(label) && Number(label) === Number(range.last) + 1) range.last = label;
    else ranges.push({ first: label, last: label });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}
