import { useState } from 'react';
import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { CoMediationView } from '../../api/co-mediation-view.contract.ts';
import { isAdmitted, isWaiting } from '../../process/co-mediation.ts';
import { listOwnCoMediationsContract } from '../../api/list-own-co-mediations.contract.ts';
import { PeopleButtons } from './people-buttons.tsx';
import { PeopleDialog } from './people-dialog.tsx';

/** A co-mediator's page: the invitations, what each still lacks, and the way into those that are open. */
export function OwnMediationsPage() {
  const { tell } = useSpeech();
  const answer = useAnswer(listOwnCoMediationsContract, {});
  return (
    <Page title={tell('mediation.own-invitations')} state={tell('mediation.own-invitations-state')}>
      <Answered answer={answer} rows={4}>
        {({ coMediations }) =>
          coMediations.length === 0 ? (
            <p>{tell('mediation.own-invitations-none')}</p>
          ) : (
            coMediations.map((one) => <Invitation key={one.coMediationId} one={one} />)
          )
        }
      </Answered>
    </Page>
  );
}

function Invitation({ one }: { readonly one: CoMediationView }) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, setAsked] = useState<string>();
  const { coMediationId, supportRequestId, state, findings, moves } = one;
  const day = formatDay(one.invitedDay, speech);
  return (
    <section className="section stack" aria-labelledby={coMediationId}>
      <h2 id={coMediationId}>
        {tell('mediation.invitation', { day, state: tell(`state.co-mediation.${state}`) })}
      </h2>
      {isAdmitted(state) && (
        <p>
          <Link to={`/mediations/${supportRequestId}`}>{tell('mediation.to-mediation')}</Link>
        </p>
      )}
      {isWaiting(state) && <FindingList findings={findings} />}
      <PeopleButtons moves={moves} onMove={setAsked} />
      {asked !== undefined && (
        <PeopleDialog key={asked} event={asked} of={one} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}
