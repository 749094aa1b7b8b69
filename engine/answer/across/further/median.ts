import type { PlainAndFurther } from './further.ts';

const word = /(?<!\p{L})(?:median(?:wert|er|e[nrs]?)?)(?!\p{L})(?:\s+(?:of|der|des|von)(?!\p{L}))?/iu;

/** "What is the median invoice amount?": asked as an average is. */
export function median(question: string): PlainAndFurther | null {
  if (!word.test(question)) return null;
  const isGerman = /(?<!\p{L})(?:der|des|die|wie|ist|je|pro)(?!\p{L})/iu.test(question);
  const asked = question
    .replace(word, isGerman ? 'Durchschnitt der' : 'average')
    .replace(/der\s+der(?!\p{L})/iu, 'der');
  return { asked, further: { median: true } };
}
