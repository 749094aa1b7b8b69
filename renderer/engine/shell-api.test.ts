import { expect, test } from 'vitest';
import { maxDropped, type ShellBridge } from '../../common/contracts/shell.ts';
import { toWireError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { shellApi } from './shell-api.ts';

const refusal = { code: 'bad-file', notice: notice('not-a-model', { name: 'm.pdf', kind: 'file' }) } as const;

/** A shell that answers `chooseFiles` and refuses all else. */
const bridge = new Proxy({} as ShellBridge, {
  get: (_target, name) => async () =>
    name === 'chooseFiles' ? { value: { grants: [], refused: [] } } : { error: refusal },
});
const errorOf = (call: Promise<unknown>): Promise<unknown> => call.then(() => 'no error', toWireError);

test('a refusal of main is an error with its notice, an answer is itself', async () => {
  const shell = shellApi(bridge);
  expect(await errorOf(shell.chooseModel('file'))).toEqual(refusal);
  expect(await errorOf(shell.openEnginePort('nonce'))).toEqual(refusal);
  expect(await shell.chooseFiles('files')).toEqual({ grants: [], refused: [] });
});

test('more files than main takes at once are refused before they are sent', async () => {
  const files = Array.from<File>({ length: maxDropped + 1 });
  expect(await errorOf(shellApi(bridge).importFiles(files))).toEqual({
    code: 'limit',
    notice: notice('too-many-dropped', { most: maxDropped }),
  });
});
