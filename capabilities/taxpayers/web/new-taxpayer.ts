import type { FieldError } from '#ui/form/form.tsx';
import type { Speaker } from '#ui/speech.tsx';
import type { EntityKind, TaxpayerLanguage, TinKind } from '../parameters/entity-kinds.ts';
import type { Relation } from '../parameters/relations.ts';
import { readTin } from '../rules/read-tin.ts';

/** A new taxpayer as it is typed. */
export type NewTaxpayer = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly tinKind: TinKind;
  readonly tin: string;
  readonly tinAgain: string;
  readonly address: string;
  readonly language: TaxpayerLanguage;
  readonly linkedId: string;
  readonly relation: Relation;
};

export const blankTaxpayer: NewTaxpayer = {
  kind: 'individual',
  name: '',
  tinKind: 'ssn',
  tin: '',
  tinAgain: '',
  address: '',
  language: 'en',
  linkedId: '',
  relation: 'spouse',
};

const charactersMost = 120;
const linesMost = 5;

export function addressLinesOf({ address }: NewTaxpayer): readonly string[] {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What cannot be read as it stands, each at its field. */
export function errorsOf(typed: NewTaxpayer, { tell }: Speaker): readonly FieldError[] {
  const lines = addressLinesOf(typed);
  const read = readTin(typed.tinKind, typed.tin);
  const again = readTin(typed.tinKind, typed.tinAgain);
  const length = typed.name.trim().length;
  const most = String(charactersMost);
  const told: readonly (readonly [string, boolean, string])[] = [
    ['name', length === 0, tell('register.name-missing')],
    ['name', length > charactersMost, tell('register.too-long', { most })],
    ['tin', read === undefined, tell(`register.${typed.tinKind}-unreadable`)],
    ['tinAgain', read !== undefined && again !== read, tell('register.tin-differs')],
    ['addressLines', lines.length === 0, tell('register.address-missing')],
    ['addressLines', lines.length > linesMost, tell('register.address-lines', { most: String(linesMost) })],
    ['addressLines', lines.some((line) => line.length > charactersMost), tell('register.too-long', { most })],
  ];
  return told.flatMap(([name, isWrong, message]) => (isWrong ? [{ name, message }] : []));
}
