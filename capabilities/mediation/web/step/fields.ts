import type { Asked, AskedOption, PlainKind } from '#ui/form/asked/asked.ts';
import type { Speaker } from '#ui/speech.tsx';
import { paperMediaTypes } from '../../api/document-input.contract.ts';

type Extra = {
  readonly isOptional?: true;
  readonly isUnknowable?: true;
  readonly hint?: string;
  /** Whose words its label is, where the same name means something else in another step. */
  readonly labelAs?: string;
};

const paperBytesMax = 3_000_000;
export const optional = { isOptional: true } as const;
export const unknowable = { isUnknowable: true } as const;

/** Makes the fields of steps, with their words: `mediation-field.<name>` and `mediation-option.<value>`. */
export type Fields = {
  readonly plain: (kind: PlainKind, name: string, extra?: Extra) => Asked;
  readonly choice: (name: string, values: readonly string[], extra?: Extra) => Asked;
  readonly checks: (name: string, values: readonly string[], extra?: Extra) => Asked;
  /** One of what the program office may have named itself; the rest have the product's words. */
  readonly labeled: (
    name: string,
    options: readonly { readonly value: string; readonly text: string | undefined }[],
    extra?: Extra,
  ) => Asked;
  /** One or several of what has words of its own, such as people and papers. */
  readonly pick: (
    kind: 'choice' | 'checks',
    name: string,
    options: readonly AskedOption[],
    extra?: Extra,
  ) => Asked;
  readonly entries: (name: string, fields: readonly Asked[], extra?: Extra) => Asked;
  readonly paper: (name: string, extra?: Extra) => Asked;
};

/** The fields in the words of whoever reads. */
export function fieldsFor({ tell, find }: Speaker): Fields {
  const labelOf = (name: string) => tell(`mediation-field.${name}`);
  const hintOf = (name: string) => find(`mediation-hint.${name}`);
  const base = (name: string, { labelAs = name, ...extra }: Extra = {}) => {
    const hint = extra.hint ?? hintOf(labelAs);
    return { name, label: labelOf(labelAs), ...extra, ...(hint !== undefined && { hint }) };
  };
  const optionsOf = (values: readonly string[]) =>
    values.map((value) => ({ value, text: find(`role.${value}`) ?? tell(`mediation-option.${value}`) }));
  return {
    plain: (kind, name, extra) => ({ kind, ...base(name, extra) }),
    choice: (name, values, extra) => ({ kind: 'choice', ...base(name, extra), options: optionsOf(values) }),
    labeled: (name, options, extra) => ({
      kind: 'choice',
      ...base(name, extra),
      options: options.map(({ value, text }) => ({
        value,
        text: text ?? tell(`mediation-option.${value}`),
      })),
    }),
    checks: (name, values, extra) => ({ kind: 'checks', ...base(name, extra), options: optionsOf(values) }),
    pick: (kind, name, options, extra) => ({ kind, ...base(name, extra), options }),
    // Hints are about what is typed, one on each line; records have fields with hints of their own.
    entries: (name, fields, extra) => ({
      kind: 'entries',
      name,
      label: labelOf(name),
      ...extra,
      entry: tell(`mediation-entry.${name}`),
      fields,
    }),
    paper: (name, extra) => ({
      kind: 'file',
      ...base(name, extra),
      accept: paperMediaTypes,
      bytesMax: paperBytesMax,
    }),
  };
}
