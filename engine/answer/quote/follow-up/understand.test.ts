import { expect, test } from 'vitest';
import { understand } from './understand.ts';

test.each([
  [
    'What is the rent of the lease agreement no. 1000?',
    'and its notice period?',
    'What is the notice period of the lease agreement no. 1000?',
  ],
  ['What is the deposit of the flat?', 'And when is it due?', 'When is the deposit of the flat due?'],
  ['What is the deposit of the flat?', 'And who paid its owner?', 'Who paid the flat’s owner?'],
  ['What is Soralin?', 'And how is it stored?', 'How is Soralin stored?'],
  ['Darf man im Haus Klavier spielen?', 'und wie lange?', 'Wie lange darf man im Haus Klavier spielen?'],
  [
    'What was the revenue of Nordwerk in 2022?',
    'what about the 2021 one?',
    'What was the revenue of Nordwerk in 2021?',
  ],
  ['What was the revenue of Nordwerk?', 'and in 2021?', 'What was the revenue of Nordwerk 2021?'],
  ['On which shelf is item K019237?', 'and K019238?', 'On which shelf is item K019238?'],
  ['Can the hire be cancelled?', 'Until when?', 'Until when can the hire be cancelled?'],
  ['Was kostet die Garage im Monat?', 'und die Kaution?', 'Was kostet die Kaution im Monat?'],
  ['How much is the rent?', 'And the deposit?', 'How much is the deposit?'],
  ['How much is the deposit?', 'and when is it due?', 'When is the deposit due?'],
  ['What did the office chair cost?', 'and the oak desk?', 'What did the oak desk cost?'],
  ['When was the boiler serviced?', 'And the lift?', 'When was the lift serviced?'],
  ['How much is the rent of the flat?', 'and the deposit?', 'How much is the deposit of the flat?'],
  ['Wann wird die graue Tonne geleert?', 'und die Papiertonne?', 'Wann wird die Papiertonne geleert?'],
  ['Wann ist Ruhe im Haus?', 'und am Sonntag?', 'Wann ist Ruhe im Haus am Sonntag?'],
  ['Who asks painters for offers?', 'Until when?', 'Who asks painters for offers, until when?'],
  ['When do the residents meet next?', 'and the board?', 'When do the board meet next?'],
  [
    'How much does a day ticket cost per person?',
    'and a weekly ticket?',
    'How much does a weekly ticket cost per person?',
  ],
  [
    'How long is the notice period of Marta Lindqvist during probation?',
    'And how much does she earn?',
    'How much does Marta Lindqvist earn?',
  ],
  ['What did Mr Weber write about the roof?', 'And when did he write it?', 'When did Mr Weber write it?'],
  ['What does Marta Lindqvist earn?', 'and Jonas Weber?', 'What does Jonas Weber earn?'],
  ['Was verdient Marta Lindqvist?', 'und Jonas Weber?', 'Was verdient Jonas Weber?'],
  ['How long is the notice period?', 'and the trial period?', 'How long is the trial period?'],
  ['Wie hoch ist die Miete?', 'und die Kaution?', 'Wie hoch ist die Kaution?'],
  ['Wie hoch ist die Kaution?', 'und wann ist sie fällig?', 'Wann ist die Kaution fällig?'],
  ['How much is parking?', 'and breakfast?', 'Breakfast?'],
  ['How many hours does Marta Lindqvist work?', 'and where?', 'Where does Marta Lindqvist work?'],
  ['When does the contract start?', 'and when does it end?', 'When does the contract end?'],
  ['When did the repair of the boiler start?', 'and when was it paid?', 'When was the repair of the boiler paid?'],
  ['Can I keep a dog?', 'and a cat?', 'Can I keep a cat?'],
  ['Darf ich einen Hund halten?', 'und eine Katze?', 'Darf ich eine Katze halten?'],
  ['Wie viel Urlaub habe ich?', 'und wenn ich krank bin?', 'Wie viel Urlaub habe ich, wenn ich krank bin?'],
  ['What happens if I pay late?', 'and if I pay early?', 'What happens if I pay early?'],
  ['How long is the trial period?', 'and after that?', 'How long is the trial period, after that?'],
  ['Where is the key of the laundry?', 'and the key of the cellar?', 'Where is the key of the cellar?'],
  ['How much does the trip cost for adults?', 'and children?', 'How much does the trip cost for children?'],
  ['What did we spend on travel in May?', 'and in June?', 'What did we spend on travel in June?'],
  ['When is the office open?', 'and on Fridays?', 'When is the office open on Fridays?'],
  ['Wann hat die Praxis geöffnet?', 'und freitags?', 'Wann hat die Praxis freitags geöffnet?'],
  ['Was kostet ein Ticket?', 'und für Kinder?', 'Was kostet ein Ticket für Kinder?'],
  ['Which doctor signed the letter?', 'when?', 'Which doctor signed the letter, when?'],

  ['How much did we spend on printing in total?', 'And on postage?', 'How much did we spend on postage in total?'],
  ['Was kostet der Transport von Kisten?', 'Und von Möbeln?', 'Was kostet der Transport von Möbeln?'],
  ['What does my contract say about holidays?', 'und die Probezeit?', 'Die Probezeit?'],
  ['Was kostet die Garage im Monat?', 'And the deposit?', 'The deposit?'],
  ['What is the rent?', 'And who pays for repairs?', 'Who pays for repairs?'],
])('%s %s', (before, question, query) => {
  expect(understand(question, before, false)).toEqual({ query, goesOn: true });
});

test.each([
  ['How much is the deposit?', 'and in van-hire.pdf?', 'How much is the deposit in van-hire.pdf?'],
  [
    'How long is the notice period in the lease?',
    'and in the employment contract?',
    'How long is the notice period in the employment contract?',
  ],
  ['Wie lang ist die Frist im Mietvertrag?', 'und im Arbeitsvertrag?', 'Wie lang ist die Frist im Arbeitsvertrag?'],
  ['How much is the deposit?', 'and van-hire.pdf?', 'How much is the deposit?'],
])('%s %s asks the same of the document that is named', (before, question, query) => {
  expect(understand(question, before, true)).toEqual({ query, goesOn: true });
});

test.each([
  'What does an hour of the fitter cost?',
  'When did the lease start?',
  'Wer putzt das Treppenhaus?',
  'Is there a parking space?',
])('%s stands alone', (question) => {
  expect(understand(question, 'What is the rent of the flat?', false)).toEqual({ query: question, goesOn: false });
});

test('the first question stands as it is', () => {
  expect(understand('and its notice period?', null, false)).toEqual({ query: 'and its notice period?', goesOn: false });
});
