/** One choice of a few, by its value and in words. */
export type AskedOption = { readonly value: string; readonly text: string };

type AskedBase = {
  /** The name in the contract's input; the server's complaints find the field by it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty; it is then left out of the answer, and a list is an empty one. */
  readonly isOptional?: true;
  /** May be left empty; it is then said to be unknown. */
  readonly isUnknowable?: true;
};

/** Kinds that need no more than their name. */
export type PlainKind =
  'text' | 'area' | 'lines' | 'days' | 'instants' | 'day' | 'instant' | 'money' | 'count' | 'flag' | 'yes-no';

/**
 * Something that a step asks for before it is done, as data: a form draws it, and reads what was entered into
 * the shape that the contract takes.
 *
 * `lines`, `days` and `instants` are lists, one a line. `entries` is a list of records, each with fields of
 * its own. `file` is a paper: `{ mediaType, base64, name }`. `flag` is yes or no, and counts as no until it
 * is ticked.
 */
export type Asked =
  | (AskedBase & { readonly kind: PlainKind })
  | (AskedBase & { readonly kind: 'choice' | 'checks'; readonly options: readonly AskedOption[] })
  | (AskedBase & { readonly kind: 'file'; readonly accept: readonly string[]; readonly bytesMax: number })
  | (AskedBase & {
      readonly kind: 'entries';
      /** What one of them is called: "Issue". */
      readonly entry: string;
      readonly fields: readonly Asked[];
    });

/** What stands in the fields, as it was typed. */
export type Entered = { readonly [name: string]: EnteredValue };
export type EnteredValue =
  | string
  | boolean
  | readonly string[]
  | { readonly day: string; readonly time: string }
  | File
  | readonly Entered[]
  | undefined;

/** The fields as they are before anything was entered; lists of records begin with one. */
export function blankOf(asked: readonly Asked[]): Entered {
  return Object.fromEntries(asked.map((each) => [each.name, blankValue(each)]));
}

/** Tells the entries of a list apart while some are taken away; it is never read. */
export const entryKey = '#';

/** A new entry of a list. */
export function blankEntry(fields: readonly Asked[]): Entered {
  return { ...blankOf(fields), [entryKey]: crypto.randomUUID() };
}

function blankValue(asked: Asked): EnteredValue {
  switch (asked.kind) {
    case 'checks':
      return [];
    case 'flag':
      return false;
    case 'instant':
      return { day: '', time: '' };
    case 'file':
      return undefined;
    case 'entries':
      return asked.isOptional ? [] : [blankEntry(asked.fields)];
    default:
      return '';
  }
}
