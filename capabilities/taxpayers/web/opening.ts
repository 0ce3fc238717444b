import type { FieldError } from '#ui/form/form.tsx';
import type { Speaker } from '#ui/speech.tsx';
import type { CommandInput } from '#ui/api/hooks.ts';
import type { openByNumberContract } from '../api/open-by-number.contract.ts';
import { isReason, reasonLetters } from '../api/reason.contract.ts';
import type { TinKind } from '../parameters/entity-kinds.ts';
import type { FirstContact, FirstContactChannel } from '../parameters/first-contacts.ts';
import { readTin } from '../rules/read-tin.ts';

/** What opens a record by its number, as it is typed; nothing is chosen for the person who types. */
export type TypedOpening = {
  readonly tinKind: TinKind;
  readonly tin: string;
  readonly contactWith: FirstContact | '';
  readonly channel: FirstContactChannel | '';
  readonly because: string;
};

export const blankOpening: TypedOpening = {
  tinKind: 'ssn',
  tin: '',
  contactWith: '',
  channel: '',
  because: '',
};

/** What is sent; nothing as long as something of it cannot be read. */
export function openingOf(typed: TypedOpening): CommandInput<typeof openByNumberContract> | undefined {
  const { tinKind, contactWith, channel } = typed;
  const tin = readTin(tinKind, typed.tin);
  const because = typed.because.trim();
  if (tin === undefined || contactWith === '' || channel === '' || !isReason(because)) return undefined;
  return { tinKind, tin, contactWith, channel, because };
}

/** What cannot be read as it stands, each at its field. */
export function openingErrorsOf(typed: TypedOpening, { tell }: Speaker): readonly FieldError[] {
  const { tinKind, tin, contactWith, channel, because } = typed;
  const told: readonly (readonly [keyof TypedOpening, boolean, string])[] = [
    ['tin', readTin(tinKind, tin) === undefined, tell(`register.${tinKind}-unreadable`)],
    ['contactWith', contactWith === '', tell('open.contact-missing')],
    ['channel', channel === '', tell('open.channel-missing')],
    [
      'because',
      !isReason(because),
      tell('open.because-missing', { least: String(reasonLetters.least), most: String(reasonLetters.most) }),
    ],
  ];
  return told.flatMap(([name, isWrong, message]) => (isWrong ? [{ name, message }] : []));
}

/** The number that a search was for, where it was for a whole one, with its kind as it is written. */
export function numberIn(text: string): Pick<TypedOpening, 'tinKind' | 'tin'> | undefined {
  const tin = text.trim();
  if (readTin('ssn', tin) !== undefined) return { tinKind: 'ssn', tin };
  return readTin('ein', tin) === undefined ? undefined : { tinKind: 'ein', tin };
}
