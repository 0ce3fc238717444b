import type { Speaker } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import type { AppealView } from '../api/appeal-view.contract.ts';
import { appealOutcomes, conferenceForms, settlementResults } from '../parameters/appeal-outcomes.ts';
import { statuteKinds } from '../parameters/statute-kinds.ts';
import type { AppealStep } from './appeal-steps.ts';

type Option = { readonly value: string; readonly text: string };

/** One field of the form of a step. */
export type StepField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'area' | 'day' | 'time' | 'number' | 'money' | 'select' | 'checks';
  readonly isOptional?: boolean;
  /** What its text has to be, where its kind does not say. */
  readonly reads?: 'periods';
  readonly hint?: string;
  readonly options?: readonly Option[];
};

export type OtherAppeal = { readonly appealId: string; readonly text: string };

/** What the forms are filled from. */
export type StepScene = {
  readonly appeal: AppealView;
  readonly others: readonly OtherAppeal[];
  readonly speech: Speaker;
};

/** The fields that a step asks for. */
export function fieldsOf(event: AppealStep, scene: StepScene): readonly StepField[] {
  return fields[event](scene);
}

type FieldsOf = (scene: StepScene) => readonly StepField[];

const because: FieldsOf = ({ speech }) => [
  { name: 'because', label: speech.tell('appeal-step.because'), kind: 'area' },
];

const person: FieldsOf = ({ appeal, speech }) => [
  {
    name: 'personId',
    label: speech.tell('appeal-step.person'),
    kind: 'select',
    options: appeal.choices.employees.map(({ personId, name }) => ({ value: personId, text: name })),
  },
];

const fields: Readonly<Record<AppealStep, FieldsOf>> = {
  'withdraw-appeal': because,
  'dismiss-appeal': because,
  'reopen-discussions': because,
  'return-for-work': because,
  'assign-appeal': person,
  'reassign-appeal': person,
  // Its matters have a form of their own.
  'correct-appeal': () => [],
  'confirm-postmark': ({ speech }) => [
    { name: 'postmarkDay', label: speech.tell('appeal-step.postmark-day'), kind: 'day' },
  ],
  'send-to-appeals': ({ appeal, speech }) => [
    {
      name: 'officeId',
      label: speech.tell('appeal-step.office'),
      kind: 'select',
      options: appeal.choices.offices.map(({ officeId, name }) => ({ value: officeId, text: name })),
    },
  ],
  'relate-appeal': ({ others, speech }) => [
    {
      name: 'toAppealId',
      label: speech.tell('appeal-step.other-appeal'),
      kind: 'select',
      options: others.map(({ appealId, text }) => ({ value: appealId, text })),
    },
  ],
  'note-statute-days': ({ speech }) =>
    statuteKinds.map((statute) => ({
      name: statute,
      label: speech.tell(`statute.${statute}`),
      kind: 'day',
      isOptional: true,
    })),
  // What is named already need not be named anew.
  'name-periods': ({ appeal, speech }) =>
    appeal.matters.map(({ matterId, described, periods = [] }) => ({
      name: matterId,
      label: speech.tell('appeal-step.periods-of', { matter: described }),
      hint: speech.tell('receive-appeal.periods-hint'),
      kind: 'area' as const,
      reads: 'periods' as const,
      ...(periods.length > 0 && { isOptional: true }),
    })),
  'reword-matter': (scene) => [
    {
      name: 'matterId',
      label: scene.speech.tell('appeal-step.matter'),
      kind: 'select',
      options: scene.appeal.matters.map(({ matterId, described }) => ({ value: matterId, text: described })),
    },
    {
      name: 'described',
      label: scene.speech.tell('appeal-step.new-wording'),
      hint: scene.speech.tell('appeal-step.new-wording-hint'),
      kind: 'area',
    },
    ...because(scene),
  ],
  'note-counsel-review': ({ speech }) => [
    {
      name: 'unpaid',
      label: speech.tell('appeal-step.unpaid'),
      hint: speech.tell('appeal-step.unpaid-hint'),
      kind: 'money',
      isOptional: true,
    },
    {
      name: 'opinionDay',
      label: speech.tell('appeal-step.opinion-day'),
      hint: speech.tell('appeal-step.opinion-day-hint'),
      kind: 'day',
      isOptional: true,
    },
  ],
  'approve-way-back': because,
  'go-back-to-team': () => [],
  'acknowledge-appeal': acknowledgement,
  'redraft-acknowledgement': () => [],
  'schedule-conference': ({ speech }) => [
    {
      name: 'form',
      label: speech.tell('appeal-step.conference-form'),
      kind: 'select',
      options: conferenceForms.map((value) => ({ value, text: speech.tell(`conference-form.${value}`) })),
    },
    { name: 'day', label: speech.tell('appeal-step.conference-day'), kind: 'day' },
    { name: 'time', label: speech.tell('appeal-step.conference-time'), kind: 'time' },
  ],
  'cancel-conference': (scene) => [conference(scene)],
  'hold-conference': (scene) => [
    conference(scene),
    { name: 'minutes', label: scene.speech.tell('appeal-step.minutes'), kind: 'number' },
    { name: 'told', label: scene.speech.tell('appeal-step.conference-told'), kind: 'area' },
  ],
  'record-settlement': ({ appeal, speech }) => [
    {
      name: 'settlement',
      label: speech.tell('appeal-step.settlement'),
      kind: 'select',
      options: settlementResults.map((value) => ({ value, text: speech.tell(`settlement.${value}`) })),
    },
    {
      name: 'agreedMatterIds',
      label: speech.tell('appeal-step.agreed'),
      kind: 'checks',
      options: appeal.matters.map(({ matterId, described }) => ({ value: matterId, text: described })),
    },
    { name: 'told', label: speech.tell('appeal-step.settlement-told'), kind: 'area' },
  ],
  'submit-for-closing': ({ appeal, speech }) => [
    ...appeal.matters.map(({ matterId, described }) => ({
      name: matterId,
      label: speech.tell('appeal-step.outcome-of', { matter: described }),
      kind: 'select' as const,
      options: appealOutcomes.map((value) => ({ value, text: speech.tell(`appeal-outcome.${value}`) })),
    })),
    { name: 'told', label: speech.tell('appeal-step.closing-told'), kind: 'area' },
  ],
  'approve-closing': ({ speech }) => [
    {
      name: 'decisionMailedDay',
      label: speech.tell('appeal-step.decision-mailed'),
      hint: speech.tell('appeal-step.decision-mailed-hint'),
      kind: 'day',
      isOptional: true,
    },
  ],
};

function conference({ appeal, speech }: StepScene): StepField {
  const set = appeal.conferences.filter(({ standing }) => standing === 'scheduled');
  const textOf = ({ form, startsAt }: (typeof set)[number]) =>
    `${speech.tell(`conference-form.${form}`)}, ${formatInstant(startsAt, speech, 'sentence')}`;
  return {
    name: 'conferenceId',
    label: speech.tell('appeal-step.conference'),
    kind: 'select',
    options: set.map((one) => ({ value: one.conferenceId, text: textOf(one) })),
  };
}

function acknowledgement({ appeal, speech }: StepScene): readonly StepField[] {
  const { letters, publicationNeeded } = appeal.choices;
  const enclosed = [{ value: 'Publication 4167', text: speech.tell('appeal-step.publication') }];
  const without: StepField = {
    name: 'withoutPublicationBecause',
    label: speech.tell('appeal-step.without-publication'),
    kind: 'area',
    isOptional: true,
  };
  return [
    {
      name: 'letter',
      label: speech.tell('appeal-step.letter'),
      kind: 'select',
      options: letters.map((value) => ({ value, text: speech.tell(`acknowledgement-letter.${value}`) })),
    },
    { name: 'mailedDay', label: speech.tell('appeal-step.mailed-day'), kind: 'day' },
    {
      name: 'enclosures',
      label: speech.tell('appeal-step.enclosures'),
      kind: 'checks',
      options: enclosed,
    },
    ...(publicationNeeded ? [without] : []),
  ];
}
