import type { LongDocument, LongQuestion } from '../document.ts';
import { companies, type Company } from './companies.ts';
import { figureQuestions, namesIn, type Asked } from './figure-questions.ts';
import { proseQuestions } from './prose-questions.ts';
import { reportHtml } from './report.ts';
import { seeded } from '../seeds.ts';
import { reportOf, type Report } from './values.ts';

/** Every second company is held out, with all its years and with wordings of its own. */
const isHeldOut = (company: Company): boolean => companies.indexOf(company) % 2 === 1;

/** The annual reports of all companies. Each kind of question is asked of one company in sight and one held out. */
export function annualReports(): readonly LongDocument[] {
  const reports = companies.flatMap((company) => company.years.map((year) => reportOf(company, year)));
  const questions = questionsOf(reports);
  return reports.map((report, index) => ({
    file: `${report.company.short.toUpperCase()}_${report.year}_10K.pdf`,
    ...printedAs(report, index),
    heldOut: isHeldOut(report.company),
    questions: questions.get(report) ?? [],
  }));
}

function printedAs(report: Report, index: number): Pick<LongDocument, 'title' | 'html'> {
  const { company, year } = report;
  const fileNumber = seeded(company.symbol, year, 'title').whole(1_000_000, 1_999_999);
  const titles = [
    `000${fileNumber}-${String(year + 1).slice(2)}-0000${index + 10}`,
    `${company.legal} Annual Report ${year}`,
    'Microsoft Word - 10K_VFinal',
    '',
    'Document',
    `${company.symbol} 10-K ${year}`,
  ];
  const title = titles[index % titles.length] ?? '';
  return { title, html: reportHtml(report, title) };
}

function questionsOf(reports: readonly Report[]): ReadonlyMap<Report, readonly LongQuestion[]> {
  const questions = new Map<Report, LongQuestion[]>();
  const groups = [
    { kind: 'figure', asked: figureQuestions },
    { kind: 'prose', asked: proseQuestions },
  ] as const;
  for (const wording of [0, 1] as const) {
    const own = reports.filter(({ company }) => isHeldOut(company) === (wording === 1));
    for (const { kind, asked } of groups)
      for (const [index, each] of asked.entries()) {
        // 7 shares no divisor with the number of reports of either half: all reports are asked about.
        const report = own[(index * 7 + (kind === 'prose' ? 3 : 0)) % own.length] as Report;
        const question = { kind, ...questionOf(report, each, wording) };
        questions.set(report, [...(questions.get(report) ?? []), question]);
      }
  }
  return questions;
}

function questionOf(report: Report, { ask, answer }: Asked, wording: 0 | 1): Omit<LongQuestion, 'kind'> {
  const names = namesIn(report);
  return {
    question: ask[wording].replaceAll(/\{(\w+)\}/gu, (_, name: string) => names[name] ?? ''),
    ...answer(report),
  };
}
