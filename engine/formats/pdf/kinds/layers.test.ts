import { describe, expect, test } from 'vitest';
import { notice } from '../../../../common/messages/notice.ts';
import { line, partOf } from './fixture.ts';

const [english, german] = [line(72, 700, 'English version'), line(72, 700, 'Deutsche Fassung')];
const layer = (name: string, operators: string): string => `/OC /${name} BDC ${operators} EMC\n`;
const groups = (off: string) => ({
  objects: [
    '<< /Type /OCG /Name (EN) >>',
    '<< /Type /OCG /Name (DE) >>',
    '<< /Type /OCMD /OCGs [3 0 R 4 0 R] /P /AllOn >>',
  ],
  resources: '/Properties << /en 3 0 R /de 4 0 R /both 5 0 R >>',
  catalogue: `/OCProperties << /OCGs [3 0 R 4 0 R] /D << /OFF [${off}] /Order [3 0 R 4 0 R] >> >>`,
});
const leftOut = [notice('layers-left-out', { count: 1 })];

describe('layers that a file hides are not read', () => {
  test.each([
    ['the second language', layer('en', english) + layer('de', german), '4 0 R', 'English version'],
    ['the first language', layer('en', english) + layer('de', german), '3 0 R', 'Deutsche Fassung'],
    ['what needs two layers', english + layer('both', line(72, 600, 'Both')), '4 0 R', 'English version'],
    ['marks inside of a layer', layer('de', `/P BMC ${german} EMC ${german}`) + english, '4 0 R', 'English version'],
  ])('%s', async (_, page, off, text) => {
    const part = await partOf(page, groups(off));
    expect([part.text, part.omissions]).toEqual([text, leftOut]);
  });

  test('layers that are shown are', async () => {
    const part = await partOf(layer('en', english) + layer('de', line(72, 600, 'Deutsche Fassung')), groups(''));
    expect([part.text, part.omissions]).toEqual(['English version\n\nDeutsche Fassung', []]);
  });
});
