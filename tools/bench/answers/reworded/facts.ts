import type { Fact, Language, TrueDocument } from '../alike/truth.ts';

/** A document with what is true of it. */
export interface MadeDocument {
  readonly truth: TrueDocument;
  readonly text: string;
}

const days = { day: 1, month: 30, year: 365 } as const;
const units = {
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
  de: { day: ['Tag', 'Tagen'], month: ['Monat', 'Monaten'], year: ['Jahr', 'Jahren'] },
} as const;
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
} as const;

export function period(language: Language, count: number, unit: keyof typeof days): Fact {
  const words = units[language][unit][count === 1 ? 0 : 1];
  return { value: `${count} ${unit}${count === 1 ? '' : 's'}`, size: count * days[unit], text: `${count} ${words}` };
}

export function amount(language: Language, size: number): Fact {
  const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(size);
  return { value: `EUR ${size.toFixed(2)}`, size, text: language === 'en' ? `EUR ${written}` : `${written} EUR` };
}

export function date(language: Language, year: number, month: number, day: number): Fact {
  const time = Date.UTC(year, month - 1, day);
  const name = months[language][month - 1];
  return {
    value: new Date(time).toISOString().slice(0, 10),
    size: time / 86_400_000,
    text: language === 'en' ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`,
  };
}

export const word = (text: string): Fact => ({ value: text, size: null, text });
