import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from './book.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'text', `${name}.txt`), 'utf8');

/** Texts that nobody owns; where they are from stands in `text/README.md`. */
export const publicDomainBooks = (): readonly Book[] => [
  {
    file: 'us-constitution.pdf',
    title: 'The Constitution of the United States',
    heldOut: false,
    text: read('constitution'),
    questions: [
      ['How old does somebody have to be to sit in the Senate?', 'thirty Years', 'Senator'],
      ['For how long is a senator elected?', 'six Years', 'Senate of the United States shall be composed'],
      ['Who steps in as head of the Senate when there is a tie?', 'Vice President', 'equally divided'],
      ['What must both chambers do to get a law through against the veto?', 'two thirds', 'reconsider'],
      ['How many days does the head of state have to send a bill back?', 'ten Days', 'Sundays excepted'],
      ['May a state print its own money?', 'coin Money', 'No State shall enter into any Treaty'],
      ['Where may somebody be tried for treason only with two witnesses?', 'two Witnesses', 'overt Act'],
      ['Can soldiers be put up in private homes in peacetime?', 'without the consent of the Owner', 'quartered'],
    ],
  },
  {
    file: 'newton-opticks.pdf',
    title: 'Opticks, the first book, part one',
    heldOut: true,
    text: read('opticks'),
    questions: [
      ['How long was the spectrum on the wall in the third trial?', 'ten Inches and a quarter', 'Rectilinear Sides'],
      ['By how much did the little mirror telescope enlarge things?', '35 times', 'Perspective by Reflexion'],
      ['With what powder was the metal mirror polished?', 'Putty', 'Pitch', 'making a Noise'],
      ['From where should one look at the stars to avoid trembling air?', 'highest Mountains', 'quiet Air'],
      ['How thick was the mirror so that it did not bend?', 'one third part of an Inch thick', 'Object-Metal'],
      ['How much worse are flaws of a mirror than those of a lens?', 'six times greater', 'Errors of reflected Rays'],
      ['How much does a refractor of sixty-four feet magnify?', '120 times', 'Telescope of 64 Feet'],
    ],
  },
  {
    file: 'sqlite-fts5.pdf',
    title: 'SQLite FTS5 Extension',
    heldOut: false,
    text: read('fts5'),
    questions: [
      ['Within how many words must terms be if no distance is given?', 'defaults to 10', 'If no N parameter'],
      ['How do I make the search find other forms of a word?', 'stemming', 'wrapper tokenizer'],
      ['How can I search for parts of words?', 'substring matching', 'trigram'],
      ['Why are ranking values negative?', 'multiplies the result by -1', 'ascending'],
      ['How much smaller does the index get without positions?', '340 MiB', 'emails'],
      ['How do I pack the index into as little room as possible?', 'minimum space', 'single large b-tree'],
      ['At most how many trees may be merged at once by themselves?', 'is 16', 'maximum allowed value'],
      ['How large are the pieces in which the index is stored?', 'default value is 1000', 'blobs'],
    ],
  },
];
