import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './icon-button.tsx';

interface SecretInputProps {
  readonly id: string;
  readonly value: string;
  readonly maxLength: number;
  /** The name of the button that shows what is typed. */
  readonly showLabel: string;
  readonly autoFocus?: boolean;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  /** The id of a sentence about it. */
  readonly describedBy?: string;
  change(value: string): void;
}

/** A field for something secret, hidden until a person wants to see what is typed. Nothing completes or corrects it. */
export function SecretInput({ id, value, maxLength, showLabel, change, ...how }: SecretInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="field">
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        autoFocus={how.autoFocus}
        aria-invalid={how.invalid}
        aria-describedby={how.describedBy}
        disabled={how.disabled}
        onChange={(event) => change(event.target.value)}
      />
      <IconButton icon={shown ? EyeOff : Eye} label={showLabel} aria-pressed={shown} onClick={() => setShown(!shown)} />
    </div>
  );
}
