import type { Notice } from './notice.ts';

/** What nearly every part of a document leaves out. */
const ofMostParts = new Set<string>([
  'running-lines-left-out',
  'line-numbers-left-out',
  'layers-left-out',
] satisfies readonly Notice['code'][]);

/** Whether nearly every part says so, so that a document tells it once. */
export const isOfMostParts = ({ code }: Notice): boolean => ofMostParts.has(code);

/** Those of the notices that nearly every part has, each told once with the sum of its counts. */
export function toldOnce(notices: readonly Notice[]): readonly Notice[] {
  const sums = new Map<Notice['code'], number>();
  for (const notice of notices)
    if (isOfMostParts(notice)) sums.set(notice.code, (sums.get(notice.code) ?? 0) + Number(notice.params['count']));
  return Array.from(sums, ([code, count]) => ({ code, params: { count } }));
}
