import type { DocumentId } from '../../../../common/ids.ts';
import { spokenName } from '../../../../common/domain/spoken-name.ts';
import { sentencesOfSource, type Source, type SourceSentence } from '../source.ts';
import { ready, type Evidence, type Ready } from './compare.ts';

/** A sentence of a source as evidence. */
export interface SourceEvidence extends Evidence {
  readonly documentId: DocumentId;
  /** Index into the sources. */
  readonly source: number;
  readonly place: SourceSentence;
  /** Behind the sentence before, where it points back to that. */
  readonly text: string;
  /** As the cross-encoder reads it: behind its title and heading. */
  readonly inPlace: string;
  /** As the answer reader reads it: with the sentence before, too. */
  readonly inContext: string;
}

/** Words that point back to the sentence before. English and German. */
const pointers = new Set(
  `this these those it they he she his her its their therefore during dies diese dieser dieses er sie es ihr ihre sein
seine dabei dafur davon dazu danach deshalb damit`.split(/\s+/u),
);
/** A pointer stands among the first words of its sentence. */
const firstWords = 2;
/** Characters of a title or heading that a sentence is read with. */
const contextLength = 120;

/** All sentences of the sources, in order, each with what its place says. */
export function evidenceOf(sources: readonly Source[]): readonly SourceEvidence[] {
  const read = sources.map((source) =>
    sentencesOfSource(source).map((place) => ({ place, sentence: ready(place.text) })),
  );
  const vocabularies = new Map(
    [...Map.groupBy(sources.keys(), (index) => sources[index]?.documentId as DocumentId)].map(([id, own]) => [
      id,
      own.flatMap((index) => [
        ...namesOf(sources[index] as Source).flatMap(({ words }) => words),
        ...(read[index] ?? []).flatMap(({ sentence }) => sentence.words),
      ]),
    ]),
  );
  return sources.flatMap((source, index) => {
    const names = namesOf(source);
    const named = [source.title, source.heading]
      .filter((each) => each !== '')
      .map((each) => each.slice(0, contextLength));
    return (read[index] ?? []).map(({ place, sentence }, i, all) => {
      const pointsBack = sentence.words.slice(0, firstWords).some(({ plain }) => pointers.has(plain));
      const before = pointsBack ? all[i - 1]?.sentence : undefined;
      const behind = before === undefined ? place.text : `${before.text} ${place.text}`;
      return {
        documentId: source.documentId,
        source: index,
        place,
        sentence,
        title: [source.title, spokenName(source.name)].flatMap((text) => ready(text).words),
        context: before === undefined ? names : [...names, before],
        vocabulary: vocabularies.get(source.documentId) ?? [],
        before,
        text: behind,
        inPlace: [...named, place.text].join('. '),
        inContext: [...named, behind].join('. '),
      };
    });
  });
}

/** What names a source: its title and heading, and the file's name as words. */
const namesOf = ({ name, title, heading }: Source): readonly Ready[] =>
  [...new Set([title, heading, spokenName(name)])].filter((text) => text !== '').map(ready);
