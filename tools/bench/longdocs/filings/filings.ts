import type { LongDocument, LongQuestion } from '../document.ts';
import { filers } from './filers.ts';
import { filingHtml, filingOf, type Filing } from './filing.ts';
import { filingQuestions } from './questions.ts';

/**
 * The filings of all filers, each question asked of two. All tell of the same things, so that the set is split by
 * questions: every second one is held out.
 */
export function annualFilings(): readonly LongDocument[] {
  const filings = filers.flatMap((filer) => filer.years.map((year) => filingOf(filer, year)));
  return filings.map((filing, index) => ({
    file: `${filing.filer.symbol}_${filing.filer.short}_${filing.year}_10K.pdf`,
    title: '10-K',
    html: filingHtml(filing),
    heldOut: false,
    questions: filingQuestions.flatMap((asked, number) =>
      [number % filings.length, (number * 3 + 5) % filings.length].includes(index)
        ? [{ ...questionOf(filing, asked), heldOut: number % 2 === 1 }]
        : [],
    ),
  }));
}

function questionOf(filing: Filing, { ask, answer, kind }: (typeof filingQuestions)[number]): LongQuestion {
  const names: Readonly<Record<string, string>> = {
    c: filing.filer.short,
    y: String(filing.year),
    unit: filing.filer.unit,
  };
  return { kind, question: ask.replaceAll(/\{(\w+)\}/gu, (_, name: string) => names[name] ?? ''), ...answer(filing) };
}
