import { expect, test } from 'vitest';
import { fold } from '../../../../common/domain/fold.ts';
import { areAkin } from '../words/kin.ts';
import { ofPhase } from './phase.ts';

test.each([
  ['How long is the notice period during probation?', 'After probation the notice period is two months.', -6],
  ['How long is the notice period during the probation?', 'During probation it is one week, after probation two.', 0],
  ['How long is the notice period after probation?', 'After probation the notice period is two months.', 0],
  ['What is the fee after the trial?', 'Before the trial the fee is £40.', -6],
  ['What is the fee after the trial?', 'After the harvest the fee is £40.', 0],
  ['What is the fee?', 'After the trial the fee is £40.', 0],
  ['Welche Frist gilt während der Probezeit?', 'Nach der Probezeit gilt eine Frist von drei Monaten.', -6],
  ['Welche Frist gilt nach der Probezeit?', 'Nach der Probezeit gilt eine Frist von drei Monaten.', 0],
])('%s – %s', (question, text, worth) => {
  expect(ofPhase(fold(question), fold(text), areAkin)).toBe(worth);
});
