import { SiteAlert } from '@trussworks/react-uswds';
import { lazy, Suspense, useId, useState } from 'react';
import { later } from '#ui/page/later.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { homeOf, type Session, useSessionActs } from '../session.ts';
import { tourProgress } from '../tour/tour-progress.ts';

/** Loaded when somebody moves the day: taxpayers' first page is smaller without its picker. */
const MoveDayDialog = lazy(async () => ({
  default: (await import('./move-day-dialog.tsx')).MoveDayDialog,
}));

/** Loaded only by those who are on the tour, or about to choose. */
const TourBar = later(async () => (await import('../tour/tour.tsx')).TourBar);

/** Says that nothing here is real, and lets everybody be anybody on any later day. */
export function DemonstrationBar({ session }: { readonly session: Session }) {
  const { say, tell } = useSpeech();
  const [isMoving, setMoving] = useState(false);
  const { person } = session;
  if (session.mode !== 'demonstration') return null;
  return (
    <>
      <SiteAlert
        variant="info"
        slim
        showIcon={false}
        className="demonstration-bar"
        aria-label={say('ui.demo-notice-nobody')}
      >
        <div className="demonstration-bar__row">
          <p>
            {person === null
              ? say('ui.demo-notice-nobody')
              : say('ui.demo-notice', { role: tell(`role.${person.role}`) })}
          </p>
          {person !== null && <PersonSwitch session={session} />}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => setMoving(true)}>
            {say('ui.demo-move')}
          </button>
        </div>
        {isMoving && (
          <Suspense>
            <MoveDayDialog today={session.businessDay} onClose={() => setMoving(false)} />
          </Suspense>
        )}
      </SiteAlert>
      {tourProgress()?.isOpen === true && <TourBar session={session} />}
    </>
  );
}

/** Another person, at once: the page reloads, so that nothing of the first one's stays. */
function PersonSwitch({ session }: { readonly session: Session }) {
  const { say, tell } = useSpeech();
  const id = useId();
  const { signIn } = useSessionActs();
  const choose = (personId: string) =>
    signIn.mutate(personId, {
      onSuccess: ({ person }) => window.location.assign(person === null ? '/sign-in' : homeOf(person)),
    });
  return (
    <span className="row">
      <label htmlFor={id}>{say('ui.demo-switch')}</label>
      <select
        id={id}
        className="usa-select"
        value={session.person?.personId}
        onChange={(event) => choose(event.target.value)}
      >
        {session.people.map(({ personId, name, role }) => (
          <option key={personId} value={personId}>
            {name}, {tell(`role.${role}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
