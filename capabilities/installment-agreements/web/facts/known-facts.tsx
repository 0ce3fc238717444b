import { type ReactNode, useState } from 'react';
import { formatCents, formatDay, formatList } from '#kernel/decision/format.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type SummaryItem, SummaryList } from '#ui/table/summary-list.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { QuestionField } from './question-field.tsx';
import { type Question, questions } from './questions.ts';
import { typedText } from './typed-text.ts';
import { currentAsText } from './yes-no.ts';

/**
 * The facts that were known before, each with its source and a way to correct it. They are not asked again.
 */
export function KnownFacts(props: {
  readonly given: GivenFacts;
  /** The names of the facts that were known when the page was opened. */
  readonly facts: readonly string[];
  readonly source: string;
  /** What the register and the account say. */
  readonly items?: readonly SummaryItem[];
  readonly onGiven?: ((given: GivenFacts) => void) | undefined;
}) {
  const speech = useSpeech();
  const { given, facts, source, items = [], onGiven } = props;
  const [changing, setChanging] = useState<string>();
  const rows = facts.map((fact): SummaryItem => ({
    key: fact,
    term: speech.tell(`question.${fact}`),
    value:
      changing === fact && onGiven ? (
        <QuestionField fact={fact} given={given} onGiven={onGiven} />
      ) : (
        <Known source={source}>{answerText(fact, given, speech)}</Known>
      ),
    ...(onGiven && { change: () => setChanging(changing === fact ? undefined : fact) }),
  }));
  return <SummaryList items={[...items, ...rows]} />;
}

/** A value with where it comes from. */
export function Known({ source, children }: { readonly source: string; readonly children: ReactNode }) {
  return (
    <>
      {children} <span className="quiet small">{source}</span>
    </>
  );
}

/** The names of the questions that have an answer. */
export function knownFactsOf(given: GivenFacts): readonly string[] {
  return Object.entries(questions)
    .filter(([, question]) => question.fact.read(given) !== 'unknown')
    .map(([fact]) => fact);
}

/** How much of a request is known: what was proposed, and what was found out. */
export function knownCountOf(given: GivenFacts): number {
  const proposed = [given.request.liability, given.request.payment, given.compliance.returns];
  return knownFactsOf(given).length + proposed.filter((fact) => fact !== 'unknown').length;
}

/** An answer in words. */
export function answerText(fact: string, given: GivenFacts, speech: Speaker): string {
  const question = questions[fact];
  if (question === undefined || question.fact.read(given) === 'unknown') return speech.tell('unknown');
  return textOf(question, given, speech);
}

function textOf(question: Question, given: GivenFacts, speech: Speaker): string {
  const { tell } = speech;
  switch (question.kind) {
    case 'yes-no':
      return tell(question.fact.read(given) === true ? 'yes' : 'no');
    case 'current':
      return tell(`current-payments.${currentAsText(question.fact.read(given))}`);
    case 'choice':
      return tell(`${question.words}.${question.fact.read(given)}`);
    case 'amount':
      return formatCents(question.fact.read(given) as Cents);
    case 'count':
    case 'count-or-none':
    case 'years':
      return typedText(question, given, tell('none'));
    case 'bankruptcy': {
      const value = question.fact.read(given);
      const petitions = value === 'unknown' ? [] : value.map(({ petitionDay }) => petitionDay);
      if (petitions.length === 0) return tell('none');
      const days = petitions.map((onDay) => formatDay(onDay, speech));
      return tell('bankruptcy.since', { days: formatList(days, speech) });
    }
    case 'resolutions': {
      const value = question.fact.read(given);
      const names = value === 'unknown' ? [] : value.map(({ kind }) => tell(`resolution-kind.${kind}`));
      return names.length === 0 ? tell('none') : formatList(names, speech);
    }
    case 'agreements': {
      const value = question.fact.read(given);
      const ends = value === 'unknown' ? [] : value.map(({ end }) => tell(`agreement-end.${end}`));
      return ends.length === 0 ? tell('none') : formatList(ends, speech);
    }
  }
}
