import { useId } from 'react';
import { SecretInput } from '../controls/secret-input.tsx';
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

/** A field for a passphrase of the library, with its label. */
export function PassphraseField({ label, ...field }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className="passphrase-field">
      <label htmlFor={id}>{label}</label>
      <SecretInput {...field} id={id} maxLength={1_024} showLabel={say('passphrase-show')} />
    </div>
  );
}
