import { Link } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { targetsOf } from './link-targets.ts';
import type { Listed } from './listed.ts';

/** The parts of the page, by the ids of their headings. */
const parts = [
  'inbound',
  'deadlines',
  'modules',
  'letters',
  'people',
  'contacts',
  'notes',
  'documents',
  'rights',
] as const;

/** The menu of installment agreements for this taxpayer, and the way to each part of the case. */
export function CaseMenu(props: {
  readonly taxpayerId: string;
  readonly listed: Listed | undefined;
  /** Whether this role may take a proposal. */
  readonly mayTake: boolean;
}) {
  const speech = useSpeech();
  const { taxpayerId, listed, mayTake } = props;
  const targets = listed === undefined ? [] : targetsOf(listed, speech);
  return (
    <div className="case-menu">
      <nav aria-label={speech.tell('case-menu.agreements')}>
        <h2>{speech.tell('case-menu.agreements')}</h2>
        <ul role="list">
          {mayTake && (
            <li>
              <Link to={`/taxpayers/${taxpayerId}/proposals/new`}>
                {speech.tell('taxpayer-page.take-proposal')}
              </Link>
            </li>
          )}
          {targets.map(({ id, kind, text }) => (
            <li key={id}>
              <Link to={kind === 'agreement' ? `/agreements/${id}` : `/requests/${id}`}>{text}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={speech.tell('case-menu.parts')}>
        <h2>{speech.tell('case-menu.parts')}</h2>
        <ul role="list">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{speech.tell(`case-menu.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
