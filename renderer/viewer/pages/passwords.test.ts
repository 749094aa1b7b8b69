import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { samplePdf } from '../../../tools/fixtures/sample-pdf.ts';
import { answerPasswords } from './passwords.ts';

test('pdf.js asks until the password is right, and says when one was wrong', async () => {
  const loading = getDocument({ data: samplePdf('libreoffice-writer-password.pdf'), verbosity: 0 });
  const asked: boolean[] = [];
  const answers = ['wrong', 'still wrong', 'openpassword'];
  answerPasswords(loading, (wrong) => {
    asked.push(wrong);
    return Promise.resolve(answers[asked.length - 1] ?? '');
  });
  const pdf = await loading.promise;
  expect({ pages: pdf.numPages, asked }).toEqual({ pages: 1, asked: [false, true, true] });
  await loading.destroy();
});
