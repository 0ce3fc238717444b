import type { Language } from '#kernel/decision/words.ts';
import type { LetterElement } from '../../parameters/letter-elements.ts';

/** A statement with the paragraph that it rests on, or without. */
export type LetterItem = { readonly text: string; readonly law: string };

export type LetterSection = {
  readonly elements: readonly LetterElement[];
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly LetterItem[];
  /** An address. */
  readonly lines: readonly string[];
};

export type LetterFigure = { readonly label: string; readonly value: string; readonly note: string };

export type AmountsTable = {
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
  readonly total: readonly [string, string];
};

/** A letter in words: all that its template sets. */
export type LetterContent = {
  readonly language: Language;
  readonly wordmark: string;
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly particulars: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly title: string;
  /** The sentence that says where things stand; a line marks it where it protects. */
  readonly state: { readonly sentence: string; readonly protects: boolean };
  readonly opening: readonly string[];
  readonly figures: readonly LetterFigure[];
  readonly amounts: AmountsTable | 'none';
  readonly sections: readonly LetterSection[];
  /** What is told outside the sections. */
  readonly elements: readonly LetterElement[];
  readonly footer: string;
  readonly pageOf: string;
};

/** What the letter says to the taxpayer, without names, numbers and addresses. */
export function proseOf(content: LetterContent): string {
  const { title, state, opening, figures, amounts, sections } = content;
  const table =
    amounts === 'none' ? [] : [...amounts.head, amounts.total[0], ...amounts.rows.map(([name]) => name)];
  const told = sections.flatMap(({ heading, paragraphs, items }) => [
    heading,
    ...paragraphs,
    ...items.map(({ text }) => text),
  ]);
  const strip = figures.flatMap(({ label, note }) => [label, note]);
  return [title, state.sentence, ...opening, ...strip, ...table, ...told].join('\n');
}

/** Everything that stands on the paper. */
export function textOf(content: LetterContent): string {
  const { sender, recipient, particulars, figures, sections, footer } = content;
  const beside = particulars.flatMap(({ label, lines }) => [label, ...lines]);
  const values = figures.map(({ value }) => value);
  const addresses = sections.flatMap(({ lines }) => lines);
  return [proseOf(content), ...sender, ...recipient, ...beside, ...values, ...addresses, footer].join('\n');
}

/** The elements that the letter tells, each once. */
export function elementsOf({ elements, sections }: LetterContent): readonly LetterElement[] {
  return [...new Set([...elements, ...sections.flatMap((section) => section.elements)])];
}
