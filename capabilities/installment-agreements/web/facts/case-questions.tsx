import { type ReactNode, useState } from 'react';
import { YesNoField, type YesNoUnknown } from '#ui/form/choices.tsx';
import type { CaseQuestionProps } from './case-question.ts';
import { EntryList, type Row, useRows } from './entry-list.tsx';

/**
 * Whether there are any, and if so which. An entry counts once it is whole; while one is not, the form is not
 * sent.
 */
export function EntriesQuestion<Value extends readonly Entry[], Entry, Typed>(
  props: CaseQuestionProps<Value> & {
    readonly word: string;
    readonly blank: Typed;
    readonly typed: (entry: Entry) => Typed;
    readonly whole: (typed: Typed) => Entry | undefined;
    readonly children: (row: Row<Typed>, change: (part: Partial<Typed>) => void) => ReactNode;
  },
) {
  const { name, legend, fact, given, onGiven, onDeferred, word, blank, typed, whole, children } = props;
  const value = fact.read(given);
  const [answer, setAnswer] = useState<YesNoUnknown>(() => answerOf(value));
  const list = useRows<Typed>(value === 'unknown' ? [] : value.map(typed));
  const write = (entries: readonly Typed[]) => {
    const done = entries.map(whole).filter((entry) => entry !== undefined);
    onGiven(fact.write(given, done.length > 0 ? (done as unknown as Value) : 'unknown'));
  };
  const take = (next: YesNoUnknown) => {
    setAnswer(next);
    if (next === 'yes') return write(list.set(list.rows.length > 0 ? list.rows : list.added(blank)));
    onGiven(fact.write(given, next === 'no' ? ([] as unknown as Value) : 'unknown'));
    if (next === 'unknown') onDeferred?.();
  };
  return (
    <div className="stack stack--tight">
      <YesNoField name={name} legend={legend} value={answer} onChange={take} />
      {answer === 'yes' && (
        <EntryList
          rows={list.rows}
          word={word}
          onAdd={() => write(list.set(list.added(blank)))}
          onRemove={(key) => write(list.set(list.without(key)))}
        >
          {(row) => children(row, (part) => write(list.set(list.changed(row.key, part))))}
        </EntryList>
      )}
    </div>
  );
}

/** What the answer to a list is: unknown, none, or at least one. */
function answerOf(value: 'unknown' | readonly unknown[]): YesNoUnknown {
  if (value === 'unknown') return value;
  return value.length === 0 ? 'no' : 'yes';
}
