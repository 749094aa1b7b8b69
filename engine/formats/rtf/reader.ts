import { raisedText } from '../../text/raised.ts';
import type { FlowBlock } from '../flow/block.ts';
import { textOfBlocks } from '../flow/block.ts';
import { edgeBlocks } from '../flow/edges.ts';
import { noteMark } from '../flow/note-mark.ts';
import { countLetters } from '../flow/omissions.ts';
import type { NumberFormat } from '../flow/number-format.ts';
import { bulletOf } from '../flow/symbols.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { Edges } from './edges.ts';
import { RtfField } from './field.ts';
import { HeadTables } from './head-tables.ts';
import { rowWords, stateWords } from './properties.ts';
import { firstRow, firstState, headingOf, type GroupState, type RowState } from './state.ts';
import { Story, type ParagraphLook } from './story.ts';
import { LetterDecoder } from './text-decoder.ts';
import { rtfTokens } from './tokens.ts';
import { characters, known, languages, skipped, symbols } from './words.ts';

/** Groups whose own text is not read, though groups in them may be. */
const unread: ReadonlySet<GroupState['destination']> = new Set(['skip', 'info', 'upr', 'form']);
/** Groups that say how a part of an equation is drawn, such as `mnaryPr`. */
const propertiesOfMath = /^m[A-Za-z]+Pr$/u;
/** Groups in each other. */
const mostGroups = 2_000;

/** Reads an RTF file token by token; its blocks come as they become whole. */
export class RtfReader {
  title = '';
  language = '';
  readonly objects: string[] = [];
  pictures = 0;
  /** Letters of text that is hidden in the file. */
  hidden = 0;
  /** Letters that were deleted, in tracked changes. */
  deleted = 0;
  /** Whether the file ends before its groups do. */
  cutOff = false;
  readonly #tables = new HeadTables();
  readonly #letters = new LetterDecoder(this.#tables.fonts);
  readonly #groups: GroupState[] = [];
  readonly #stories: Story[] = [new Story()];
  #state = firstState();
  #row: RowState = firstRow();
  /** Nothing of the group was read yet. */
  #fresh = false;
  /** The group began with `\*`: programs that do not know its word pass it over. */
  #optional = false;
  /** Text of a font's or style's name, of a mark, a title, an author. */
  #collected = '';
  #author = '';
  #hasMark = false;
  #notes = { footnotes: 0, endnotes: 0 };
  #formats: { footnotes: NumberFormat; endnotes: NumberFormat } = { footnotes: 'decimal', endnotes: 'decimal' };
  #isEndnote = false;
  readonly #edges = new Edges();
  /** The fields that are open, in each other. */
  readonly #fields: RtfField[] = [];

  *read(file: Uint8Array): Generator<FlowBlock> {
    for (const token of rtfTokens(file)) {
      if (token.kind === 'bytes') {
        this.#fresh = false;
        this.#say(this.#letters.bytes(token.bytes, this.#state.font));
      } else if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') {
        this.#close();
        if (this.#groups.length === 0) break;
      } else if (token.kind === 'symbol') this.#symbol(token.character);
      else this.#word(token.name, token.value);
      if (this.#stories.length === 1) yield* this.#story.take();
    }
    this.cutOff = this.#groups.length > 0;
    while (this.#groups.length > 0) this.#close();
    this.#flush();
    yield* this.#story.end(this.#look());
    yield* edgeBlocks(this.#edges.texts());
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story;
  }

  #open(): void {
    this.#flush();
    this.#letters.endPassing();
    if (this.#groups.length >= mostGroups) throw new UnreadableFile('unsupported', 'xml-too-deep');
    this.#groups.push(this.#state);
    this.#state = { ...this.#state, atEnd: undefined };
    this.#fresh = true;
    this.#optional = false;
  }

  #close(): void {
    this.#flush();
    this.#letters.endPassing();
    this.#endEntry();
    this.#state.atEnd?.();
    this.#state = this.#groups.pop() ?? firstState();
  }

  #flush(): void {
    this.#say(this.#letters.flush());
  }

  /** Text goes where its group says. */
  #say(text: string): void {
    if (text === '') return;
    const { destination, hidden, deleted, raised, bold } = this.#state;
    if (unread.has(destination)) return;
    if (destination === 'code') return this.#ofField((field) => (field.code += text));
    if (deleted || hidden) {
      this[deleted ? 'deleted' : 'hidden'] += countLetters(text);
      return;
    }
    if (destination !== 'text') this.#collected += text;
    else {
      for (const field of this.#fields) field.hasResult = true;
      this.#story.append(raised ? raisedText(this.#story.text, text) : text, bold);
    }
    if (destination === 'fonts' && text.includes(';')) this.#endEntry();
  }

  #symbol(character: string): void {
    // Some programs write the sign inside groups too, where it says nothing.
    if (character === '*') this.#optional = this.#fresh;
    else if (character === '\n' || character === '\r') this.#endParagraph();
    else {
      this.#flush();
      if (!this.#letters.pass()) this.#say(symbols.get(character) ?? '');
    }
  }

  #word(name: string, value: number | undefined): void {
    this.#flush();
    const optional = this.#optional;
    this.#optional = false;
    this.#fresh = false;
    if (name === 'u') return this.#say(this.#letters.letter(value ?? 0x3f, this.#state.fallback, this.#state.font));
    const character = characters.get(name);
    if (character !== undefined) return this.#letters.pass() ? undefined : this.#say(character);
    this.#letters.endPassing();
    if (this.#destination(name, optional)) return undefined;
    return this.#property(name, value);
  }

  /** Words that say where the text of their group goes. */
  #destination(name: string, optional: boolean): boolean {
    const state = this.#state;
    if (state.destination === 'skip') return true;
    if (state.destination === 'info' && name !== 'title') return true;
    if (name === 'pict') this.pictures += 1;
    if (name === 'object') this.objects.push('');
    if (skipped.has(name) || propertiesOfMath.test(name) || (optional && !known.has(name))) {
      state.destination = 'skip';
      return true;
    }
    switch (name) {
      case 'fonttbl':
        return this.#collect('fonts', () => {});
      case 'stylesheet':
        return this.#collect('styles', () => {});
      case 'info':
        state.destination = 'info';
        return true;
      case 'title':
        if (state.destination !== 'info') return false;
        return this.#collect('title', () => {
          this.title = this.#collected.trim();
        });
      case 'objclass':
        return this.#collect('name', () => {
          this.objects[this.objects.length - 1] = this.#collected.trim();
        });
      case 'field':
        return this.#beginField();
      case 'fldinst':
        state.destination = 'code';
        return true;
      case 'formfield':
        state.destination = 'form';
        return true;
      case 'ffl':
        return this.#collect('name', () => this.#ofField(({ entries }) => entries.push(this.#collected.trim())));
      case 'listtext':
      case 'pntext':
        return this.#collect('mark', () => {
          this.#story.mark = bulletOf(this.#collected, '');
        });
      case 'atnauthor':
        return this.#collect('author', () => {
          this.#author = this.#collected.trim();
        });
      case 'upr':
        // Its text is for old programs; the same in letters by number comes in a group of its own.
        state.destination = 'upr';
        return true;
      case 'ud':
        state.destination = 'text';
        return true;
      case 'footnote':
        this.#isEndnote = false;
        return this.#beginStory((blocks) => this.#endNote(blocks));
      case 'annotation':
        return this.#beginStory((blocks) => this.#endComment(blocks));
      case 'header':
      case 'headerl':
      case 'headerr':
      case 'headerf':
      case 'footer':
      case 'footerl':
      case 'footerr':
      case 'footerf':
        return this.#beginStory((blocks) => this.#edges.add(name, textOfBlocks(blocks)));
      case 'shptxt':
      case 'dptxbxtext':
        return this.#beginStory((blocks) => this.#story.addBeside(blocks));
      default:
        return known.has(name);
    }
  }

  /** Text of a group is gathered, for a purpose that comes when the group ends. */
  #collect(destination: GroupState['destination'], atEnd: () => void): true {
    this.#collected = '';
    this.#state.destination = destination;
    this.#state.atEnd = atEnd;
    return true;
  }

  #beginField(): true {
    const field = new RtfField();
    this.#fields.push(field);
    this.#state.atEnd = () => {
      this.#fields.pop();
      if (!field.hasResult) this.#say(field.shown);
    };
    return true;
  }

  /** The field whose code is read. */
  #ofField(tell: (field: RtfField) => void): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) tell(field);
  }

  #beginStory(atEnd: (blocks: readonly FlowBlock[]) => void): true {
    const [row, story] = [this.#row, new Story()];
    this.#row = firstRow();
    this.#stories.push(story);
    Object.assign(this.#state, { destination: 'text', inTable: false, raised: false, style: 0, outline: undefined });
    this.#state.atEnd = () => {
      const blocks = story.end(this.#look());
      this.#stories.pop();
      this.#row = row;
      atEnd(blocks);
    };
    return true;
  }

  /** A note whose mark is counted has the mark behind the word before; one with a mark of its own brings that along. */
  #endNote(blocks: readonly FlowBlock[]): void {
    const kind = this.#isEndnote ? 'endnotes' : 'footnotes';
    const mark = this.#hasMark ? noteMark(++this.#notes[kind], this.#formats[kind]) : '';
    this.#hasMark = false;
    if (mark !== '') this.#story.append(/\S$/u.test(this.#story.text) ? ` ${mark}` : mark);
    const text = `${mark} ${textOfBlocks(blocks)}`.trim();
    if (text !== '') this.#story.addBeside([{ kind: 'note', text }]);
  }

  #endComment(blocks: readonly FlowBlock[]): void {
    const text = textOfBlocks(blocks);
    if (text !== '')
      this.#story.addBeside([{ kind: 'aside', text: this.#author === '' ? text : `${this.#author}: ${text}` }]);
    this.#author = '';
  }

  /** An entry of the table of fonts or styles ends. */
  #endEntry(): void {
    const { destination } = this.#state;
    if (destination !== 'fonts' && destination !== 'styles') return;
    this.#tables.end(destination, this.#collected);
    this.#collected = '';
  }

  #property(name: string, value: number | undefined): void {
    const { destination } = this.#state;
    if (destination === 'fonts' || destination === 'styles') return this.#tables.word(destination, name, value);
    if (destination === 'form') return this.#ofField((field) => field.word(name, value));
    stateWords.get(name)?.(this.#state, value);
    rowWords.get(name)?.(this.#row, value);
    this.#document(name, value);
    if (destination === 'text') this.#place(name);
  }

  /** Words about the document as a whole, and about its notes. */
  #document(name: string, value: number | undefined): void {
    switch (name) {
      case 'titlepg':
        this.#edges.firstApart = true;
        return;
      case 'facingp':
        this.#edges.leftApart = true;
        return;
      case 'ansicpg':
        this.#letters.codePage = value ?? 1252;
        return;
      case 'mac':
        this.#letters.codePage = 10_000;
        return;
      case 'pc':
        this.#letters.codePage = 437;
        return;
      case 'pca':
        this.#letters.codePage = 850;
        return;
      case 'deflang':
        this.language = languages[value ?? 0] ?? this.language;
        return;
      case 'aftnnrlc':
        this.#formats.endnotes = 'lower-roman';
        return;
      case 'ftnnrlc':
        this.#formats.footnotes = 'lower-roman';
        return;
      case 'ftnalt':
        this.#isEndnote = true;
        return;
      default:
    }
  }

  /** Words that are a place in the text. */
  #place(name: string): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        return this.#endParagraph();
      case 'cell':
        return this.#story.endCell(this.#look());
      case 'row':
        return this.#story.endRow({ ...this.#row });
      case 'nestcell':
        return this.#say('\t');
      case 'nestrow':
        return this.#story.endNestedRow();
      case 'chftn':
        // The mark inside a note stands for the one in the text.
        this.#hasMark ||= !this.#inNote();
        return;
      default:
    }
  }

  #inNote(): boolean {
    return this.#groups.some(({ atEnd }) => atEnd !== undefined) || this.#state.atEnd !== undefined;
  }

  #endParagraph(): void {
    this.#flush();
    // A deleted end of a paragraph joins it with the next.
    const { destination, deleted } = this.#state;
    if (destination === 'text' && !deleted) this.#story.endParagraph(this.#look());
  }

  #look(): ParagraphLook {
    const { style, outline, inTable } = this.#state;
    const heading =
      outline === undefined ? headingOf(this.#tables.styles, style) : outline < 9 ? outline + 1 : undefined;
    const caption = this.#tables.styles.get(style)?.name.toLowerCase() === 'caption';
    return { heading, caption, inTable };
  }
}
