import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../speech.tsx';
import { Termed } from '../text/term.tsx';

export type SummaryItem = {
  readonly key: string;
  readonly term: string;
  readonly value: ReactNode;
  /** Where it can be changed: a page, or an act on this one. */
  readonly change?: string | (() => void) | undefined;
};

/** Terms and their values, each with its way to change it. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map(({ key, term, value, change }) => (
        <div key={key} className="summary-list__row">
          <dt>
            <Termed text={term} />
          </dt>
          <dd>{value}</dd>
          {change !== undefined && (
            <dd className="summary-list__change">
              <Change about={term} change={change} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Change({ about, change }: { readonly about: string; readonly change: string | (() => void) }) {
  const { say } = useSpeech();
  const label = say('ui.change-about', { about });
  if (typeof change === 'string')
    return (
      <Link to={change} aria-label={label}>
        {say('ui.change')}
      </Link>
    );
  return (
    <button type="button" className="usa-button usa-button--unstyled" aria-label={label} onClick={change}>
      {say('ui.change')}
    </button>
  );
}
