/** Questions that no book answers, though each sounds as if one did. The second list is held out. */
export const unansweredByBooks: readonly [inSight: readonly string[], heldOut: readonly string[]] = [
  [
    'Which party did the first president of the United States belong to?',
    'How do I encrypt a full-text table?',
    'What does a spare slewing ring of the crane cost?',
    'Who painted the altar of the church in Wendmoor?',
    'What colour are the rail clamps painted?',
    'Wie heißt der Leiter des Wasserwerks Lindental?',
  ],
  [
    'How much does a packet of Velmorin cost?',
    'Who manufactures Galbutrin?',
    'What did Newton think about black holes?',
    'Is a drone allowed to fly over a harbour of Aldermark?',
    'How many ships did the harbour of Saltgate see last year?',
    'Was kostet ein Hund im Jahr an Steuern in Lindental?',
  ],
];
