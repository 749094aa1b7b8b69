import { isNamedForCertain, type NamedDocument } from '../../../../common/domain/named.ts';
import { isGerman } from '../../../../common/domain/language.ts';
import { besideVerdict } from '../../../../engine/answer/quote/judged-sentences.ts';
import { speaksOfDocument, withoutNames } from '../../../../engine/answer/quote/without-names.ts';
import { readClosely } from '../../../../engine/answer/quote/reading/read-closely.ts';
import { featureNames } from '../../../../engine/answer/quote/reading/features.ts';
import { answerable } from '../answerable/run.ts';
import { plain } from '../asking.ts';
import { desks } from '../desks/run.ts';
import { later } from '../later/run.ts';
import { isOfLine, leftOut } from '../leftout/read.ts';
import { withKeptModels } from '../kept-models.ts';
import { benchLibrary, type BenchLibrary } from '../library.ts';
import { pairLibrary } from '../near/pairs.ts';
import { near } from '../near/run.ts';
import { owned } from '../owned/run.ts';
import { papers } from '../papers/run.ts';
import { samplePdfs } from '../samples/files.ts';
import { sampleQuestions } from '../samples/questions.ts';
import { short } from '../short/run.ts';
import type { Choice } from './choice.ts';

/** A question in sight with the sentences that were read closely for it, for each reading. */
export interface ReadQuestion {
  /** The document it is of: its questions are left out together. */
  readonly document: string;
  readonly german: boolean;
  /** Whether a document answers it. */
  readonly due: boolean;
  /** As an answer puts it, one after the other. */
  readonly readings: readonly Choice[];
}

/** The short papers have as many questions as all the others, and so have those that were left out. */
const everyOfShort = 8;
const everyLeftOut = { english: 4, german: 3 };

interface Asked {
  readonly document: string;
  readonly question: string;
  /** Whether a quote of the document answers; null where none does. */
  readonly isAnswer: ((quote: string) => boolean) | null;
  /** Whether the document alone is asked. */
  readonly isAlone?: boolean;
}

const holding = (words: string): Asked['isAnswer'] => {
  const held = plain(words);
  return (quote) => plain(quote).includes(held);
};

/**
 * Reads what is in sight of the near pairs, the answerable, the owned, the papers, the desks, the later papers, the
 * short papers and the sample library, and papers that the answer reader was not trained with: the questions in one
 * language.
 */
export async function readAll(german: boolean): Promise<readonly ReadQuestion[]> {
  const isWanted = ({ question }: Asked): boolean => isGerman(question) === german;
  const read: ReadQuestion[] = [];
  for (const set of [near, answerable, owned, papers, desks, later, short]) {
    const asked = set.documents
      .filter(({ heldOut }) => !heldOut)
      .flatMap(({ file, answered, unanswered }) => [
        ...answered.map(([question, holds]): Asked => ({ document: file, question, isAnswer: holding(holds) })),
        ...unanswered.map((question): Asked => ({ document: file, question, isAnswer: null })),
      ])
      .filter((_, index) => set !== short || index % everyOfShort === 0);
    read.push(...(await readOf(await pairLibrary(set), asked.filter(isWanted))));
  }
  const samples = sampleQuestions.flatMap((group) =>
    group.flatMap(({ question, answer }, index): readonly Asked[] =>
      index % 2 === 1
        ? []
        : [{ document: answer?.file ?? '', question, isAnswer: answer ? holding(answer.holds) : null }],
    ),
  );
  read.push(...(await readOf(await benchLibrary('samples', samplePdfs()), samples.filter(isWanted))));
  const language = german ? 'german' : 'english';
  return [...read, ...(await readOf(await leftOutLibrary(language), leftOutAsked(language).filter(isWanted)))];
}

const leftOutLibrary = (language: 'english' | 'german'): Promise<BenchLibrary> =>
  benchLibrary(
    `leftout-${language}`,
    leftOut(language).map(({ file, text }) => ({ path: file, bytes: new TextEncoder().encode(text) })),
  );

/** Their writers asked of one paper ("Can I bring a friend?"), so it alone is asked. */
const leftOutAsked = (language: 'english' | 'german'): readonly Asked[] =>
  leftOut(language)
    .flatMap(({ file, answered, unanswered }) => [
      ...answered.map(([question, lines]) => {
        const isAnswer = (quote: string): boolean => lines.some((line) => isOfLine(quote, line));
        return { document: file, question, isAnswer, isAlone: true };
      }),
      ...unanswered.map((question) => ({ document: file, question, isAnswer: null, isAlone: true })),
    ])
    .filter((_, index) => index % everyLeftOut[language] === 0);

interface PutReading {
  readonly put: string;
  readonly of: readonly NamedDocument[];
  readonly meant: boolean;
}

/** As an answer may put a question: to the documents that it names, without their names and with them; to all. */
function readingsOf(question: string, named: readonly NamedDocument[]): readonly PutReading[] {
  const spoken = named.filter((each) => speaksOfDocument(question, each));
  const bare = withoutNames(
    question,
    spoken.flatMap(({ written = [] }) => written),
  );
  const certain = named.length > 0 && named.every(isNamedForCertain);
  const meant = certain && spoken.length === named.length;
  return [
    { put: bare, of: named, meant },
    ...(bare === question ? [] : [{ put: question, of: named, meant }]),
    ...(named.length > 0 && !certain ? [{ put: question, of: [], meant: false }] : []),
  ];
}

async function readOf({ idOf, ...library }: BenchLibrary, asked: readonly Asked[]): Promise<readonly ReadQuestion[]> {
  const services = withKeptModels(library.services);
  const read: ReadQuestion[] = [];
  try {
    const deps = { room: services.room, ...(await services.queryModels()) };
    for (const { document, question, isAnswer, isAlone = false } of asked) {
      const isRight = ({ name, quote }: { readonly name: string; readonly quote: string }): boolean =>
        isAnswer !== null && name === document && isAnswer(quote);
      const id = idOf.get(document);
      const scope = isAlone && id !== undefined ? [{ kind: 'document' as const, documentId: id }] : null;
      const named = await deps.room.named({ question, scope });
      const readings = [];
      for (const reading of readingsOf(question, named)) {
        const { candidates, unknown } = await readClosely(deps, reading.put, {
          scope,
          named: reading.of,
          whole: question,
        });
        // What names a thing that no document has is not answered.
        const quotable = unknown.length > 0 ? [] : candidates;
        readings.push(
          quotable.map((candidate) => ({
            features: featureNames.map((name) => candidate.features[name]),
            isRight: isRight(candidate.sentence),
            beside: besideVerdict(candidate, reading.meant),
          })),
        );
      }
      read.push({ document, german: isGerman(question), due: isAnswer !== null, readings });
    }
  } finally {
    await services.close();
  }
  return read;
}
