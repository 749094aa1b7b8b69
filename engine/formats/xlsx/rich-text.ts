import { raisedText } from '../../text/raised.ts';
import type { XmlEvent } from '../package/xml-events.ts';
import { sheetBounds } from '../sheets/sheet.ts';

/** Characters that XML can't hold are written as "_x000D_", and the sign itself as "_x005F_". */
const escaped = /_x([0-9A-Fa-f]{4})_/gu;

/** The words of a string that may be in several fonts, without the readings (phonetic runs) above them. */
export class RichText {
  #words = '';
  /** The words of a run that is raised, as the mark of a note is, until it ends. */
  #raised: string | undefined;
  #isText = false;
  #phonetic = 0;

  add(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#isText && this.#phonetic === 0 && this.#words.length <= sheetBounds.cell) this.#take(event.text);
    } else if (event.name === 'vertAlign') {
      if (event.kind === 'open' && event.attributes['val'] === 'superscript') this.#raised = '';
    } else if (event.name === 'r') this.#endRun();
    else if (event.name === 't') this.#isText = event.kind === 'open';
    else if (event.name === 'rPh') this.#phonetic += event.kind === 'open' ? 1 : -1;
  }

  /** A text may come in pieces. */
  #take(text: string): void {
    if (this.#raised === undefined) this.#words += text;
    else this.#raised += text;
  }

  #endRun(): void {
    if (this.#raised !== undefined) this.#words += raisedText(this.#words, this.#raised);
    this.#raised = undefined;
  }

  /** The words since the last call. */
  end(): string {
    this.#endRun();
    const words = this.#words;
    this.#words = '';
    this.#isText = false;
    this.#phonetic = 0;
    return own(words.includes('_x') ? unescaped(words) : words);
  }
}

/**
 * A string of its own: a part of another keeps the whole other in memory, and strings are parts of the chunks of XML
 * that
 * they came in. Short ones are copies anyway.
 */
const own = (words: string): string => (words.length < 13 ? words : Buffer.from(words).toString());

const unescaped = (words: string): string =>
  words.replaceAll(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toWellFormed();
