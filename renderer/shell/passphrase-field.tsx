import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { say } from '../words.ts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  /** The id of a sentence about what is wrong with it. */
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly disabled?: boolean;
  change(value: string): void;
}

/** A field for a passphrase of the library, hidden until a person wants to see what is typed. */
export function PassphraseField({
  label,
  value,
  autoFocus,
  describedBy,
  invalid,
  disabled,
  change,
}: PassphraseFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className="passphrase-field">
      <label htmlFor={id}>{label}</label>
      <div className="field">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          maxLength={1_024}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus={autoFocus}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          disabled={disabled}
          onChange={(event) => change(event.target.value)}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={say('passphrase-show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        />
      </div>
    </div>
  );
}
