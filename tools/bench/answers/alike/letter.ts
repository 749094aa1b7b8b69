import type { Random } from '../../layout/random.ts';
import { paragraph, title } from './content.ts';
import type { Made } from './contract.ts';
import type { Names } from './names.ts';
import { amount, anyDate, date, type Phrase } from './phrases.ts';
import type { Fact, Language } from './truth.ts';
import { filled, half } from './wording/halves.ts';
import { letterWording, type Matter } from './wording/letters.ts';

const matters: readonly Matter[] = ['demand', 'complaint', 'cancellation', 'offer'];

/** A letter, worded as one half is. */
export function letter(random: Random, names: Names, index: number, heldOut: boolean): Made {
  const language: Language = index % 5 === 4 ? 'de' : 'en';
  const wording = letterWording[language];
  const pick = (list: readonly string[]): string => random.of(half(list, heldOut));
  const matter = random.of(matters);
  const [sender, recipient] = [names.company(language), names.company(language)];
  const [year, month] = [random.whole(2019, 2024), random.whole(1, 10)];
  const written = date(random, language, year, month, random.whole(1, 28));
  const deadline = date(random, language, year, month + random.whole(1, 2), random.whole(1, 28));
  const sum = amount(random, language, 'EUR', random.whole(10, 9_000) * 1_000);
  const { subjects, texts, deadlines } = wording.matters[matter];
  const extras = {
    amount: sum,
    deadline,
    recipient,
    date1: anyDate(random, language),
    m1: amount(random, language, 'EUR', random.whole(10, 900) * 1_000),
  };
  const say = (list: readonly string[]): string => filled(pick(list), extras).text;
  const hasDeadline = random.chance(0.85);
  const subject = pick(subjects);
  const fact = ({ value, size, forms }: Phrase): Fact => ({ value, size, text: forms.plain });
  const sentences = [say(wording.asides), say(texts), ...(random.chance(0.5) ? [say(wording.asides)] : [])];
  const town = names.town(language);
  const dateLine =
    language === 'de'
      ? `${town}, ${written.forms.plain}`
      : random.of([`${town}, ${written.forms.plain}`, written.forms.plain]);
  return {
    truth: {
      folder: 'letters',
      language,
      kind: matter,
      title: subject,
      facts: {
        sender: { value: sender, size: null, text: sender },
        recipient: { value: recipient, size: null, text: recipient },
        date: fact(written),
        amount: fact(sum),
        ...(hasDeadline ? { deadline: fact(deadline) } : {}),
      },
    },
    content: [
      paragraph(`${sender}, ${names.address(language)}`),
      paragraph(`${recipient}, ${names.address(language)}`),
      paragraph(dateLine),
      title(subject),
      paragraph(say(wording.greetings)),
      paragraph(sentences.join(' ')),
      ...(hasDeadline ? [paragraph(say(deadlines))] : []),
      paragraph(pick(wording.goodbyes)),
      paragraph(sender),
    ],
  };
}
