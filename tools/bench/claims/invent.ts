import type { Claim, ClaimDocument, ClaimPassage, ClaimSet, Language } from './read.ts';

type Templates = Readonly<Record<Language, readonly string[]>>;

/** Relations that no document tells, between its names: those in sight. */
const invented: Templates = {
  english: [
    '{a} founded {b}.',
    '{a} is owned by {b}.',
    'It is dated to the executor of the estate of {a}.',
    'It was sent to the heirs of {a}.',
    '{a} is the brother of {b}.',
    '{a} sued {b} for damages.',
    '{title} was written by {a} in honour of {b}.',
    '{title} is a report of the treatment of {a}.',
    '{a} was dismissed by {b}.',
    '{a} and {b} were married in the spring.',
    'The author of {title} was buried beside {a}.',
    '{title} belongs to the doctor of {a}.',
    '{a} succeeded {b} as chairman of the company.',
    '{a} was arrested because of {title}.',
    '{a} inherited a vineyard from {b}.',
    'It was translated by the daughter of {a}.',
    '{a} accused {b} of fraud.',
    '{title} was stolen from {a}.',
    '{a} was a pupil of {b}.',
    '{title} tells of the childhood of {a}.',
    '{b} named a ship after {a}.',
    '{a} lent {b} an umbrella.',
    '{title} was printed in the house of {a}.',
    '{a} taught {b} to swim.',
    'It was painted by the grandson of {a}.',
    '{a} won {title} at a fair.',
    '{a} cooked a soup for {b}.',
    '{title} was found in the attic of {a}.',
    '{a} borrowed a bicycle from {b}.',
    'It was handed to the neighbours of {a}.',
    '{a} insulted {b} in a newspaper.',
  ],
  german: [
    '{a} hat {b} gegründet.',
    '{a} gehört zum Eigentum von {b}.',
    'Es ist an die Witwe von {a} gerichtet.',
    'Es ging an die Vorfahren von {a}.',
    '{a} ist der Bruder von {b}.',
    '{a} hat {b} verklagt.',
    '{title} wurde von {a} zu Ehren von {b} verfasst.',
    '{title} handelt von der Krankheit von {a}.',
    '{a} wurde von {b} entlassen.',
    '{a} und {b} haben im Frühjahr geheiratet.',
    'Der Verfasser von {title} liegt neben {a} begraben.',
    '{title} ist Eigentum des Arztes von {a}.',
    '{a} folgte {b} als Vorsitzender nach.',
    '{a} wurde wegen {title} verhaftet.',
    '{a} erbte von {b} einen Weinberg.',
    'Es wurde von der Tochter von {a} übersetzt.',
    '{a} warf {b} Betrug vor.',
    '{title} wurde {a} gestohlen.',
    '{a} war Schüler von {b}.',
    '{title} erzählt von der Kindheit von {a}.',
    '{b} benannte ein Schiff nach {a}.',
    '{a} lieh {b} einen Regenschirm.',
    '{title} wurde im Haus von {a} gedruckt.',
    '{a} brachte {b} das Schwimmen bei.',
    'Es wurde vom Enkel von {a} gemalt.',
    '{a} gewann {title} auf einem Jahrmarkt.',
    '{a} kochte {b} eine Suppe.',
    '{title} wurde auf dem Dachboden von {a} gefunden.',
    '{a} borgte sich von {b} ein Fahrrad.',
    'Es wurde den Nachbarn von {a} übergeben.',
    '{a} beleidigte {b} in einer Zeitung.',
  ],
};

/** Those that are held out. */
const inventedHeldOut: Templates = {
  english: [
    '{a} wrote a poem about {b}.',
    '{title} was lost on the way to {a}.',
    '{a} played chess against {b}.',
    'It was praised by the uncle of {a}.',
    '{a} painted a portrait of {b}.',
  ],
  german: [
    '{a} schrieb ein Gedicht über {b}.',
    '{title} ging auf dem Weg zu {a} verloren.',
    '{a} spielte gegen {b} Schach.',
    'Es wurde vom Onkel von {a} gelobt.',
    '{a} hat {b} porträtiert.',
  ],
};

/** Ways to say where a true claim stands. */
const told: Templates = {
  english: [
    'According to {title}, {claim}',
    '{title} says that {claim}',
    'As stated in {title}, {claim}',
    '{title} specifies that {claim}',
    'As described in {title}, {claim}',
    'Based on {title}, {claim}',
  ],
  german: [
    'Laut {title} gilt: {claim}',
    'In {title} steht: {claim}',
    'Gemäß {title}: {claim}',
    '{title} besagt: {claim}',
    '{title} nennt: {claim}',
    '{title} zufolge gilt Folgendes: {claim}',
  ],
};
const toldHeldOut: Templates = {
  english: ['In {title} we read that {claim}'],
  german: ['Aus {title} geht hervor: {claim}'],
};

/** Whether no rule was made with the templates of a set, either. */
const isHeldOut = (set: ClaimSet): boolean => set === 'held-out' || set === 'later';

/** False claims about a document: a verb and a relation of our own around its true names. */
export function inventedClaims({ title, names, language }: ClaimDocument, set: ClaimSet): readonly Claim[] {
  const [first, second = title] = names;
  if (first === undefined) return [];
  return (isHeldOut(set) ? inventedHeldOut : invented)[language].flatMap((template, index) => {
    const [a, b] = index % 2 === 0 ? [first, second] : [second, first];
    if (a === title) return [];
    const text = template.replace('{a}', a).replace('{b}', b).replace('{title}', title);
    return [
      { kind: 'invented relation' as const, text: text.slice(0, 1).toUpperCase() + text.slice(1), sentences: [] },
    ];
  });
}

/** The paraphrases of a passage, said to stand in the document: as true as before. */
export function attributedClaims(
  { title, language }: ClaimDocument,
  { claims }: ClaimPassage,
  set: ClaimSet,
): readonly Claim[] {
  const paraphrased = claims.filter(({ kind }) => kind === 'paraphrased');
  return (isHeldOut(set) ? toldHeldOut : told)[language].flatMap((template) =>
    paraphrased.map(({ text, ...claim }) => ({
      ...claim,
      kind: 'attributed' as const,
      text: template.replace('{title}', title).replace('{claim}', continued(text)),
    })),
  );
}

/** A sentence inside of another: its article without a capital. */
const continued = (text: string): string =>
  text.replace(/^(?:The|An?|Each|Both|When|If|By) /u, (word) => word.toLowerCase());
