import type { WordPiece } from '../../common/domain/comparison.ts';
import { shortenedWords } from '../../common/domain/shortened-words.ts';
import { say } from '../words.ts';

/** The words of a difference: removed ones struck, added ones underlined, so that no colour is needed. */
export function DifferenceWords({ words }: { readonly words: readonly WordPiece[] }) {
  return (
    <span className="difference-words" dir="auto">
      {shortenedWords(words).map(({ is, text }, index, pieces) => {
        // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
        if (is === 'same') return <span key={index}>{text}</span>;
        const Tag = is === 'removed' ? 'del' : 'ins';
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
          <span key={index}>
            <span className="sr-only">
              {say(is === 'removed' ? 'comparison-removed-words' : 'comparison-added-words')}
            </span>
            <Tag>{cut(text.trimEnd())}</Tag>
            {closing.test(pieces[index + 1]?.text ?? '') ? '' : ' '}
          </span>
        );
      })}
    </span>
  );
}

/** What no space stands before. */
const closing = /^[.,;:!?)\]»”’]/u;
const most = 400;
const cut = (text: string): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\S*$/u, '')}…`);
