import { readDay, readDollars } from '#ui/form/read.ts';
import { readInstant } from '#ui/form/read-instant.ts';
import { readTaxPeriods } from '#ui/form/read-tax-periods.ts';
import type { FieldError } from '#ui/form/form.tsx';
import { periodsMost } from '../api/appeal-command.contract.ts';
import { mediationPublication } from '../parameters/acknowledgement-letters.ts';
import { statuteKinds } from '../parameters/statute-kinds.ts';
import { arePeriodsReadable } from './matter-draft.ts';
import type { StepField, StepScene } from './step-fields.ts';
import type { AppealStep } from './appeal-steps.ts';

/** What was typed, by field; several ticks stand in one, apart by commas. */
export type Typed = Readonly<Record<string, string>>;

/** What of the form cannot be read, each at its field. */
export function stepErrors(
  fields: readonly StepField[],
  typed: Typed,
  { speech }: StepScene,
): readonly FieldError[] {
  return fields.flatMap((field): readonly FieldError[] => {
    const text = (typed[field.name] ?? '').trim();
    if (text === '')
      return field.isOptional === true || field.kind === 'checks'
        ? []
        : [{ name: field.name, message: speech.tell(`appeal-step.missing-${lackOf(field)}`) }];
    return isReadable(field, text, speech.timeZone)
      ? []
      : [{ name: field.name, message: unreadableOf(field, speech) }];
  });
}

function unreadableOf({ kind, reads }: StepField, { tell }: StepScene['speech']): string {
  if (reads === 'periods') return tell('receive-appeal.periods-unreadable', { most: String(periodsMost) });
  return tell(`appeal-step.unreadable-${kind}`);
}

/** What is missing: a choice is, unless there is nothing to choose. */
function lackOf({ kind, options = [] }: StepField): string {
  return kind === 'select' && options.length > 0 ? 'choice' : kind;
}

function isReadable({ kind, reads }: StepField, text: string, timeZone: string): boolean {
  if (reads === 'periods') return arePeriodsReadable(text);
  if (kind === 'day') return readDay(text) !== undefined;
  if (kind === 'money') return readDollars(text) !== undefined;
  if (kind === 'time') return readInstant({ day: '04/03/2023', time: text }, timeZone) !== undefined;
  return kind !== 'number' || /^\d{1,4}$/.test(text);
}

/** What the command takes, from what was typed and can be read. */
export function stepInput(event: AppealStep, typed: Typed, scene: StepScene): object {
  const day = (name: string) => readDay(typed[name] ?? '');
  const ticked = (name: string) => (typed[name] ?? '').split(',').filter((one) => one !== '');
  const { because, told } = typed;
  switch (event) {
    case 'confirm-postmark':
      return { postmarkDay: day('postmarkDay') };
    case 'note-statute-days':
      return { statutes: statutesOf(day) };
    case 'acknowledge-appeal':
      return acknowledgementOf(typed, day('mailedDay'), ticked('enclosures'));
    case 'schedule-conference': {
      const startsAt = readInstant(
        { day: typed['day'] ?? '', time: typed['time'] ?? '' },
        scene.speech.timeZone,
      );
      return { form: typed['form'], startsAt };
    }
    case 'hold-conference':
      return { conferenceId: typed['conferenceId'], minutes: Number(typed['minutes']), told };
    case 'record-settlement':
      return { settlement: typed['settlement'], agreedMatterIds: ticked('agreedMatterIds'), told };
    case 'submit-for-closing': {
      const outcomeOf = (matterId: string) => ({ matterId, outcome: typed[matterId] });
      return { outcomes: scene.appeal.matters.map(({ matterId }) => outcomeOf(matterId)), told };
    }
    case 'name-periods':
      return { matters: periodsNamed(typed, scene) };
    case 'reword-matter':
      return { ...typed };
    case 'note-counsel-review': {
      const opinionDay = day('opinionDay');
      const unpaidCents = readDollars(typed['unpaid'] ?? '') ?? 'unknown';
      return { unpaidCents, ...(opinionDay !== undefined && { opinionDay }) };
    }
    case 'approve-closing': {
      const mailed = day('decisionMailedDay');
      return mailed === undefined ? {} : { decisionMailedDay: mailed };
    }
    default:
      return because === undefined ? { ...typed } : { because };
  }
}

/** The matters of which something was typed. */
function periodsNamed(typed: Typed, { appeal }: StepScene) {
  return appeal.matters.flatMap(({ matterId }) => {
    const periods = readTaxPeriods(typed[matterId] ?? '');
    return periods === undefined ? [] : [{ matterId, periods: [...periods] }];
  });
}

function statutesOf(day: (name: string) => string | undefined) {
  return statuteKinds.flatMap((statute) => {
    const on = day(statute);
    return on === undefined ? [] : [{ statute, day: on }];
  });
}

function acknowledgementOf(typed: Typed, mailedDay: string | undefined, enclosures: readonly string[]) {
  const because = (typed['withoutPublicationBecause'] ?? '').trim();
  const without = because !== '' && !enclosures.includes(mediationPublication);
  const reason = without ? { withoutPublicationBecause: because } : {};
  return { letter: typed['letter'], mailedDay, enclosures, ...reason };
}
