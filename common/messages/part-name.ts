import { formatByExtension, viewerOf } from '../domain/formats.ts';
import { notice, type Notice } from './notice.ts';

/** A place that is named as a person would: the document by its file, the part by its label. */
export interface Named {
  readonly name: string;
  readonly label: string;
}

/**
 * The part of a document, as a sentence names it: "page 12" where parts are pages; elsewhere the label as it is,
 * "Budget,
 * rows 2–602" or "Slide 3", and nothing where the whole document is one part.
 */
export const partName = ({ name, label }: Named): Notice => notice('part-name', { kind: kindOf(name, label), label });

/** The document and its part: "Report.pdf, page 12". */
export const sourceName = ({ name, label }: Named): Notice =>
  notice('source-name', { kind: kindOf(name, label), name, label });

function kindOf(name: string, label: string): 'page' | 'label' | 'none' {
  if (label === '') return 'none';
  const format = formatByExtension(name);
  // A file that is called like no format has pages where its labels are those of pages.
  const isPage = format === undefined ? /^(?:\d+|[ivxlc]+)$/iu.test(label) : viewerOf(format) === 'pages';
  return isPage ? 'page' : 'label';
}
