import { useId, useState } from 'react';
import type { Checklist } from '../../../common/domain/checklist.ts';
import { itemsOfText } from '../../../common/domain/checklist-text.ts';
import { say } from '../../words.ts';
import { textOf } from './counts.ts';

interface EditorProps {
  readonly list: Pick<Checklist, 'name' | 'items'>;
  save(list: Pick<Checklist, 'name' | 'items'>): void;
  cancel(): void;
}

/** A list as text: a question a line. */
export function ChecklistEditor({ list, save, cancel }: EditorProps) {
  const [name, setName] = useState(list.name);
  const [text, setText] = useState(() => textOf(list.items));
  const [nameId, textId] = [useId(), useId()];
  const items = itemsOfText(text);
  return (
    <form
      className="checklist-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save({ name: name.trim(), items });
      }}
    >
      <label htmlFor={nameId}>{say('checklist-edit-name')}</label>
      <input id={nameId} className="checklist-field" value={name} onChange={(event) => setName(event.target.value)} />
      <label htmlFor={textId}>{say('checklist-edit-questions')}</label>
      <textarea
        id={textId}
        className="checklist-field"
        rows={14}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="dialog-hint">{say('checklist-edit-hint')}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={cancel}>
          {say('checklist-edit-cancel')}
        </button>
        <button type="submit" className="button primary" disabled={name.trim() === '' || items.length === 0}>
          {say('checklist-edit-save', { count: items.length })}
        </button>
      </div>
    </form>
  );
}
