import type { ReactNode } from 'react';
import type { StubAnswer } from '#ui/testing/stub-answers.ts';

type Text = readonly [label: string | RegExp, good: string];

/** A form of the product, and how a test gets at it. */
export type FormCase = {
  readonly form: string;
  readonly part: ReactNode;
  /** What the page asks before the form is there. */
  readonly answers?: Readonly<Record<string, StubAnswer>>;
  /** What has to be opened or pressed to see it. */
  readonly open?: readonly (string | RegExp)[];
  readonly submit: string | RegExp;
  readonly command: string;
  /** The texts in it by their labels, each with an answer that can be read; the first is put to the test. */
  readonly texts: readonly [Text, ...Text[]];
  /** What has to be ticked or chosen beside them. */
  readonly ticks?: readonly (string | RegExp)[];
  readonly choices?: readonly (readonly [string, string])[];
  readonly file?: string;
  /** The part of the command that the first text becomes, as the server names it. */
  readonly serverField: string;
  /** Where that stands, if in another field. */
  readonly stands?: string;
  /** Nothing has to be typed in it. */
  readonly mayBeEmpty?: true;
};
