/** A room is a top folder; in `engine/` each folder is one. */
export const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'engine' && !second.includes('.') ? `${top}/${second}` : top;
};

const languageModel = ['engine/generate', 'engine/moe'] as const;

/** What a room may import beside itself. The order is one way: a room stands below all that it may import. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  common: [],
  guard: [],
  main: ['common', 'guard'],
  renderer: ['common'],

  'engine/files': [],
  'engine/download': ['common', 'guard', 'engine/files'],
  'engine/text': ['common'],
  'engine/values': ['common'],
  'engine/kinds': ['common', 'engine/values'],
  'engine/formats': ['common', 'engine/text'],
  'engine/chunk': ['common'],
  'engine/compare': ['common'],
  'engine/overview': ['common', 'engine/kinds', 'engine/search', 'engine/values'],
  'engine/sources': ['common'],
  'engine/store': ['common', 'engine/files'],
  'engine/timeline': ['common'],
  'engine/search': ['common', 'engine/compare', 'engine/store', 'engine/timeline', 'engine/values'],
  'engine/synonyms': ['engine/search'],
  'engine/export': ['common'],
  'engine/answer': ['common', 'engine/kinds', 'engine/search', 'engine/store', 'engine/values'],
  'engine/documents': ['common', 'engine/store'],
  'engine/jobs': ['common', 'guard', 'engine/documents', 'engine/sources', 'engine/store'],
  'engine/library': [
    'common',
    'engine/documents',
    'engine/embed',
    'engine/files',
    'engine/formats',
    'engine/jobs',
    'engine/sources',
    'engine/store',
  ],

  'engine/runtime': ['common'],
  'engine/embed': ['common', 'engine/runtime'],
  'engine/rerank': ['common', 'engine/runtime'],
  'engine/recognise': ['common', 'engine/runtime', 'engine/text'],
  'engine/graph': ['common', 'engine/files', 'engine/runtime'],
  'engine/model': ['common'],
  'engine/kernels': ['common', 'guard'],
  'engine/moe': ['common', 'engine/files', 'engine/graph', 'engine/kernels', 'engine/model', 'engine/runtime'],
  'engine/generate': ['common', 'engine/files', 'engine/model', 'engine/moe'],

  'engine/host': [
    'common',
    'guard',
    'engine/answer',
    'engine/download',
    'engine/embed',
    'engine/export',
    'engine/jobs',
    'engine/library',
    'engine/recognise',
    'engine/search',
    'engine/sources',
    'engine/store',
    'engine/synonyms',
    'engine/timeline',
    ...languageModel,
  ],
  'engine/cli': [
    'common',
    'guard',
    'engine/answer',
    'engine/compare',
    'engine/download',
    'engine/embed',
    'engine/formats',
    'engine/host',
    'engine/jobs',
    'engine/library',
    'engine/overview',
    'engine/recognise',
    'engine/rerank',
    'engine/search',
    'engine/sources',
    'engine/store',
    'engine/synonyms',
    'engine/timeline',
    ...languageModel,
  ],
  workers: [
    'common',
    'guard',
    'engine/chunk',
    'engine/download',
    'engine/embed',
    'engine/formats',
    'engine/overview',
    'engine/recognise',
    'engine/rerank',
    'engine/search',
    'engine/store',
    ...languageModel,
  ],
};

/** What tests and their fixtures may import, of all rooms of a top folder: they look at a whole from outside. */
export const testsMayImport: Readonly<Record<string, readonly string[]>> = {
  common: ['common'],
  guard: ['guard'],
  main: ['main', 'common', 'guard'],
  renderer: ['renderer', 'common', 'tools'],
  engine: ['engine', 'workers', 'common', 'guard', 'tools'],
  workers: ['engine', 'workers', 'common', 'guard', 'tools'],
  e2e: ['e2e', 'engine', 'common', 'tools'],
  tools: ['tools', 'engine', 'workers', 'renderer', 'main', 'common', 'guard', 'e2e'],
};

export const isTest = (file: string): boolean =>
  /\.test\.tsx?$|(?:^|\/)fixtures?(?:\/|\.ts$)|\/(?:test-support|support-pairs)\.ts$/.test(file) ||
  /^(?:renderer\/dev|e2e|tools)\//.test(file);

/** Packages that ship, and the folders that may import them. */
export const importersOf: Readonly<Record<string, readonly string[]>> = {
  '@huggingface/jinja': ['engine/model/template/'],
  '@napi-rs/canvas': ['engine/formats/'],
  '@huggingface/tokenizers': ['engine/embed/', 'engine/rerank/', 'engine/model/tokenizer/'],
  'better-sqlite3-multiple-ciphers': ['engine/store/'],
  electron: ['main/', 'e2e/'],
  'iconv-lite': ['engine/formats/text/'],
  ignore: ['engine/sources/'],
  'intl-messageformat': ['common/messages/'],
  marked: ['engine/formats/markdown/'],
  numfmt: ['engine/formats/xlsx/'],
  'onnxruntime-node': ['engine/runtime/'],
  '@kenjiuno/decompressrtf': ['engine/formats/msg/'],
  '@kenjiuno/msgreader': ['engine/formats/msg/'],
  jschardet: ['engine/formats/text/'],
  papaparse: ['engine/export/', 'engine/formats/csv/'],
  parse5: ['engine/formats/html/'],
  'pdfjs-dist': ['engine/formats/pdf/', 'renderer/viewer/pages/', 'renderer/dev/'],
  'postal-mime': ['engine/formats/mail/'],
  react: ['renderer/'],
  'react-dom': ['renderer/'],
  saxes: ['engine/formats/package/'],
  'tesseract.js-core': ['engine/recognise/'],
  utif2: ['engine/formats/picture/'],
  valibot: ['common/', 'main/', 'engine/', 'workers/'],
  yauzl: ['engine/formats/package/'],
};
