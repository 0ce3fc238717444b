import type { YesNoUnknown } from '#ui/form/choices.tsx';

/** A fact as the answer to a question, and back. */
export function asYesNo(value: boolean | 'unknown'): YesNoUnknown {
  if (value === 'unknown') return value;
  return value ? 'yes' : 'no';
}

export function fromYesNo(value: YesNoUnknown): boolean | 'unknown' {
  return value === 'unknown' ? value : value === 'yes';
}

type Current = boolean | 'unknown' | 'not-required';

export function currentAsText(value: Current): string {
  return value === 'not-required' ? value : asYesNo(value);
}

export function currentOfText(text: string): Current {
  if (text === 'not-required' || text === 'unknown') return text;
  return text === 'yes';
}
