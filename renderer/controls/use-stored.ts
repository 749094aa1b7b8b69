import { useCallback, useState } from 'react';

/** A value that the window remembers. `parse` takes what is stored, also nonsense, and null. */
export function useStored<Value>(
  key: string,
  parse: (stored: string | null) => Value,
  store: (value: Value) => string,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => parse(localStorage.getItem(key)));
  const set = useCallback(
    (next: Value) => {
      localStorage.setItem(key, store(next));
      setValue(next);
    },
    [key, store],
  );
  return [value, set];
}
