import type { DefinedTerm } from '../../common/domain/overview.ts';
import type { Section } from './sections.ts';
import { rangeOf, type Statement } from './statements.ts';

const mostTerms = 60;

const open = '["“„«‘\']';
const close = '["”“»’\']';
const term = String.raw`(?<term>[\p{Lu}\p{N}\p{Ll}][\p{L}\p{N} &/-]{1,50}?)`;

/** How a text says that a word has a meaning of its own from there on. */
const forms: readonly RegExp[] = [
  // "Services" means …; „Leistung“ bezeichnet …
  new RegExp(
    `${open}${term}${close}\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:shall\\s+)?` +
      '(?:means?|refers? to|is defined as|has the meaning|have the meaning|includes?|bedeutet|bezeichnet|meint|' +
      'im sinne|ist im sinne|sind im sinne)(?!\\p{L})',
    'giu',
  ),
  // (the "Services"), (hereinafter referred to as the "Services"), (nachfolgend „Leistung“ genannt)
  new RegExp(
    `[(–-]\\s*(?:(?:hereinafter|nachfolgend|nachstehend|im folgenden|together|collectively|zusammen|each|jeweils)` +
      `[\\s:,]*)*(?:(?:referred to as|called|auch)\\s*)?(?:the|an?|der|die|das)?\\s*${open}${term}${close}` +
      '\\s*(?:genannt)?\\s*[)–-]',
    'giu',
  ),
  // (the landlord)
  /\((?:the|der|die|das)\s(?<term>\p{L}{4,20}(?:\s\p{L}{4,20})?)\)/giu,
  // hereinafter called the "Services"; im Folgenden „Leistung“ genannt
  new RegExp(
    `(?:hereinafter (?:referred to as|called)(?: the)?|im folgenden|nachfolgend)\\s+${open}${term}${close}`,
    'giu',
  ),
];
const definitionsHeading = new RegExp(
  `^(?:[\\p{N}.)§ ]*)(?:definitions|glossary|defined terms|definitions and interpretation|interpretation|` +
    'begriffsbestimmungen|definitionen|begriffe|glossar)$',
  'iu',
);
const listed = new RegExp(
  String.raw`^(?:\(?[a-z\d]{1,3}[).]\s*)?["“„]?(?<term>\p{Lu}[\p{L}\p{N} -]{1,40}?)["”“]?\s*` +
    String.raw`(?::|–|—| - |\bmeans?\b|\bbedeutet\b|\bist\b)\s*\S`,
  'u',
);

/** The terms that a document defines, each with the sentence that does it, in order. */
export function termsOf(statements: readonly Statement[], sections: readonly Section[]): readonly DefinedTerm[] {
  const found = new Map<string, DefinedTerm>();
  for (const statement of statements) {
    if (statement.kind === 'heading') continue;
    const inDefinitions = definitionsHeading.test(sections[statement.section]?.heading.text ?? '');
    const terms = forms.flatMap((form) =>
      [...statement.text.matchAll(form)].map(({ groups }) => groups?.['term'] ?? ''),
    );
    const own = inDefinitions ? [listed.exec(statement.text)?.groups?.['term'] ?? ''] : [];
    for (const each of [...terms, ...own]) {
      const name = each.trim();
      const key = name.toLowerCase();
      if (name.length < 2 || found.has(key)) continue;
      found.set(key, { term: name, said: rangeOf(statement) });
      if (found.size === mostTerms) return [...found.values()];
    }
  }
  return [...found.values()];
}
