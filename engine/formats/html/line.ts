import { withoutUnshown } from '../unshown.ts';

const controls = /(?![\t\n\f\r])\p{Cc}/gu;

/** The text of one block as it grows: white space collapses as in a browser; lines end where the page asks for it. */
export class Line {
  #text = '';
  /** Texts that stand for pictures; read where a block has no other text. */
  readonly #pictures: string[] = [];

  get text(): string {
    const text = this.#text.replaceAll(/ *\n */gu, '\n').trim();
    return text === '' ? this.#pictures.join(' ') : text;
  }

  /** Whether the last thing was a line break. */
  get endsLine(): boolean {
    return /\n\s*$/u.test(this.#text);
  }

  /** What stands before, without a space between. */
  get before(): string {
    return this.#text.slice(-40);
  }

  add(text: string): void {
    const collapsed = withoutUnshown(text)
      .replaceAll(controls, '')
      .replaceAll(/[\t\n\f\r ]+/gu, ' ');
    const glued = this.#text === '' || /[ \n]$/u.test(this.#text);
    this.#text += glued && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  addPicture(text: string): void {
    const clean = text.replaceAll(/\s+/gu, ' ').trim();
    if (clean !== '') this.#pictures.push(clean);
  }

  break(): void {
    if (this.#text.trim() !== '') this.#text += '\n';
  }
}

/** The text of a preformatted block, as it stands. */
export const preformatted = (text: string): string => withoutUnshown(text).replaceAll(controls, '').replace(/^\n/u, '');
