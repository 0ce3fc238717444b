import type { ReactNode } from 'react';
import type { Unknown } from '#kernel/decision/finding.ts';
import { ChoiceField, YesNoField } from '#ui/form/choices.tsx';
import { DayField, SelectField } from '#ui/form/fields.tsx';
import { readDay } from '#ui/form/read.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type {
  BankruptcyFacts,
  OtherResolutionFacts,
  PriorAgreementFacts,
} from '../../rules/facts/taxpayer-facts.ts';
import type { Lens } from './given.ts';
import { asYesNo, fromYesNo } from './yes-no.ts';

type CaseQuestionProps<Value> = {
  readonly name: string;
  readonly legend: string;
  readonly fact: Lens<Unknown<Value>>;
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
  readonly onDeferred?: (() => void) | undefined;
};

const resolutionKinds = [
  'offer-in-compromise',
  'currently-not-collectible',
  'penalty-abatement',
  'collection-due-process',
] as const;
const resolutionStates = [
  'pending',
  'accepted',
  'rejected',
  'returned',
  'withdrawn',
  'terminated',
  'completed',
] as const;
const agreementEnds = [
  'in-effect',
  'paid',
  'missed-payments',
  'new-liability',
  'other-default',
  'withdrawn',
  'replaced',
] as const;
const insolvencyAnswers = ['none', 'may-grant', 'may-not-grant'] as const;

/** Whether another resolution is pursued, and if so which. */
export function ResolutionsField(props: CaseQuestionProps<readonly OtherResolutionFacts[]>) {
  const speech = useSpeech();
  const { name, fact, given, onGiven } = props;
  const value = fact.read(given);
  const [first, ...others] = value === 'unknown' ? [] : value;
  const change = (part: Partial<OtherResolutionFacts>) =>
    first && onGiven(fact.write(given, [{ ...first, ...part }, ...others]));
  return (
    <OneOrNone
      {...props}
      answer={oneOrNone(value, first)}
      none={[]}
      one={[{ kind: 'offer-in-compromise', state: 'pending', modules: 'unknown' }]}
    >
      {first && (
        <div className="row">
          <SelectField
            name={`${name}-kind`}
            label={speech.tell('resolution.kind')}
            value={first.kind}
            options={optionsOf(resolutionKinds, 'resolution-kind', speech)}
            onChange={(kind) => change({ kind })}
          />
          <SelectField
            name={`${name}-state`}
            label={speech.tell('resolution.state')}
            value={first.state}
            options={optionsOf(resolutionStates, 'resolution-state', speech)}
            onChange={(state) => change({ state })}
          />
        </div>
      )}
    </OneOrNone>
  );
}

/** Whether there is a bankruptcy, since when, and what Insolvency says. */
export function BankruptcyField(props: CaseQuestionProps<BankruptcyFacts | 'none'>) {
  const speech = useSpeech();
  const { name, fact, given, onGiven, legend, onDeferred } = props;
  const value = fact.read(given);
  const open = value === 'unknown' || value === 'none' ? undefined : value;
  const change = (part: Partial<BankruptcyFacts>) => open && onGiven(fact.write(given, { ...open, ...part }));
  const start = (text: string) => {
    const petitionDay = readDay(text);
    if (petitionDay === undefined) return;
    const before = open ?? { endedDay: 'open', prePetitionAgreement: 'unknown', insolvencyAnswer: 'none' };
    onGiven(fact.write(given, { ...before, petitionDay }));
  };
  return (
    <div className="stack stack--tight">
      <ChoiceField
        name={name}
        legend={legend}
        isInline
        value={open ? 'yes' : answerWithout(value)}
        options={[
          { value: 'no', text: speech.tell('no') },
          { value: 'yes', text: speech.tell('bankruptcy.yes') },
          { value: 'unknown', text: speech.say('ui.form-dont-know') },
        ]}
        onChange={(answer) => {
          if (answer === 'yes') return;
          onGiven(fact.write(given, answer === 'no' ? 'none' : 'unknown'));
          if (answer === 'unknown') onDeferred?.();
        }}
      />
      <DayField
        name={`${name}-petition`}
        label={speech.tell('bankruptcy.petition')}
        isOptional
        {...(open && { first: open.petitionDay })}
        onChange={start}
      />
      {open && (
        <>
          <YesNoField
            name={`${name}-pre-petition`}
            legend={speech.tell('bankruptcy.pre-petition')}
            value={asYesNo(open.prePetitionAgreement)}
            onChange={(answer) => change({ prePetitionAgreement: fromYesNo(answer) })}
          />
          <SelectField
            name={`${name}-insolvency`}
            label={speech.tell('bankruptcy.insolvency')}
            value={open.insolvencyAnswer}
            options={optionsOf(insolvencyAnswers, 'insolvency-answer', speech)}
            onChange={(insolvencyAnswer) => change({ insolvencyAnswer })}
          />
        </>
      )}
    </div>
  );
}

/** Whether there were agreements before, and how the last one ended. */
export function PriorAgreementsField(props: CaseQuestionProps<readonly PriorAgreementFacts[]>) {
  const speech = useSpeech();
  const { name, fact, given, onGiven } = props;
  const value = fact.read(given);
  const [first, ...others] = value === 'unknown' ? [] : value;
  const change = (part: Partial<PriorAgreementFacts>) =>
    first && onGiven(fact.write(given, [{ ...first, ...part }, ...others]));
  return (
    <div className="stack stack--tight">
      <OneOrNone {...props} answer={oneOrNone(value, first)} none={[]} one={undefined} />
      <DayField
        name={`${name}-from`}
        label={speech.tell('prior-agreement.from')}
        isOptional
        {...(first && { first: first.fromDay })}
        onChange={(text) => {
          const fromDay = readDay(text);
          if (fromDay === undefined) return;
          if (first) return change({ fromDay });
          const begun = { fromDay, coversIncomeTax: 'unknown', end: 'paid', endedDay: 'unknown' } as const;
          onGiven(fact.write(given, [begun]));
        }}
      />
      {first && (
        <>
          <YesNoField
            name={`${name}-income`}
            legend={speech.tell('prior-agreement.income-tax')}
            value={asYesNo(first.coversIncomeTax)}
            onChange={(answer) => change({ coversIncomeTax: fromYesNo(answer) })}
          />
          <SelectField
            name={`${name}-end`}
            label={speech.tell('prior-agreement.end')}
            value={first.end}
            options={optionsOf(agreementEnds, 'agreement-end', speech)}
            onChange={(end) => change({ end, endedDay: end === 'in-effect' ? 'open' : first.endedDay })}
          />
        </>
      )}
    </div>
  );
}

/** There is one, there is none, or it is not known yet. */
function OneOrNone<Value>(
  props: CaseQuestionProps<Value> & {
    readonly answer: 'yes' | 'no' | 'unknown';
    readonly none: Value;
    /** What a yes begins with; without it the fields below begin it. */
    readonly one: Value | undefined;
    readonly children?: ReactNode;
  },
) {
  const { name, legend, fact, given, onGiven, onDeferred, answer, none, one, children } = props;
  return (
    <div className="stack stack--tight">
      <YesNoField
        name={name}
        legend={legend}
        value={answer}
        onChange={(value) => {
          if (value === 'unknown') onDeferred?.();
          if (value === 'yes' && one === undefined) return;
          if (value === 'unknown') onGiven(fact.write(given, value));
          else onGiven(fact.write(given, value === 'yes' ? (one ?? none) : none));
        }}
      />
      {children}
    </div>
  );
}

function optionsOf<Value extends string>(values: readonly Value[], words: string, { tell }: Speaker) {
  return values.map((value) => ({ value, text: tell(`${words}.${value}`) }));
}

/** What the answer to a list is: unknown, none, or at least one. */
function oneOrNone(value: unknown, first: unknown): 'yes' | 'no' | 'unknown' {
  if (value === 'unknown') return 'unknown';
  return first === undefined ? 'no' : 'yes';
}

/** What the answer is where nothing was opened: told that there is none, or not told. */
function answerWithout(value: unknown): 'no' | 'unknown' {
  return value === 'none' ? 'no' : 'unknown';
}
