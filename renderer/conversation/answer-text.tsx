import { CircleQuestionMark } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Citation, Message, TextSpan } from '../../common/domain/answer.ts';
import { TipBox, useTip } from '../controls/tip.tsx';
import { CitationChip, type OpenCitation } from './citation-chip.tsx';
import { runs, tidySpans } from './doubts.ts';
import { markdownInline, plainInline, type Piece } from './inline.ts';
import { markdownBlocks, type Block } from './markdown.ts';
import { QuotedTable } from './quotation.tsx';
import { quotations, type Quotation } from './quotations.ts';
import { say } from '../words.ts';

interface Reading {
  readonly citations: readonly Citation[];
  readonly active: Citation | null;
  open: OpenCitation;
}

interface AnswerTextProps extends Omit<Reading, 'citations'> {
  readonly message: Message;
  readonly streaming: boolean;
}

/**
 * An answer's text as elements. Documents' own words stay as they are; a model's Markdown is read. Neither is ever
 * HTML.
 */
export function AnswerText({
  message: { mode, text, unsupported, citations },
  streaming,
  active,
  open,
}: AnswerTextProps) {
  const blocks: readonly (Block | Quotation)[] =
    mode === 'model' ? markdownBlocks(text, streaming) : quotations(text, citations);
  const spans = tidySpans(unsupported, text);
  return blocks.map((block, index) => (
    <BlockView
      key={block.at}
      block={block}
      spans={spans}
      spansKey={spans.map(({ start, end }) => `${start} ${end}`).join(',')}
      plain={mode === 'quoted'}
      growing={streaming && index === blocks.length - 1}
      citations={citations}
      active={active}
      open={open}
    />
  ));
}

interface BlockProps extends Reading {
  readonly block: Block | Quotation;
  readonly spans: readonly TextSpan[];
  /** Equal for equal spans. */
  readonly spansKey: string;
  readonly plain: boolean;
  readonly growing: boolean;
}

const BlockView = memo(function BlockView({ block, spans, plain, growing, ...reading }: BlockProps) {
  const inline = (text: string, at: number, last: boolean): ReactNode => {
    const pieces = (plain ? plainInline : markdownInline)(text, at, reading.citations, growing && last);
    return (
      <>
        {runs(pieces, spans, at + text.length).map((run) =>
          run.doubtful ? (
            <span key={run.at} className="unsupported">
              <Pieces pieces={run.pieces} {...reading} />
              {run.marked ? <DoubtMark /> : null}
            </span>
          ) : (
            <Pieces key={run.at} pieces={run.pieces} {...reading} />
          ),
        )}
        {growing && last ? <span className="caret" aria-hidden /> : null}
      </>
    );
  };

  switch (block.kind) {
    case 'paragraph':
      return plain ? (
        <blockquote className="answer-text quotation">{inline(block.text, block.at, true)}</blockquote>
      ) : (
        <p className="answer-text">{inline(block.text, block.at, true)}</p>
      );
    case 'rows':
      return (
        <blockquote className="answer-text quotation">
          <QuotedTable rows={block.rows} active={reading.active} open={reading.open} />
        </blockquote>
      );
    case 'heading':
      return <h3 className="answer-text answer-heading">{inline(block.text, block.at, true)}</h3>;
    case 'code':
      return (
        <pre className="answer-code" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map(({ at, text, depth, number }, index) => (
        <li
          key={at}
          className={`depth-${depth}${number === null ? '' : ' numbered'}`}
          {...(number === null ? {} : { value: number })}
        >
          {inline(text, at, index === block.items.length - 1)}
        </li>
      ));
      return block.items[0]?.number === null ? (
        <ul className="answer-text answer-list">{items}</ul>
      ) : (
        <ol className="answer-text answer-list">{items}</ol>
      );
    }
  }
}, sameBlock);

/** Finished blocks are frozen: only what grows is read again. */
function sameBlock(before: BlockProps, now: BlockProps): boolean {
  return (
    before.spansKey === now.spansKey &&
    before.growing === now.growing &&
    before.citations === now.citations &&
    before.active === now.active &&
    before.open === now.open &&
    before.plain === now.plain &&
    sameContent(before.block, now.block)
  );
}

function sameContent(before: BlockProps['block'], now: BlockProps['block']): boolean {
  if (before.kind !== now.kind || before.at !== now.at) return false;
  if ('items' in before || 'items' in now)
    return (
      'items' in before &&
      'items' in now &&
      before.items.length === now.items.length &&
      before.items.at(-1)?.text === now.items.at(-1)?.text &&
      before.items.at(-1)?.at === now.items.at(-1)?.at
    );
  if ('rows' in before || 'rows' in now)
    return 'rows' in before && 'rows' in now && before.rows.length === now.rows.length;
  return before.text === now.text;
}

function Pieces({
  pieces,
  active,
  open,
}: {
  readonly pieces: readonly Piece[];
  readonly active: Citation | null;
  readonly open: OpenCitation;
}) {
  return pieces.map((piece) =>
    piece.kind === 'citation' ? (
      <CitationChip key={piece.at} citation={piece.citation} active={piece.citation === active} open={open} />
    ) : (
      <Words key={piece.at} piece={piece} />
    ),
  );
}

function Words({ piece: { text, style } }: { readonly piece: Extract<Piece, { kind: 'text' }> }) {
  if (style.code) return <code>{text}</code>;
  const words = style.emphasis ? <em>{text}</em> : text;
  return style.strong ? <strong>{words}</strong> : words;
}

/** Said where a sentence ends that its sources do not bear out. */
function DoubtMark() {
  const { at, handlers } = useTip();
  return (
    <>
      <button type="button" className="doubt-mark" aria-label={say('doubt-name')} {...handlers}>
        <CircleQuestionMark className="icon" size={13} strokeWidth={2} aria-hidden />
      </button>
      <TipBox at={at}>
        <div className="tip-name">{say('doubt-name')}</div>
        <div className="tip-quote">{say('doubt-why')}</div>
      </TipBox>
    </>
  );
}
