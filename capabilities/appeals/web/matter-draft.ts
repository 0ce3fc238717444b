import { readDay } from '#ui/form/read.ts';
import type { FieldError } from '#ui/form/form.tsx';
import type { Speaker } from '#ui/speech.tsx';
import type { AppealedAct } from '../parameters/appeal-kinds.ts';

/** One act as it is typed. */
export type ActDraft = { readonly act: AppealedAct; readonly day: string; readonly isDayUnknown: boolean };

/** One matter as it is typed. */
export type MatterDraft = { readonly described: string; readonly acts: readonly ActDraft[] };

export const blankAct: ActDraft = { act: 'rejection', day: '', isDayUnknown: false };
export const blankMatter: MatterDraft = { described: '', acts: [blankAct] };

/** What of the matters cannot be read, each at its field. */
export function matterErrors(drafts: readonly MatterDraft[], { tell }: Speaker): readonly FieldError[] {
  return drafts.flatMap(({ described, acts }, index) => [
    ...(described.trim() === ''
      ? [{ name: `matter-${index}`, message: tell('receive-appeal.matter-missing') }]
      : []),
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

/** The matters as the command takes them. */
export function mattersOf(drafts: readonly MatterDraft[]) {
  return drafts.map(({ described, acts }) => ({
    described: described.trim(),
    acts: acts.map((draft) => {
      const actDay = isDayNeeded(draft) ? readDay(draft.day) : undefined;
      return { act: draft.act, actDay: actDay ?? ('unknown' as const) };
    }),
  }));
}
