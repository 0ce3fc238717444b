import { Link, useLocation } from 'react-router';
import { useSpeech } from '#ui/speech.tsx';
import { addressOf, type OwnRecord } from './own-record.tsx';

/** Whoever has several records, such as a business beside their own, goes from one to the other. */
export function OwnRecords({ own }: { readonly own: OwnRecord }) {
  const { tell } = useSpeech();
  const { pathname } = useLocation();
  const { records, taxpayer } = own;
  if (records.length < 2) return null;
  return (
    <nav aria-label={tell('my.records')}>
      <ul role="list" className="plain-list row">
        {records.map(({ taxpayerId, name }) => (
          <li key={taxpayerId}>
            <Link
              to={addressOf(pathname, taxpayerId)}
              aria-current={taxpayerId === taxpayer.taxpayerId ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
