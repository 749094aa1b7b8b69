import type { PageRect, Rect } from '../../../common/domain/geometry.ts';
import type { ComparedMark } from '../viewer.ts';
import { unionOf } from './layout.ts';

interface PageMarksProps {
  readonly scale: number;
  readonly passage: readonly PageRect[];
  readonly compared: readonly ComparedMark[];
  readonly found: readonly PageRect[];
  readonly foundNow: readonly PageRect[];
}

/** The cited passage with a bar beside it, what differs in another document, what the search found on this page. */
export function PageMarks({ scale, passage, compared, found, foundNow }: PageMarksProps) {
  const around = unionOf(passage);
  const now = new Set(foundNow.map(keyOf));
  return (
    <>
      <div className="page-marks" aria-hidden>
        {compared.flatMap(({ kind, rects }) =>
          rects.map((rect) => (
            <div
              key={`${kind} ${keyOf(rect)}`}
              className={`compared-mark ${kind}`}
              data-page={rect.page}
              style={place(rect, scale, 1)}
            />
          )),
        )}
        {passage.map((rect) => (
          <div key={keyOf(rect)} className="passage-mark" data-page={rect.page} style={place(rect, scale, 1)} />
        ))}
      </div>
      {around === null ? null : (
        <div
          className="passage-bar"
          aria-hidden
          style={{
            left: Math.max(2, around.x * scale - 12),
            top: around.y * scale - 1,
            height: around.height * scale + 2,
          }}
        />
      )}
      <div className="page-found" aria-hidden>
        {found.map((rect) => (
          <div
            key={keyOf(rect)}
            className={`found-mark${now.has(keyOf(rect)) ? ' now' : ''}`}
            data-page={rect.page}
            style={place(rect, scale, 1)}
          />
        ))}
      </div>
    </>
  );
}

const keyOf = ({ x, y, width, height }: Rect): string => `${x} ${y} ${width} ${height}`;

/** A rectangle in points as CSS pixels, `margin` pixels larger on each side. */
const place = ({ x, y, width, height }: Rect, scale: number, margin: number) => ({
  left: x * scale - margin,
  top: y * scale - margin,
  width: width * scale + 2 * margin,
  height: height * scale + 2 * margin,
});
