import { expect, test } from 'vitest';
import { longDocuments, unanswered } from './documents.ts';

const documents = longDocuments();
const questions = documents.flatMap((document) => document.questions.map((asked) => ({ ...asked, ...document })));

test('every value of the texts is filled in', () => {
  expect(documents.filter(({ html }) => /\{[a-zA-Z]+[-\d]*\}/u.test(html.replace(/<style>.*<\/style>/su, '')))).toEqual(
    [],
  );
});

test('about half of the questions are held out, by document, and no wording is in both halves', () => {
  const held = questions.filter(({ heldOut }) => heldOut).length;
  const names = new Set(documents.map(({ file }) => file.split('_')[0]?.toLowerCase() ?? ''));
  const wording = (question: string): string =>
    question
      .toLowerCase()
      .split(/\W+/u)
      .filter((word) => !names.has(word) && !/^\d+$/u.test(word))
      .join(' ');
  const inSight = new Set(questions.filter(({ heldOut }) => !heldOut).map(({ question }) => wording(question)));
  expect({
    half: Math.abs(held / questions.length - 0.5) < 0.1,
    shared: questions.filter(({ heldOut, question }) => heldOut && inSight.has(wording(question))),
    unanswered: Math.abs(unanswered.filter(({ heldOut }) => heldOut).length / unanswered.length - 0.5) <= 0.1,
  }).toEqual({ half: true, shared: [], unanswered: true });
});

test('each question is asked once', () => {
  const asked = [...questions, ...unanswered].map(({ question }) => question);
  expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
});
