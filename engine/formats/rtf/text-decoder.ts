import { signOf, withSigns } from '../flow/symbols.ts';
import { codePageOf, decodeBytes, signCharset } from './code-pages.ts';

/** A font, of the table at the start of a file. */
export interface Font {
  readonly charset: number;
  readonly codePage: number | undefined;
  readonly name: string;
}

/** Bytes and numbers of letters to text, in the code page of their font. Letters of two bytes may come byte by byte. */
export class LetterDecoder {
  /** Of the document (`\ansicpg`). */
  codePage = 1252;
  readonly #fonts: ReadonlyMap<number, Font>;
  #bytes: number[] = [];
  #font = -1;
  /** Bytes to pass over: what stands behind a letter by its number for programs that do not know those. */
  #passing = 0;

  /** @param fonts of the table at the start of the file, by number */
  constructor(fonts: ReadonlyMap<number, Font>) {
    this.#fonts = fonts;
  }

  /** @returns the text of the font before, when another begins */
  bytes(bytes: Uint8Array, font: number): string {
    const before = font === this.#font ? '' : this.flush();
    this.#font = font;
    const passed = Math.min(this.#passing, bytes.length);
    this.#passing -= passed;
    for (const byte of bytes.subarray(passed)) this.#bytes.push(byte);
    return before;
  }

  /**
   * A letter by its number.
   *
   * @param value as the file counts: numbers from 0x8000 are negative
   * @param fallback bytes behind it that stand for it
   */
  letter(value: number, fallback: number, font: number): string {
    const before = this.flush();
    this.#passing = fallback;
    const unit = String.fromCharCode(value & 0xff_ff);
    return before + withSigns(unit, this.#fonts.get(font)?.name);
  }

  /** Whether a control word or symbol stands for a letter before it, and is to be passed over. */
  pass(): boolean {
    if (this.#passing === 0) return false;
    this.#passing -= 1;
    return true;
  }

  /** A group begins or ends: what stood for a letter ends with it. */
  endPassing(): void {
    this.#passing = 0;
  }

  /** The text of the bytes that came. */
  flush(): string {
    if (this.#bytes.length === 0) return '';
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.#fonts.get(this.#font);
    if (font?.charset === signCharset) return Array.from(bytes, (byte) => signOf(byte, signFont(font.name))).join('');
    return decodeBytes(bytes, font?.codePage ?? codePageOf(font?.charset ?? -1) ?? this.codePage);
  }
}

/** A font of signs that is not known counts as Symbol does. */
const signFont = (name: string): string => (/^(?:wingdings|webdings)/iu.test(name) ? name : 'Symbol');
