import { sentencesOf } from '../../../common/domain/sentences.ts';
import { altered } from './alter.ts';
import { attributedClaims, inventedClaims } from './invent.ts';
import { isTrue, type Claim, type ClaimDocument, type ClaimPassage, type ClaimSet } from './read.ts';

/** A claim with the passage that it is about. */
export interface MadeClaim extends Claim {
  readonly document: ClaimDocument;
  readonly passage: ClaimPassage;
}

/**
 * All claims about documents: those that were written, sentences as they stand, true ones with a value changed, true
 * ones said to stand in their document, and relations invented around its names.
 */
export function claimsAbout(documents: readonly ClaimDocument[], set: ClaimSet): readonly MadeClaim[] {
  return documents.flatMap((document) =>
    document.passages.flatMap((passage, index) => {
      const sentences = sentencesOf(passage.text).map(({ start, end }) => passage.text.slice(start, end));
      const verbatim = [...new Set([0, sentences.length - 1])].map((at): Claim => ({
        kind: 'verbatim',
        text: sentences[at] ?? '',
        sentences: [at],
      }));
      const given = [...verbatim, ...passage.claims];
      const changed = given.filter(({ kind }) => isTrue(kind)).flatMap((claim) => altered(claim, document.language));
      const more = attributedClaims(document, passage, set);
      const invented = index === 0 ? inventedClaims(document, set) : [];
      return [...given, ...changed, ...more, ...invented].map((claim) => ({ ...claim, document, passage }));
    }),
  );
}
