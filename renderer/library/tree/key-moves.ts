import { nextIndex } from '../../controls/roving.ts';
import type { TreeRow } from './row.ts';
import { extendTo, focusOn, selectAll, selectOne, toggle, type Selection } from './selection.ts';

/** The part of a `KeyboardEvent` that decides. */
export type KeyPress = Readonly<Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>>;

/** What a key in the tree asks for. */
export type KeyMove =
  | { readonly kind: 'select'; readonly selection: Selection }
  /** A branch is opened or closed. */
  | { readonly kind: 'turn'; readonly row: TreeRow }
  | { readonly kind: 'activate' | 'remove' | 'menu' | 'rename'; readonly row: TreeRow };

export interface KeyContext {
  readonly rows: readonly TreeRow[];
  /** Keys that can be selected, from top to bottom. */
  readonly selectable: readonly string[];
  readonly selection: Selection;
  /** Index of the row that has the focus. */
  readonly focus: number;
}

/**
 * What a key does: arrows move and select, with Shift they extend, with Ctrl or Cmd they only move; left and right
 * close and open; space adds a row or takes it out. Null when the key means nothing here.
 */
export function keyMove(press: KeyPress, { rows, selectable, selection, focus }: KeyContext): KeyMove | null {
  const row = rows[focus];
  if (row === undefined || press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  const select = (next: Selection): KeyMove => ({ kind: 'select', selection: next });
  const moveTo = (to: TreeRow): KeyMove => {
    if (!selectable.includes(to.key)) return select(focusOn(selection, to.key));
    if (press.shiftKey) return select(extendTo(selection, to.key, selectable));
    return select(control ? focusOn(selection, to.key) : selectOne(to.key));
  };

  switch (press.key) {
    case 'Enter':
      return { kind: 'activate', row };
    case ' ':
      if (selectable.includes(row.key)) return select(toggle(selection, row.key));
      return { kind: 'turn', row };
    case 'a':
    case 'A':
      return control && !press.shiftKey ? select(selectAll(focusOn(selection, row.key), selectable)) : null;
    case 'Delete':
      return { kind: 'remove', row };
    case 'Backspace':
      return press.metaKey ? { kind: 'remove', row } : null;
    case 'F2':
      return { kind: 'rename', row };
    case 'ContextMenu':
      return { kind: 'menu', row };
    case 'F10':
      return press.shiftKey ? { kind: 'menu', row } : null;
    case 'ArrowRight': {
      if (row.kind === 'document') return null;
      if (!row.open) return { kind: 'turn', row };
      const inner = rows[focus + 1];
      return inner?.parent === row.key ? moveTo(inner) : null;
    }
    case 'ArrowLeft': {
      if (row.kind !== 'document' && row.open) return { kind: 'turn', row };
      const around = rows.find(({ key }) => key === row.parent);
      return around === undefined ? null : moveTo(around);
    }
    default: {
      const next = nextIndex(press.key, focus, rows.length, false);
      const to = next === null ? undefined : rows[next];
      return to === undefined ? null : moveTo(to);
    }
  }
}
