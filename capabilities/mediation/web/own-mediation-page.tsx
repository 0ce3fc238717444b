import { useState } from 'react';
import { useParams } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { findSupportRequestContract } from '../api/find-support-request.contract.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { PeopleSection } from './people/people-section.tsx';
import { StepDialog } from './step/step-dialog.tsx';
import { MeetingSection } from './support-request/meeting-section.tsx';
import { PapersSection } from './support-request/papers-section.tsx';

/** A taxpayer's own mediation, once both sides are told. */
export function OwnMediationDetailPage() {
  const { supportRequestId = '' } = useParams();
  const answer = useAnswer(findSupportRequestContract, { supportRequestId });
  return (
    <Answered answer={answer} rows={8}>
      {(view) => <OwnMediation key={supportRequestId} view={view} />}
    </Answered>
  );
}

/** When it is, who takes part for whom, the papers of both sides, and what the taxpayer can do. */
export function OwnMediation({ view }: { readonly view: SupportRequestView }) {
  const { tell } = useSpeech();
  const [asked, setAsked] = useState<string>();
  const { joint, agreement } = view;
  const moves = [...view.moves, ...(agreement?.moves ?? [])].filter(({ allowed }) => allowed);
  const buttonWords = Object.fromEntries(
    (agreement?.moves ?? []).map(({ event }) => [event, tell(`event.mediation-agreement.${event}`)]),
  );
  const title = tell('mediation.title', { work: tell(`mediation.work.${view.work}`) });
  return (
    <Page
      title={title}
      state={tell(joint.withdrawal === undefined ? 'own-mediation.own-state' : 'own-mediation.own-withdrawn')}
      crumbs={[{ to: `/my/mediation?record=${view.taxpayerId}`, text: tell('own-mediation.page') }]}
      actions={
        <ActionBar process="support-request" moves={moves} buttonWords={buttonWords} onMove={setAsked} />
      }
    >
      <MeetingSection view={view} />
      <PeopleSection view={view} />
      <PapersSection view={view} onDo={setAsked} />
      {asked !== undefined && (
        <StepDialog
          key={asked}
          event={asked}
          scene={{ view, mediators: [] }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}
