import { useCallback, useEffect, useState } from 'react';
import type { ShellApi } from '../../common/contracts/shell.ts';

export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'carrel.theme';

/** The theme that was stored; anything else is `system`. */
export const parseTheme = (stored: string | null): Theme =>
  stored === 'light' || stored === 'dark' ? stored : 'system';

/** The theme, remembered, shown by `<html data-theme>` and told to the shell, which colours the window's frame. */
export function useTheme(shell: ShellApi): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => parseTheme(localStorage.getItem(storageKey)));
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
  const choose = useCallback(
    (next: Theme) => {
      localStorage.setItem(storageKey, next);
      setTheme(next);
      // The page is right either way; only the frame around it would keep its colour. The shell remembers it by itself.
      shell.setTheme(next).catch(() => {});
    },
    [shell],
  );
  return [theme, choose];
}
