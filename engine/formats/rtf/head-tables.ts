import { charsetOfName } from './code-pages.ts';
import type { RtfStyle } from './state.ts';
import type { Font } from './text-decoder.ts';

/** An entry of a table while it is read. */
interface Entry {
  readonly number: number;
  readonly charset: number;
  readonly codePage: number | undefined;
  readonly basedOn: number | undefined;
  readonly outline: number | undefined;
}

/** The character set of a font that does not say it: that of the document. */
const ofDocument = 1;
const empty: Entry = { number: 0, charset: ofDocument, codePage: undefined, basedOn: undefined, outline: undefined };

/** What a word says of an entry. */
type EntryWord = (value: number | undefined) => Partial<Entry>;
const entryWords: ReadonlyMap<string, EntryWord> = new Map(
  Object.entries<EntryWord>({
    f: (value) => ({ number: value ?? 0 }),
    s: (value) => ({ number: value ?? 0 }),
    fcharset: (value) => ({ charset: value ?? 0 }),
    cpg: (codePage) => ({ codePage }),
    sbasedon: (basedOn) => ({ basedOn }),
    outlinelevel: (outline) => ({ outline }),
  }),
);

/** The tables of fonts and styles at the start of a file. */
export class HeadTables {
  readonly fonts = new Map<number, Font>();
  readonly styles = new Map<number, RtfStyle>();
  #entry = empty;

  word(table: 'fonts' | 'styles', name: string, value: number | undefined): void {
    // A style has a font too.
    if (table === 'styles' && name === 'f') return;
    this.#entry = { ...this.#entry, ...entryWords.get(name)?.(value) };
  }

  /** @param text name of the entry, to its semicolon */
  end(table: 'fonts' | 'styles', text: string): void {
    const { number, charset, codePage, basedOn, outline } = this.#entry;
    const name = text.replace(/;.*$/su, '').trim();
    if (name === '') return;
    if (table === 'styles') this.styles.set(number, { name, basedOn, outline });
    else
      this.fonts.set(number, {
        charset: charset > ofDocument ? charset : charsetOfName(name, charset),
        codePage,
        name,
      });
    this.#entry = empty;
  }
}
