import { expect, test } from 'vitest';
import type { Citation } from '../../common/domain/answer.ts';
import { notice } from '../../common/messages/notice.ts';
import { sentenceOf } from '../../common/messages/sentence.ts';
import type { UnthreadedAnswerEvent } from './events.ts';
import { languageOf } from '../../common/domain/language.ts';
import { tellOtherLanguage } from './other-language.ts';

test.each([
  ['What is the notice period of the tenant?', 'en'],
  ['Wie lang ist die Kündigungsfrist für den Mieter?', 'de'],
  ['Quelle est la durée du préavis pour le locataire ?', 'fr'],
  ['Die Kaution beträgt 2.610 Euro.', null],
  ['Rent 2024', null],
  ['', null],
])('%j is %j', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

const citation = (quote: string): Citation => ({
  marker: 1,
  name: 'a.pdf',
  label: '1',
  places: [],
  quote,
  state: 'here',
});

async function told(question: string, quotes: readonly string[]): Promise<readonly UnthreadedAnswerEvent[]> {
  async function* answer(): AsyncGenerator<UnthreadedAnswerEvent> {
    for (const quote of quotes) yield { kind: 'citation', citation: citation(quote) };
    yield { kind: 'finished', found: quotes.length > 0 };
  }
  const events: UnthreadedAnswerEvent[] = [];
  for await (const event of tellOtherLanguage(question, answer())) if (event.kind !== 'citation') events.push(event);
  return events;
}

test('a question in a language that no bundled model reads is told to be one, whatever was found', async () => {
  const question = 'Quelle est la durée du préavis pour le locataire ?';
  const unread = notice('answer-language-unread', { asked: 'fr' });
  expect([
    await told(question, ['Le préavis est de trois mois pour le bailleur et le locataire.']),
    await told(question, []),
    (await told(question, ['Der Mieter kann den Vertrag mit einer Frist von drei Monaten kündigen.'])).length,
  ]).toEqual([
    [
      { kind: 'told', notice: unread },
      { kind: 'finished', found: true },
    ],
    [
      { kind: 'told', notice: unread },
      { kind: 'finished', found: false },
    ],
    2,
  ]);
  expect(sentenceOf(unread)).toBe(
    'Your question is in French: without a language model, only questions in English and German are understood by ' +
      'their meaning. In other languages little more is found than the same words.',
  );
});

test('an answer tells the documents’ language when all that was found is in another one', async () => {
  const question = 'Is there a key to the cellar?';
  const german = 'Der Schlüssel hängt bei Frau Okafor und ist nach der Benutzung wieder in den Schrank zu legen.';
  const english = 'The key to the cellar is kept by Ms Okafor.';
  const end = { kind: 'finished', found: true };
  const other = notice('answer-other-language', { theirs: 'de', asked: 'en' });
  expect([
    await told(question, [german]),
    await told(question, [german, english]),
    await told('Wo ist der Schlüssel zum Keller und wer hat den?', [german]),
    await told('Okafor?', [german]),
    // Too short to be told for certain, and yet no English.
    await told('Wer ist der Hausarzt von Frau Okafor?', ['Patientin: Ada Okafor, Aufenthalt bis 9.5.', english]),
    // Names and rows tell no language: most of what was found may be in the question's.
    await told(question, [german, 'Peter Lamb voted against.', 'Tom Ellery 7.0']),
    await told(question, []),
  ]).toEqual([
    [{ kind: 'told', notice: other }, end],
    [end],
    [end],
    [end],
    [end],
    [end],
    [{ kind: 'finished', found: false }],
  ]);
  expect(sentenceOf(other)).toBe(
    'What was found is in German, your question in English: without a language model nothing is translated. ' +
      'Ask in German to find more.',
  );
});
