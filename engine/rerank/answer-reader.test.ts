import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verdicts, type Reader } from '../../common/contracts/index-thread.ts';
import { bundledAnswerReaderDir, loadAnswerReader } from './answer-reader.ts';

const resources = join(import.meta.dirname, '..', '..', 'resources');
const reader = await loadAnswerReader(bundledAnswerReaderDir(resources), { threads: 1 });
afterAll(() => reader.release());

/** For each text the logit of an answer, above the higher of the two others. */
async function ahead(language: Reader, asked: string, texts: readonly string[]): Promise<readonly number[]> {
  const logits = await reader.read(language, asked, texts);
  return texts.map((_, index) => {
    const [borne = 0, ...others] = logits.subarray(index * verdicts.length, (index + 1) * verdicts.length);
    return borne - Math.max(...others);
  });
}

test.each<[Reader, string, string, string[]]>([
  [
    'english',
    'When must the bill be settled?',
    'Invoice. Please pay by 30 April.',
    ['Invoice. The invoice is of 30 March.', 'Invoice. Please pay into the account below.'],
  ],
  [
    'english',
    'Who pays the rent?',
    'Lease. The rent is paid by the tenant in advance.',
    ['Lease. The rent is 900 pounds a month.', 'Lease. The landlord pays the water rates.'],
  ],
  [
    'english',
    'May I keep a dog?',
    'House rules. Animals other than fish need the consent of the landlord.',
    ['House rules. Bicycles are kept in the cellar.', 'House rules. Quiet is kept from ten in the evening.'],
  ],
  [
    'german',
    'Bis wann muss ich die Rechnung begleichen?',
    'Rechnung. Bitte zahlen Sie bis zum 30. April.',
    ['Rechnung. Die Rechnung ist vom 30. März.', 'Rechnung. Bitte zahlen Sie auf das Konto unten.'],
  ],
  [
    'german',
    'Wer übernimmt die Kosten der Heizung?',
    'Mietvertrag. Die Heizkosten trägt der Mieter nach Verbrauch.',
    ['Mietvertrag. Die Heizung wird im Mai abgestellt.', 'Mietvertrag. Die Kosten des Aufzugs trägt der Vermieter.'],
  ],
  [
    'german',
    'Darf ich einen Hund halten?',
    'Hausordnung. Andere Tiere als Fische bedürfen der Erlaubnis des Vermieters.',
    ['Hausordnung. Fahrräder stehen im Keller.', 'Hausordnung. Ab zehn Uhr abends ist Ruhe zu halten.'],
  ],
])('%s: of texts about the same thing one answers: %s', async (language, asked, answer, others) => {
  const [own = Number.NaN, ...rest] = await ahead(language, asked, [answer, ...others]);
  expect(rest.map((each) => each < own)).toEqual(rest.map(() => true));
});

test('a long text is cut from its beginning: its end is what is judged', async () => {
  const end = `${'The parties met. '.repeat(60)}The tenant pays the rent.`;
  const [one, other] = await Promise.all(
    ['All are well. ', 'Nobody came. '].map((begin) =>
      reader.read('english', 'Who pays the rent?', [`${begin.repeat(40)}${end}`]),
    ),
  );
  expect(one).toEqual(other);
});

test('a cancelled call stops before the next text', async () => {
  const controller = new AbortController();
  const pending = reader.read('english', 'Who?', ['one', 'two'], controller.signal);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
});

test('a folder without a reader is an error that names it', async () => {
  await expect(loadAnswerReader(import.meta.dirname, { threads: 1 })).rejects.toMatchObject({
    code: 'bad-file',
    notice: { code: 'reranker-incomplete', params: { dir: import.meta.dirname } },
  });
});
