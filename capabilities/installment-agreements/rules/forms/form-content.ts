import type { Language } from '#kernel/decision/words.ts';

/** How much of the line a field takes. */
export type FieldWidth = 'third' | 'two-thirds' | 'full';

/** A field of a form. */
export type FormField = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly width: FieldWidth;
};

export type FormPart = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly fields: readonly FormField[];
  readonly items: readonly string[];
  /** Whether it may go on on the next page. */
  readonly breakable: boolean;
};

/** A form in words, ready to be set. */
export type FormContent = {
  readonly language: Language;
  readonly wordmark: string;
  readonly sender: readonly string[];
  readonly title: string;
  readonly formName: string;
  readonly opening: readonly string[];
  readonly parts: readonly FormPart[];
  readonly signatures: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    /** Who signs, and what is on record of it; empty where nobody has. */
    readonly lines: readonly { readonly label: string; readonly signed: string }[];
  };
  readonly footer: string;
  readonly pageOf: string;
};
