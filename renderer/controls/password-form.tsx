import { Lock } from 'lucide-react';
import { useId, useState } from 'react';
import { say } from '../words.ts';
import { SecretInput } from './secret-input.tsx';

interface PasswordFormProps {
  /** The document that is protected. */
  readonly name: string;
  /** True when the last password was not the right one. */
  readonly wrong: boolean;
  /** Where it is kept, as a sentence. */
  readonly hint: string;
  submit(password: string): void;
}

/** Asks for a document's password. What is typed stays in memory; the field is emptied with every try. */
export function PasswordForm({ name, wrong, hint, submit }: PasswordFormProps) {
  const id = useId();
  const [password, setPassword] = useState('');
  return (
    <form
      className="password-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (password === '') return;
        setPassword('');
        submit(password);
      }}
    >
      <Lock className="icon" size={26} strokeWidth={1.5} aria-hidden />
      <label htmlFor={id}>{say('password-wanted', { name })}</label>
      <SecretInput
        id={id}
        value={password}
        maxLength={512}
        showLabel={say('password-show')}
        autoFocus
        invalid={wrong}
        describedBy={`${id}-told`}
        change={setPassword}
      />
      <p id={`${id}-told`} className={wrong ? 'password-wrong' : 'password-hint'} role="status">
        {wrong ? say('password-wrong') : hint}
      </p>
      <button type="submit" className="button primary" disabled={password === ''}>
        {say('password-open')}
      </button>
    </form>
  );
}
