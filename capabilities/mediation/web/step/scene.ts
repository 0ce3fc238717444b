import type { Asked, AskedOption } from '#ui/form/asked/asked.ts';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { participantParts } from '../../parameters/participant-parts.ts';
import type { Fields } from './fields.ts';

/** What the fields of a step are chosen by: the support request, and whom it could be given to. */
export type StepScene = {
  readonly view: SupportRequestView;
  readonly mediators: readonly AskedOption[];
};

/** The fields of one step. */
export type AskedOfStep = (fields: Fields, scene: StepScene) => readonly Asked[];

export const nothing: AskedOfStep = () => [];
export const becauseOnly: AskedOfStep = ({ plain }) => [plain('area', 'because')];

/** The papers that the reader sees, to pick from; of one kind, where no other can be what is asked. */
export function papersOf(
  { papers }: Pick<SupportRequestView, 'papers'>,
  kind?: string,
): readonly AskedOption[] {
  const fitting = papers.filter((paper) => kind === undefined || paper.kind === kind);
  return fitting.map(({ documentId, title }) => ({ value: documentId, text: title }));
}

/** Whose concurrence a manager may record, while it is waited for. */
export function executivesOf({ review }: SupportRequestView): readonly AskedOption[] {
  return (review?.choices.executives ?? []).map(({ personId, name }) => ({ value: personId, text: name }));
}

/** One of these papers, where there are any to pick from. */
export function paperOf(
  { pick }: Fields,
  name: string,
  { view }: StepScene,
  kind?: string,
): readonly Asked[] {
  const papers = papersOf(view, kind);
  return papers.length === 0 ? [] : [pick('choice', name, papers, { isOptional: true })];
}

/** Whether the reader is of Appeals, and takes a step for it; the taxpayer’s side sees no review. */
export function isOfAppeals({ view }: StepScene): boolean {
  return view.review !== undefined;
}

/** The other support requests of the same written request: a shared step can be recorded for all at once. */
export function alsoFor({ pick }: Fields, { view }: StepScene): readonly Asked[] {
  if (view.linkedIds.length === 0) return [];
  const options = view.linkedIds.map((id, index) => ({ value: id, text: String(index + 1) }));
  return [pick('checks', 'alsoFor', options, { isOptional: true })];
}

/** Somebody who takes part, as each side names its own. */
export function participants(fields: Fields): Asked {
  const { plain, choice, entries } = fields;
  return entries('participants', [
    choice('side', ['appeals', 'taxpayer', 'mediator']),
    plain('text', 'name'),
    plain('text', 'capacity'),
    choice('part', participantParts, { isOptional: true }),
    plain('flag', 'decides'),
    plain('flag', 'outsideAgency'),
  ]);
}
