import { Button } from '@trussworks/react-uswds';
import { Link, useSearchParams } from 'react-router';
import { RightsList } from '#capabilities/casework/web/rights-list.tsx';
import { formatDay } from '#kernel/decision/format.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Session, useSession, useSessionActs } from '../session.ts';

/** The taxpayers' rights, and their acknowledgement, before which no case opens. */
export function RightsPage() {
  const { data } = useSession();
  return data === undefined ? null : <Rights session={data} />;
}

function Rights({ session }: { readonly session: Session }) {
  const speech = useSpeech();
  const [search] = useSearchParams();
  const { acknowledgeRights } = useSessionActs();
  const to = ownAddress(search.get('to'));
  const acknowledge = () => acknowledgeRights.mutate();
  const isHeld = session.rights?.isHeld === true;
  return (
    <Page title={speech.tell('rights.title')} state={stateOf(session.rights, speech)}>
      <CommandTrouble
        problem={acknowledgeRights.error ?? undefined}
        process="rights"
        event="acknowledge"
        onRetry={acknowledge}
      />
      <RightsList />
      {isHeld && (
        <p>
          <Button type="button" onClick={acknowledge} aria-disabled={acknowledgeRights.isPending}>
            {speech.tell('rights.acknowledge')}
          </Button>
        </p>
      )}
      {!isHeld && to !== undefined && (
        <p>
          <Link className="usa-button" to={to}>
            {speech.tell('rights.go-on')}
          </Link>
        </p>
      )}
    </Page>
  );
}

function stateOf(rights: Session['rights'], speech: Speaker): string {
  if (rights === undefined) return speech.tell('rights.state-none');
  const { acknowledgedDay, lastDay, isHeld } = rights;
  if (acknowledgedDay === 'none' || lastDay === undefined) return speech.tell('rights.state-held');
  const last = formatDay(lastDay, speech);
  if (isHeld) return speech.tell('rights.state-expired', { day: last });
  return speech.tell('rights.state-open', { day: formatDay(acknowledgedDay, speech), last });
}

/** Where somebody was going before the rights were asked about, if that is one of our pages. */
function ownAddress(asked: string | null): string | undefined {
  return asked !== null && /^\/(?!\/)/.test(asked) && !asked.startsWith('/rights') ? asked : undefined;
}
