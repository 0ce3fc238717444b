import { readDay } from '#ui/form/read.ts';
import { readTaxPeriods, taxPeriodsAsTyped } from '#ui/form/read-tax-periods.ts';
import type { FieldError } from '#ui/form/form.tsx';
import type { Speaker } from '#ui/speech.tsx';
import { periodsMost } from '../api/appeal-command.contract.ts';
import type { AppealView } from '../api/appeal-view.contract.ts';
import type { AppealedAct, MatterKind } from '../parameters/appeal-kinds.ts';

/** One act as it is typed. */
export type ActDraft = { readonly act: AppealedAct; readonly day: string; readonly isDayUnknown: boolean };

/** One matter as it is typed. */
export type MatterDraft = {
  readonly described: string;
  readonly acts: readonly ActDraft[];
  /** Its taxes and periods; blank where nobody names them. */
  readonly periods: string;
  /** The record that it is about, where that is known already. */
  readonly recordKind?: MatterKind;
  readonly recordId?: string;
};

export const blankAct: ActDraft = { act: 'rejection', day: '', isDayUnknown: false };
export const blankMatter: MatterDraft = { described: '', acts: [blankAct], periods: '' };

/** A matter of an appeal that came back: what it is about stays, what was done is told anew. */
export function draftOf(matter: AppealView['matters'][number]): MatterDraft {
  const { described, periods = [], recordKind, recordId } = matter;
  const about = recordId === undefined ? {} : { recordKind, recordId };
  return { ...blankMatter, described, periods: taxPeriodsAsTyped(periods), ...about };
}

/** What of the matters cannot be read, each at its field. */
export function matterErrors(drafts: readonly MatterDraft[], { tell }: Speaker): readonly FieldError[] {
  const most = String(periodsMost);
  return drafts.flatMap(({ described, acts, periods }, index) => [
    ...(described.trim() === ''
      ? [{ name: `matter-${index}`, message: tell('receive-appeal.matter-missing') }]
      : []),
    ...(arePeriodsReadable(periods)
      ? []
      : [{ name: `matter-${index}-periods`, message: tell('receive-appeal.periods-unreadable', { most }) }]),
    ...acts.flatMap((act, at) =>
      isDayNeeded(act) && readDay(act.day) === undefined
        ? [{ name: `matter-${index}-day-${at}`, message: tell('receive-appeal.day-unreadable') }]
        : [],
    ),
  ]);
}

function isDayNeeded({ act, isDayUnknown }: ActDraft): boolean {
  return act !== 'none-of-these' && !isDayUnknown;
}

/** Blank is an answer: nobody has named them. */
export function arePeriodsReadable(text: string): boolean {
  if (text.trim() === '') return true;
  const read = readTaxPeriods(text);
  return read !== undefined && read.length <= periodsMost;
}

/** At which field of the form stands what the server says of `matters.0.periods.2.period`. */
export function matterFieldOf(path: string): string {
  const [, index = '0', member, at = '0'] = path.split('.');
  if (member === 'periods') return `matter-${index}-periods`;
  return member === 'acts' ? `matter-${index}-day-${at}` : `matter-${index}`;
}

/** The matters as the command takes them. */
export function mattersOf(drafts: readonly MatterDraft[]) {
  return drafts.map(({ described, acts, periods, recordKind, recordId }) => ({
    described: described.trim(),
    ...(periods.trim() !== '' && { periods: [...(readTaxPeriods(periods) ?? [])] }),
    ...(recordId !== undefined && { recordKind, recordId }),
    acts: acts.map((draft) => {
      const actDay = isDayNeeded(draft) ? readDay(draft.day) : undefined;
      return { act: draft.act, actDay: actDay ?? ('unknown' as const) };
    }),
  }));
}
