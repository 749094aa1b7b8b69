import { _electron } from '@playwright/test';
import { ask, outcomes, ready } from '../../e2e/desk.ts';

interface Packaged {
  readonly program: string;
  /** A lease. */
  readonly sample: string;
  readonly profile: string;
  /** Documents in its library, with this one. */
  readonly documents: number;
}

/** Starts the packaged app with a file, asks, and says what is wrong with the answer; nothing where all is well. */
export async function answersFrom({ program, sample, profile, documents }: Packaged): Promise<readonly string[]> {
  const { CARREL_LIBRARY: _, ...env } = process.env;
  const app = await _electron.launch({
    executablePath: program,
    args: [`--user-data-dir=${profile}`, '--no-sandbox', sample],
    env: env as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    await ready(page);
    await outcomes(page, documents);
    const said = await (await ask(page, 'How much is the deposit?')).innerText();
    return /deposit/iu.test(said) ? [] : [`It said: ${said}`];
  } finally {
    await app.close();
  }
}
