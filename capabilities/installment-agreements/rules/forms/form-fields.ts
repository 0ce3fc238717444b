import type { FieldWidth, FormField, FormPart } from './form-content.ts';

/** A part of a form, with what it has beside its heading. */
export function part(heading: string, more: Partial<FormPart>): FormPart {
  return { heading, paragraphs: [], fields: [], items: [], breakable: false, ...more };
}

/** A field with its label, a third of the line wide unless it says otherwise. */
export function field(label: string, lines: readonly string[], width: FieldWidth = 'third'): FormField {
  return { label, lines, width };
}
