/** How a document is shown: pictures of pages, running text, or cells. */
export type ViewerKind = 'pages' | 'flow' | 'grid';

/** What both sides know of a format. How it is detected and read, the room in `engine/formats` of its name knows. */
interface FormatFacts {
  /** Stored with each document of the format, so never changed. */
  readonly name: string;
  readonly viewer: ViewerKind;
  /** Endings of file names, in lower case and without the dot; those of files that are looked for in folders. */
  readonly extensions: readonly string[];
}

/** The formats that are read, a line each. */
const table = [
  { name: 'pdf', viewer: 'pages', extensions: ['pdf'] },
  { name: 'picture', viewer: 'pages', extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp'] },
  { name: 'docx', viewer: 'flow', extensions: ['docx', 'docm', 'dotx', 'dotm'] },
  { name: 'odt', viewer: 'flow', extensions: ['odt', 'ott', 'fodt'] },
  { name: 'rtf', viewer: 'flow', extensions: ['rtf'] },
  { name: 'markdown', viewer: 'flow', extensions: ['md', 'markdown'] },
  { name: 'csv', viewer: 'grid', extensions: ['csv', 'tsv', 'tab'] },
  { name: 'html', viewer: 'flow', extensions: ['html', 'htm', 'xhtml'] },
  { name: 'xlsx', viewer: 'grid', extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'] },
  { name: 'ods', viewer: 'grid', extensions: ['ods', 'ots'] },
  { name: 'pptx', viewer: 'flow', extensions: ['pptx', 'pptm', 'ppsx', 'ppsm', 'potx', 'potm'] },
  { name: 'odp', viewer: 'flow', extensions: ['odp', 'otp'] },
  { name: 'epub', viewer: 'flow', extensions: ['epub'] },
  { name: 'mail', viewer: 'flow', extensions: ['eml'] },
  { name: 'msg', viewer: 'flow', extensions: ['msg', 'oft'] },
  { name: 'mbox', viewer: 'flow', extensions: ['mbox', 'mbx'] },
  { name: 'mhtml', viewer: 'flow', extensions: ['mht', 'mhtml'] },
  { name: 'calendar', viewer: 'flow', extensions: ['ics'] },
  { name: 'contacts', viewer: 'flow', extensions: ['vcf', 'vcard'] },
  { name: 'zip', viewer: 'flow', extensions: [] },
  { name: 'text', viewer: 'flow', extensions: ['txt', 'text', 'log'] },
] as const satisfies readonly FormatFacts[];

export type FormatName = (typeof table)[number]['name'];

export const formatTable: readonly (FormatFacts & { readonly name: FormatName })[] = table;

/** The viewer of a format; of one that is not known, as of a document that was not read yet, that of running text. */
export const viewerOf = (format: string): ViewerKind =>
  formatTable.find(({ name }) => name === format)?.viewer ?? 'flow';

/** Whether the viewer of pages gets the pages of a format drawn, as a PDF of pictures: it shows PDF alone. */
export const isShownDrawn = (format: string): boolean => format !== 'pdf' && viewerOf(format) === 'pages';

/** What the parts of a document are called: pages where pages are shown, and while nothing is known. */
export const partKind = (format: string): 'page' | 'part' =>
  format === '' || viewerOf(format) === 'pages' ? 'page' : 'part';

/** The format whose files are called so; undefined when there is none. */
export function formatByExtension(fileName: string): FormatName | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return formatTable.find(({ extensions }) => extensions.includes(extension))?.name;
}

/** Endings of the files that the system's dialog offers as documents. What a file is, its content decides. */
export const documentExtensions: readonly string[] = formatTable.flatMap(({ extensions }) => extensions);
