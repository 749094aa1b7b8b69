import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the library that draws knows no font of the system before a page is drawn', () => {
  const code = `
    await import(${JSON.stringify(new URL('without-system-fonts.ts', import.meta.url))});
    const { GlobalFonts } = await import('@napi-rs/canvas');
    console.log(GlobalFonts.families.length);`;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  expect(told).toBe('0\n');
});
