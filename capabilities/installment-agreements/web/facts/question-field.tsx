import { ChoiceField, YesNoField, type YesNoUnknown } from '#ui/form/choices.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { BankruptcyField } from './bankruptcy-field.tsx';
import { PriorAgreementsField } from './prior-agreements-field.tsx';
import { ResolutionsField } from './resolutions-field.tsx';
import { type Question, questions } from './questions.ts';
import { TypedAnswer } from './typed-answer.tsx';
import { asYesNo, currentAsText, currentOfText, fromYesNo } from './yes-no.ts';

export type QuestionFieldProps = {
  readonly fact: string;
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
  /** The person has said that it is not known yet, so that the next question may come. */
  readonly onDeferred?: (() => void) | undefined;
};

/** A question with its field, whatever kind of answer it takes. Not known yet is an answer in each. */
export function QuestionField({ fact, given, onGiven, onDeferred }: QuestionFieldProps) {
  const { tell } = useSpeech();
  const question = questions[fact];
  if (question === undefined) return null;
  return (
    <Answer
      name={fact}
      legend={tell(`question.${fact}`)}
      question={question}
      given={given}
      onGiven={onGiven}
      onDeferred={onDeferred}
    />
  );
}

export type AnswerProps = Omit<QuestionFieldProps, 'fact'> & {
  readonly name: string;
  readonly legend: string;
  readonly question: Question;
};

function Answer(props: AnswerProps) {
  const { question } = props;
  switch (question.kind) {
    case 'yes-no':
    case 'current':
    case 'choice':
      return <OneOfAnswer {...props} question={question} />;
    case 'amount':
    case 'count':
    case 'count-or-none':
    case 'years':
      return <TypedAnswer {...props} question={question} />;
    case 'bankruptcy':
      return <BankruptcyField {...props} fact={question.fact} />;
    case 'resolutions':
      return <ResolutionsField {...props} fact={question.fact} />;
    case 'agreements':
      return <PriorAgreementsField {...props} fact={question.fact} />;
  }
}

type OneOf = Extract<Question, { kind: 'yes-no' | 'current' | 'choice' }>;

function OneOfAnswer(props: Omit<AnswerProps, 'question'> & { readonly question: OneOf }) {
  const { name, legend, question, given, onGiven, onDeferred } = props;
  const { say, tell } = useSpeech();
  const take = (value: string) => {
    onGiven(withChosen(question, given, value));
    if (value === 'unknown') onDeferred?.();
  };
  if (question.kind === 'yes-no')
    return (
      <YesNoField name={name} legend={legend} value={asYesNo(question.fact.read(given))} onChange={take} />
    );
  const options = question.kind === 'current' ? ['yes', 'no', 'not-required'] : question.options;
  const words = question.kind === 'current' ? 'current-payments' : question.words;
  return (
    <ChoiceField
      name={name}
      legend={legend}
      isInline
      value={chosen(question, given)}
      options={[
        ...options.map((value) => ({ value, text: tell(`${words}.${value}`) })),
        { value: 'unknown', text: say('ui.form-dont-know') },
      ]}
      onChange={take}
    />
  );
}

function chosen(question: Exclude<OneOf, { kind: 'yes-no' }>, given: GivenFacts): string {
  return question.kind === 'current' ? currentAsText(question.fact.read(given)) : question.fact.read(given);
}

function withChosen(question: OneOf, given: GivenFacts, value: string): GivenFacts {
  switch (question.kind) {
    case 'yes-no':
      return question.fact.write(given, fromYesNo(value as YesNoUnknown));
    case 'current':
      return question.fact.write(given, currentOfText(value));
    case 'choice':
      return question.fact.write(given, value);
  }
}
