import { useEffect, useId, useRef, useState } from 'react';
import { errorSentence } from '../../words.ts';

interface NameFormProps {
  readonly label: string;
  /** What it is called now; '' for a new one. */
  readonly name: string;
  readonly action: string;
  /** Rejects with what is told, such as that the name is taken. */
  submit(name: string): Promise<void>;
  done(): void;
}

/** Longest name the engine takes. */
const maxName = 200;

/** Asks for the name of a collection. */
export function NameForm({ label, name: before, action, submit, done }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(before);
  const [trouble, setTrouble] = useState('');
  // An effect, because it comes after the dialog has opened and taken the focus.
  useEffect(() => field.current?.select(), []);
  const trySubmit = async (): Promise<void> => {
    try {
      await submit(name.trim());
      done();
    } catch (error) {
      setTrouble(errorSentence(error));
    }
  };
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        void trySubmit();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="name-line">
        <div className="field">
          <input
            ref={field}
            id={id}
            value={name}
            maxLength={maxName}
            autoComplete="off"
            aria-invalid={trouble !== ''}
            aria-describedby={`${id}-trouble`}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <button type="submit" className="button primary" disabled={name.trim() === ''}>
          {action}
        </button>
      </div>
      <p id={`${id}-trouble`} className="name-trouble" role="status">
        {trouble}
      </p>
    </form>
  );
}
