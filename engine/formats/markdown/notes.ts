import { Marked, type MarkedExtension, type Token, type TokensList } from 'marked';

/** The mark of a note, or a note itself; it has no number when its other half is missing. */
export interface NoteToken {
  readonly type: 'note' | 'note-mark';
  readonly raw: string;
  readonly label: string;
  readonly tokens: Token[];
  number?: number;
}

/** "[^name]: text", and what is set in below it. */
const note =
  /^ {0,3}\[\^([^\]\s]+)\]:[\t ]*([^\n]*(?:\n(?![\t ]*\n|\[\^|#|>|\||```)[^\n]+)*(?:\n+(?: {4}|\t)[^\n]+)*)(?:\n+|$)/u;
const mark = /^\[\^([^\]\s]+)\]/u;

const notes: MarkedExtension = {
  extensions: [
    {
      name: 'note',
      level: 'block',
      start: (source) => /^ {0,3}\[\^/mu.exec(source)?.index,
      tokenizer(source) {
        const [raw, label = '', text = ''] = note.exec(source) ?? [];
        if (raw === undefined) return undefined;
        return { type: 'note', raw, label, tokens: this.lexer.blockTokens(text.replaceAll(/\n(?: {4}|\t)/gu, '\n')) };
      },
    },
    {
      name: 'note-mark',
      level: 'inline',
      start: (source) => source.indexOf('[^'),
      tokenizer(source) {
        const [raw, label = ''] = mark.exec(source) ?? [];
        return raw === undefined ? undefined : { type: 'note-mark', raw, label, tokens: [] };
      },
    },
  ],
};

const isNote = (token: Token): token is Token & NoteToken => token.type === 'note' || token.type === 'note-mark';

/** The tokens of a source, its notes numbered in the order of their first marks, as pages made of it show them. */
export function tokensOf(source: string): TokensList {
  const marked = new Marked({ gfm: true }, notes);
  const tokens = marked.lexer(source);
  const found: NoteToken[] = [];
  marked.walkTokens(tokens, (token) => {
    if (isNote(token)) found.push(token);
  });
  const written = new Set(found.filter(({ type }) => type === 'note').map(({ label }) => label));
  const marks = found.filter(({ type, label }) => type === 'note-mark' && written.has(label));
  const order = [...new Set(marks.map(({ label }) => label))];
  for (const token of found) if (order.includes(token.label)) token.number = order.indexOf(token.label) + 1;
  return tokens;
}
