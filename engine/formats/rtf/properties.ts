import { firstRow, type GroupState, type RowState } from './state.ts';

/** More cells in one row are no table that anyone reads. */
const mostCells = 1_000;
/** Half-points above the line from which letters are raised, as marks of notes and powers are. */
const leastRise = 4;

type Word<State> = (state: State, value: number | undefined) => void;

/** Words that change how the text of a group looks, and what its paragraph is. */
export const stateWords: ReadonlyMap<string, Word<GroupState>> = new Map(
  Object.entries<Word<GroupState>>({
    deff(state, value) {
      state.defaultFont = value ?? 0;
      state.font = state.defaultFont;
    },
    f(state, value) {
      state.font = value ?? 0;
    },
    uc(state, value) {
      state.fallback = Math.max(0, value ?? 1);
    },
    plain(state) {
      Object.assign(state, { font: state.defaultFont, hidden: false, deleted: false, raised: false, bold: false });
    },
    b(state, value) {
      state.bold = value !== 0;
    },
    v(state, value) {
      state.hidden = value !== 0;
    },
    deleted(state, value) {
      state.deleted = value !== 0;
    },
    super(state, value) {
      state.raised = value !== 0;
    },
    sub(state) {
      state.raised = false;
    },
    // Half-points; a little is a correction that nobody sees.
    up(state, value) {
      state.raised = (value ?? 6) >= leastRise;
    },
    dn(state) {
      state.raised = false;
    },
    nosupersub(state) {
      state.raised = false;
    },
    pard(state) {
      Object.assign(state, { style: 0, outline: undefined, inTable: false });
    },
    s(state, value) {
      state.style = value ?? 0;
    },
    outlinelevel(state, value) {
      state.outline = value;
    },
    intbl(state) {
      state.inTable = true;
    },
    itap(state, value) {
      state.inTable = (value ?? 1) > 0;
    },
  }),
);

/** Words that define a row and its cells. */
export const rowWords: ReadonlyMap<string, Word<RowState>> = new Map(
  Object.entries<Word<RowState>>({
    trowd(row) {
      Object.assign(row, firstRow());
    },
    trleft(row, value) {
      row.left = value ?? 0;
    },
    trhdr(row) {
      row.header = true;
    },
    clmrg(row) {
      row.joinsLeft = true;
    },
    clvmrg(row) {
      row.joinsAbove = true;
    },
    cellx(row, value) {
      const { joinsLeft, joinsAbove, places } = row;
      if (places.length < mostCells) places.push({ edge: value ?? 0, joinsLeft, joinsAbove });
      Object.assign(row, { joinsLeft: false, joinsAbove: false });
    },
  }),
);
