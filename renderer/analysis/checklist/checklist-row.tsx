import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { Citation } from '../../../common/domain/answer.ts';
import type { ChecklistAnswer, ChecklistItem, ChecklistRow } from '../../../common/domain/checklist.ts';
import { partName } from '../../../common/messages/part-name.ts';
import { say, sentence } from '../../words.ts';
import { countsOf } from './counts.ts';

interface RowProps {
  readonly items: readonly ChecklistItem[];
  readonly row: ChecklistRow;
  /** Whether its answers are shown at first. */
  readonly opened: boolean;
  open(citation: Citation): void;
}

const icons = { found: CircleCheck, unclear: CircleHelp, missing: CircleX };

/** A document with its answers. */
export function DocumentAnswers({ items, row, opened, open }: RowProps) {
  const { name, readable, whole, statements, answers } = row;
  return (
    <details className="checklist-document" open={opened} data-testid="checklist-document">
      <summary>
        <span className="checklist-name">{name}</span>
        <span className="checklist-counts">
          {readable ? say('checklist-counts', countsOf(row)) : say('checklist-unread')}
        </span>
      </summary>
      <ul className="checklist-answers">
        {answers.map((answer, i) => (
          <Answer key={items[i]?.question ?? i} item={items[i]} answer={answer} open={open} />
        ))}
      </ul>
      {readable ? (
        <p className="overview-read">{say('checklist-looked', { whole: whole ? 'yes' : 'no', statements })}</p>
      ) : null}
    </details>
  );
}

interface AnswerProps {
  readonly item: ChecklistItem | undefined;
  readonly answer: ChecklistAnswer;
  open(citation: Citation): void;
}

function Answer({ item, answer: { state, citations }, open }: AnswerProps) {
  const Icon = icons[state];
  return (
    <li className="checklist-answer" data-state={state}>
      <span className="checklist-state">
        <Icon className="icon" size={15} strokeWidth={1.75} aria-hidden />
        <span className="sr-only">{say(`checklist-${state}`)}</span>
      </span>
      <div>
        <div className="checklist-heading" title={item?.question}>
          {item?.heading}
          {state === 'found' ? null : <span className="checklist-word">{say(`checklist-${state}`)}</span>}
        </div>
        {citations.length === 0 ? null : (
          <>
            {state === 'missing' ? <span className="checklist-near">{say('checklist-near')}</span> : null}
            {citations.slice(0, state === 'missing' ? 1 : 2).map((citation) => (
              <button key={citation.marker} type="button" className="checklist-quote" onClick={() => open(citation)}>
                {citation.quote} <span className="timeline-source">{sentence(partName(citation))}</span>
              </button>
            ))}
          </>
        )}
      </div>
    </li>
  );
}
