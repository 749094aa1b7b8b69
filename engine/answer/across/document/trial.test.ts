import { expect, it } from 'vitest';
import { isOfTrial } from './trial.ts';

it.each([
  ['During the probationary period the notice is <one week>.', true],
  ['<One week> of notice suffices in the probation period.', true],
  ['Die ersten sechs Monate sind Probezeit; in dieser gilt eine Frist von <zwei Wochen>.', true],
  ['After the probationary period the notice is <three months>.', false],
  ['Nach Ablauf der Probezeit beträgt die Kündigungsfrist <drei Monate>.', false],
  ['The notice is <three months>, in the probation period one week.', false],
  ['The notice is <three months>.', false],
])('%s', (marked, told) => {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  expect(isOfTrial(marked.replaceAll(/[<>]/gu, ''), { start, end })).toBe(told);
});
