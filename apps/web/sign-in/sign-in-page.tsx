import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { isTaxpayerSide } from '#capabilities/casework/index.ts';
import { later } from '#ui/page/later.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { homeOf, type Session, type SessionPerson, useSessionActs } from '../session.ts';

const TourOffer = later(async () => (await import('../tour/tour.tsx')).TourOffer);

/** Who works in Appeals, and stands together on the page. */
const appealsRoles: readonly string[] = [
  'appeals-technical-employee',
  'appeals-team-manager',
  'pam-analyst',
  'area-director',
  'front-line-executive',
  'mediator',
  'co-mediator',
  'adr-pmo',
];

/** The demonstration's way in: a card for each person, with what the role can and cannot do. */
export function SignInPage({ session }: { readonly session: Session }) {
  const { say, find } = useSpeech();
  const hasPages = ({ role }: SessionPerson) => find(`role-can.${role}`) !== undefined;
  const staff = session.people.filter(({ role }) => !isTaxpayerSide(role));
  const taxpayers = session.people.filter(({ role }) => isTaxpayerSide(role));
  const others = staff.filter((person) => !hasPages(person));
  const inAppeals = staff.filter(({ role }) => appealsRoles.includes(role));
  const inCollection = staff.filter((person) => hasPages(person) && !inAppeals.includes(person));
  return (
    <Page title={say('ui.sign-in-title')} state={say('ui.sign-in-text')}>
      {session.mode === 'demonstration' && <TourOffer session={{ ...session, person: null }} />}
      <People heading={say('ui.sign-in-staff')} people={inCollection} />
      <People heading={say('ui.sign-in-appeals')} people={inAppeals} />
      <People heading={say('ui.sign-in-taxpayers')} people={taxpayers} />
      <People heading={say('ui.sign-in-others')} people={others} />
    </Page>
  );
}

function People({
  heading,
  people,
}: {
  readonly heading: string;
  readonly people: readonly SessionPerson[];
}) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul role="list" className="role-cards">
        {people.map((person) => (
          <PersonCard key={person.personId} person={person} />
        ))}
      </ul>
    </section>
  );
}

function PersonCard({ person }: { readonly person: SessionPerson }) {
  const { say, tell, find } = useSpeech();
  const [search] = useSearchParams();
  const { signIn } = useSessionActs();
  const does = find(`role-can.${person.role}`);
  const enter = () =>
    signIn.mutate(person.personId, {
      onSuccess: () => window.location.assign(comeBackTo(search.get('to'), person)),
    });
  return (
    <li className="role-card">
      <h3>{person.name}</h3>
      <p>
        {tell(`role.${person.role}`)}
        {person.officeName !== undefined && <span className="quiet"> · {person.officeName}</span>}
      </p>
      {does !== undefined && <p className="quiet small">{does}</p>}
      <button type="button" className="usa-button usa-button--outline" onClick={enter}>
        {say('ui.sign-in-as', { name: person.name })}
      </button>
    </li>
  );
}

/**
 * The page that was asked for, if it is one of ours and of this person's side; else where the role begins.
 */
function comeBackTo(asked: string | null, person: SessionPerson): string {
  const home = homeOf(person);
  if (asked === null || !/^\/(?!\/)/.test(asked)) return home;
  return asked.startsWith('/my') === (home === '/my') ? asked : home;
}
