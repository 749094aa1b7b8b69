import type { SourceFile } from '../source-file.ts';
import { inheritedEntry, writtenText } from './field-texts.ts';
import { FileObjects } from './file/file-objects.ts';
import { Name, Reference, type Dictionary, type PdfObject } from './file/objects.ts';

/** What pdf.js tells of a field of a form; what a file holds there may be of any type. */
export interface Field {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly defaultFieldValue?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly buttonValue?: unknown;
  readonly fieldName?: unknown;
  readonly fieldFlags?: unknown;
  /** The lines of its appearance. */
  readonly textContent?: unknown;
}

/** What the file says of a field that pdf.js takes for filled in, or can't tell. */
export interface FieldState {
  /** Whether it has a value of its own, and not just the one that a form begins with (`/DV`). */
  readonly isFilled: boolean;
  /** Of a check box or radio button: whether it is the one that is chosen; undefined where pdf.js knows. */
  readonly isTicked?: boolean;
  /** What is written into a field of text, where pdf.js tells nothing of it. */
  readonly text?: string;
}

/** Fields of one page that are looked up. */
const mostFields = 2_000;

/** Reads the states of fields by their objects; only files that have such fields are looked into. */
export function fieldStates(file: SourceFile): (fields: readonly Field[]) => Promise<ReadonlyMap<unknown, FieldState>> {
  let objects: Promise<FileObjects | undefined> | undefined;
  return async (fields) => {
    const alike = new Set(alikeButtons(fields));
    const unclear = fields.filter((field) => alike.has(field) || isUnclear(field)).slice(0, mostFields);
    if (unclear.length === 0) return new Map();
    objects ??= FileObjects.open(file).catch(() => undefined);
    const opened = await objects;
    if (opened === undefined) return new Map();
    const states = await Promise.all(
      unclear.map(async (field) => {
        const { id, radioButton, buttonValue } = field;
        const number = Number(/^(\d+)R/u.exec(String(id))?.[1] ?? Number.NaN);
        if (Number.isNaN(number)) return [];
        const reference = new Reference(number);
        const state = isUntold(field)
          ? await textStateOf(opened, reference)
          : await stateOf(opened, reference, alike.has(field) || (radioButton === true && buttonValue === null));
        return state === undefined ? [] : [[id, state] as const];
      }),
    );
    return new Map(states.flat());
  };
}

/** Radio buttons of one group that pdf.js knows by one value, as forms may call several the same ("Yes", "Yes"). */
function alikeButtons(fields: readonly Field[]): readonly Field[] {
  const buttons = fields.filter(({ radioButton, buttonValue }) => radioButton === true && buttonValue !== null);
  const groups = Map.groupBy(buttons, ({ fieldName, buttonValue }) => `${String(fieldName)} ${String(buttonValue)}`);
  return [...groups.values()].filter((group) => group.length > 1).flat();
}

/** Whether a value may be the one that the form begins with, or a button has no appearance that names its state. */
const isUnclear = (field: Field): boolean => {
  const { subtype, fieldValue, defaultFieldValue, radioButton, buttonValue } = field;
  return (
    subtype === 'Widget' &&
    ((radioButton === true && buttonValue === null) ||
      isUntold(field) ||
      (isValue(defaultFieldValue) && isValue(fieldValue) && String(defaultFieldValue) === String(fieldValue)))
  );
};

/** Fields of several lines, and of text with styles, whose values may be kept otherwise than as a string. */
const longFields = (1 << 12) | (1 << 25);

/** Whether a field of text seems empty, and may hold one nevertheless. */
const isUntold = ({ fieldType, fieldValue, fieldFlags, textContent }: Field): boolean =>
  fieldType === 'Tx' &&
  !isValue(fieldValue) &&
  (Number(fieldFlags) & longFields) !== 0 &&
  !(Array.isArray(textContent) && textContent.some((line) => String(line).trim() !== ''));

const isValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== '' && value !== 'Off';

async function textStateOf(objects: FileObjects, reference: Reference): Promise<FieldState | undefined> {
  const text = await writtenText(objects, await objects.dictionary(reference)).catch(() => '');
  return text === '' ? undefined : { isFilled: true, text };
}

async function stateOf(objects: FileObjects, reference: Reference, isBare: boolean): Promise<FieldState | undefined> {
  try {
    const own = await objects.dictionary(reference);
    if (own.size === 0) return undefined;
    const value = await objects.resolve(await inheritedEntry(objects, own, 'V'));
    const state = await objects.resolve(own.get('AS'));
    const isFilled = value !== null;
    if (state instanceof Name) {
      const isOn = state.value !== 'Off' && (value === null || nameOf(value) === state.value);
      return isBare ? { isFilled, isTicked: isOn } : { isFilled: isFilled || state.value !== 'Off' };
    }
    return isBare ? { isFilled, isTicked: await isNumbered(objects, own, reference, value) } : { isFilled };
  } catch {
    return undefined;
  }
}

/** Buttons of a group without names for their states are chosen by their number among them. */
async function isNumbered(
  objects: FileObjects,
  own: Dictionary,
  { number }: Reference,
  value: PdfObject,
): Promise<boolean> {
  const kids = await objects.resolve((await objects.dictionary(own.get('Parent'))).get('Kids'));
  if (!Array.isArray(kids)) return false;
  const index = (kids as readonly PdfObject[]).findIndex((kid) => kid instanceof Reference && kid.number === number);
  return index >= 0 && nameOf(value) === String(index);
}

const nameOf = (value: PdfObject): string => (value instanceof Name ? value.value : String(value));
