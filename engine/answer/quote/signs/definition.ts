import { termsOf } from '../../../search/terms.ts';

const questions = [
  /^\s*(?:what|who) (?:is|are|was|were) (?:meant by |an? |the )?(?<term>[^?]+?)\s*\??\s*$/iu,
  /^\s*what does (?<term>[^?]+?) mean\s*\??\s*$/iu,
  /^\s*(?:define|explain) (?:the |an? )?(?<term>[^?]+?)\s*[?.]?\s*$/iu,
  /^\s*(?:was|wer) (?:ist|sind|war|waren) (?:ein |eine |der |die |das )?(?<term>[^?]+?)\s*\??\s*$/iu,
  /^\s*was (?:bedeutet|heißt|heisst|versteht man unter) (?:ein |eine |der |die |das )?(?<term>[^?]+?)\s*\??\s*$/iu,
];
/** Words of a term at most: "What is the notice period of the lease?" asks for a fact, and not for a definition. */
const mostWords = 4;
const verbs =
  'is|are|was|were|means|denotes|describes|refers to|stands for|ist|sind|war|bedeutet|bezeichnet|heißt|umfasst';
const saysWhat = new RegExp(String.raw`^(?:\([^)]*\)\s*)?[,]?\s*(?:${verbs})(?!\p{L})`, 'iu');
const article = /^["“„'«(]*(?:the|an?|der|die|das|ein|eine|einen|unter)\s+/iu;

/** What a question asks to have defined, "What is Soralin?"; null where it asks for something else. */
export function termToDefine(question: string): string | null {
  const term = questions.map((each) => each.exec(question)?.groups?.['term']).find((each) => each !== undefined);
  if (term === undefined || termsOf(term).length > mostWords) return null;
  return /(?<!\p{L})(?:of|for|in|von|für|des|der|im)(?!\p{L})/iu.test(term) ? null : term.replace(article, '');
}

/** Whether a sentence begins with a term and says what it is: "Soralin is a medicine that …". */
export function defines(sentence: string, term: string): boolean {
  const bare = sentence.replace(article, '').replaceAll(/["“”„'«»]/gu, '');
  const words = termsOf(term);
  if (
    termsOf(bare.slice(0, term.length + 2))
      .slice(0, words.length)
      .join(' ') !== words.join(' ')
  )
    return false;
  return saysWhat.test(bare.slice(term.length).trimStart());
}

const meaning = new RegExp(
  String.raw`^\s*(?:[Ww]hat (?:does|is|do) |[Ww]hat is meant by |[Ww]as (?:bedeutet|heißt|heisst|ist) )` +
    String.raw`(?:[\p{L}-]+ ){0,3}?["“„']?(?<code>(?:\p{Lu}{1,3}[ .-]?)?\d{1,4}|\p{Lu}{2,4})["”“']?(?!\p{L})`,
  'u',
);

/** Whether a row or a line begins with the code whose meaning is asked for: "E6 · Door open", "E6: door open". */
export function meaningOf(question: string, text: string): boolean {
  const code = meaning.exec(question)?.groups?.['code'];
  if (code === undefined) return false;
  const bare = text.replace(/^[^:·]{1,30}: (?=[^·]* · )/u, '').replace(/^(?:error|fault|code|fehler|stufe)\s+/iu, '');
  const rest = bare.startsWith(code) ? bare.slice(code.length) : '';
  return /^["”“']?\s*(?:[:·=–-]|\()\s*\S|^["”“']?\s+(?:means?|bedeutet|heißt|heisst|steht)/u.test(rest);
}
