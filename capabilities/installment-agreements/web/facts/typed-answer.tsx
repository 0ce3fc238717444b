import { useState } from 'react';
import { amountTrouble } from '#ui/form/amount-trouble.ts';
import { MoneyField, TextField } from '#ui/form/fields.tsx';
import { useNoteUnreadable } from '#ui/form/unreadable.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { AnswerProps } from './question-field.tsx';
import { type Typed, typedText, withTyped } from './typed-text.ts';

/** Keeps what is being typed; what cannot be read is no answer, and is said at its field. */
export function TypedAnswer(props: Omit<AnswerProps, 'question'> & { readonly question: Typed }) {
  const { name, legend, question, given, onGiven, onDeferred } = props;
  const speech = useSpeech();
  const { say, tell } = speech;
  const none = tell('none');
  const [text, setText] = useState(() => typedText(question, given, none));
  const read = withTyped(question, given, text, none);
  useNoteUnreadable(name, read === undefined ? messageOf(question, text, speech) : undefined);
  const take = (typed: string) => {
    setText(typed);
    onGiven(withTyped(question, given, typed, none) ?? question.fact.write(given, 'unknown'));
  };
  const Typing = question.kind === 'amount' ? MoneyField : TextField;
  const mayBeNone = question.kind === 'count-or-none' || question.kind === 'years';
  const takeNone = (word: string, value: string) => (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      aria-label={tell('answer.about', { answer: word, question: legend })}
      onClick={() => {
        take(value);
        if (value === '') onDeferred?.();
      }}
    >
      {word}
    </button>
  );
  return (
    <div className="typed-answer">
      <Typing
        name={name}
        label={legend}
        hint={tell(`answer-hint.${question.kind}`)}
        value={text}
        onChange={take}
      />
      <p className="row">
        {mayBeNone && takeNone(none, none)}
        {onDeferred && takeNone(say('ui.form-dont-know'), '')}
      </p>
    </div>
  );
}

function messageOf(question: Typed, text: string, speech: Speaker): string | undefined {
  const { tell } = speech;
  if (question.kind === 'amount') return amountTrouble(text, speech);
  if (question.kind !== 'count' || question.most === undefined)
    return tell(`answer-unreadable.${question.kind}`);
  return tell('answer-unreadable.count-between', {
    least: String(question.least),
    most: String(question.most),
  });
}
