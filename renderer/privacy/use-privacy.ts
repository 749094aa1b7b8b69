import { useEffect, useRef, useState } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';
import type { PrivacyReport } from '../../common/domain/privacy.ts';
import { errorSentence } from '../words.ts';

export interface PrivacyView {
  /** Null until main has told. */
  readonly report: PrivacyReport | null;
  /** Why something did not work, as a sentence; '' when it did. */
  readonly problem: string;
  /** Does something and looks again. */
  act(action: () => Promise<void>): void;
}

/** Time between two looks while shown: a download may begin or end, something may be tried. In milliseconds. */
const everyMs = 2_000;

/** What main knows of the network and of the disk, looked up again and again while shown. */
export function usePrivacy(shell: Pick<ShellApi, 'privacy'>): PrivacyView {
  const [report, setReport] = useState<PrivacyReport | null>(null);
  const [problem, setProblem] = useState('');
  const lookNow = useRef<() => void>(() => {});

  useEffect(() => {
    let left = false;
    let timer = 0;
    const look = async (): Promise<void> => {
      try {
        const told = await shell.privacy();
        if (!left) setReport(told);
      } catch (error) {
        if (!left) setProblem(errorSentence(error));
      }
      if (!left) timer = window.setTimeout(() => void look(), everyMs);
    };
    lookNow.current = () => {
      window.clearTimeout(timer);
      void look();
    };
    void look();
    return () => {
      left = true;
      window.clearTimeout(timer);
    };
  }, [shell]);

  const act = (action: () => Promise<void>): void => {
    setProblem('');
    action()
      .catch((error: unknown) => setProblem(errorSentence(error)))
      .finally(() => lookNow.current());
  };
  return { report, problem, act };
}
