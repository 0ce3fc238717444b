import { type SubmitEvent, useId, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { Refreshing } from '#ui/page/refreshing.tsx';
import { useShortcut } from '#ui/page/shortcuts.tsx';
import { later } from '#ui/page/later.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { Wordmark } from '#ui/text/wordmark.tsx';
import type { Session, SessionPerson } from '../session.ts';
import { maySearch } from './navigation.ts';
import { searchFor } from './search-for.ts';
import { PersonMenu } from './person-menu.tsx';

/** Loaded once the page stands: the first paint does not wait for it. */
const ComposedBell = later(async () => (await import('./composed-bell.tsx')).ComposedBell);

type StaffHeaderProps = {
  readonly session: Session;
  readonly person: SessionPerson;
  readonly onOpen: (dialog: 'settings' | 'palette' | 'keys') => void;
};

/** Name, business day, search, palette and person, in one line that stays. */
export function StaffHeader({ session, person, onOpen }: StaffHeaderProps) {
  const { say } = useSpeech();
  return (
    <header className="staff-header">
      <Link to="/" className="staff-header__home">
        <Wordmark />
      </Link>
      <BusinessDay session={session} />
      <Refreshing />
      {maySearch(person.role) && <Search />}
      <button type="button" className="staff-header__palette" onClick={() => onOpen('palette')}>
        <span>{say('ui.palette')} </span>
        <kbd>Ctrl K</kbd>
      </button>
      {session.rights?.isHeld !== true && <ComposedBell key={person.personId} person={person} />}
      <PersonMenu person={person} onOpen={onOpen} />
    </header>
  );
}

/** The day on which the agency acts. A demonstration's clock says that it is one. */
function BusinessDay({ session }: { readonly session: Session }) {
  const speech = useSpeech();
  const { mode, businessDay, cycle } = session;
  return (
    <p className="business-day">
      {mode === 'demonstration' && <Icon name="schedule" />}
      <time dateTime={businessDay}>{formatDay(businessDay, speech)}</time>
      <span className="quiet"> · {speech.say('ui.posting-cycle', { cycle })}</span>
      {mode === 'demonstration' && <span className="quiet"> · {speech.say('ui.demo-clock')}</span>}
    </p>
  );
}

/** What is searched for is handed over beside the address, because it may be a taxpayer's number. */
function Search() {
  const { say } = useSpeech();
  const id = useId();
  const go = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  // What was searched before is there to be typed over.
  useShortcut('/', say('ui.search'), () => {
    field.current?.focus();
    field.current?.select();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    searchFor(text, go);
  };
  return (
    <form role="search" className="staff-search" onSubmit={submit}>
      <label className="heard" htmlFor={id}>
        {say('ui.search-label')}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        id={id}
        type="search"
        className="usa-input"
        placeholder={say('ui.search')}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
