import { sentencesOf } from '../../../common/domain/sentences.ts';
import { altered } from './alter.ts';
import { documentsIn, isTrue, type Claim, type ClaimDocument, type ClaimPassage, type Language } from './read.ts';

/** A claim with the passage that it is about. */
export interface MadeClaim extends Claim {
  readonly document: ClaimDocument;
  readonly passage: ClaimPassage;
}

/**
 * The documents of a language, half of them in sight and half held out. Which half a document belongs to was settled
 * by its place in the file before any claim was judged.
 */
export function half(language: Language, heldOut: boolean): readonly ClaimDocument[] {
  return documentsIn(language).filter((_, index) => (index % 2 === 1) === heldOut);
}

/** All claims about documents: those that were written, sentences as they stand, and true ones with a value changed. */
export function claimsAbout(documents: readonly ClaimDocument[]): readonly MadeClaim[] {
  return documents.flatMap((document) =>
    document.passages.flatMap((passage) => {
      const sentences = sentencesOf(passage.text).map(({ start, end }) => passage.text.slice(start, end));
      const verbatim = [...new Set([sentences[0], sentences.at(-1)])].map((text): Claim => ({
        kind: 'verbatim',
        text: text ?? '',
      }));
      const given = [...verbatim, ...passage.claims];
      const changed = given.filter(({ kind }) => isTrue(kind)).flatMap((claim) => altered(claim, document.language));
      return [...given, ...changed].map((claim) => ({ ...claim, document, passage }));
    }),
  );
}
