import { useState } from 'react';
import { Link } from 'react-router';
import { formatDay } from '#kernel/decision/format.ts';
import type { Day } from '#kernel/calendar/day.ts';
import type { AskedOption } from '#ui/form/asked/asked.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Dialog } from '#ui/page/dialog.tsx';
import { focusStateLine, Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { MediationRequestView } from '../api/mediation-request-view.contract.ts';
import { MailingList } from './mailings-page.tsx';
import { recordOfStep } from './step/request-contracts.ts';
import { RequestStepForm } from './step/request-step-form.tsx';
import type { OfferedToRequest } from './step/request-steps.ts';
import { Section } from './support-request/section.tsx';

type RequestPageProps = {
  readonly request: MediationRequestView;
  readonly today: Day;
  /** The appeals of the taxpayer, as a person calls them. */
  readonly appeals: readonly AskedOption[];
};

/** A written request: what was asked, where it stands on each appeal, and the e-mail that it led to. */
export function MediationRequestPage({ request, today, appeals }: RequestPageProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, setAsked] = useState<string>();
  const { taxpayerId, requestId } = request;
  const close = () => setAsked(undefined);
  return (
    <Page
      title={tell('mediation.request-title', { day: formatDay(request.receivedDay, speech) })}
      about={request.taxpayerName}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={stateLine(request, speech)}
      beside={<StateTag machine="mediation-request" state={request.state} />}
      actions={<Actions request={request} onAsk={setAsked} />}
    >
      <Section name="request-told">
        <p className="measure preserved">{request.told}</p>
        <Clocks request={request} today={today} />
        <Told request={request} />
      </Section>
      <Standings request={request} appeals={appeals} />
      <Section name="request-mailings">
        <MailingList mailings={request.mailings} />
      </Section>
      {asked !== undefined && (
        <Dialog title={tell(`event.${recordOfStep(asked)}.${asked}`)} onClose={close}>
          <RequestStepForm
            event={asked}
            about={{ taxpayerId, requestId }}
            appeals={appeals.filter(({ value }) => appealsFor(asked, request).includes(value))}
            offered={offeredTo(request, appeals)}
            onDone={() => {
              close();
              focusStateLine();
            }}
            onCancel={close}
          />
        </Dialog>
      )}
    </Page>
  );
}

/** The kinds of issue for its appeals, and the denials that a conference can be about. */
function offeredTo(request: MediationRequestView, appeals: readonly AskedOption[]): OfferedToRequest {
  return {
    issueKinds: [...new Set(request.issueKinds.flatMap(({ kinds }) => kinds))],
    denied: request.standings
      .filter(({ standing }) => standing === 'denied')
      .map(({ supportRequestId, appealId }) => ({
        value: supportRequestId,
        text: appeals.find(({ value }) => value === appealId)?.text ?? appealId,
      })),
  };
}

/** When the manager was told, and the conferences that were asked for after a denial. */
function Told({ request }: { readonly request: MediationRequestView }) {
  const speech = useSpeech();
  const { tell } = speech;
  const { managerNotice: notice, conferences = [] } = request;
  return (
    <>
      {notice !== undefined && (
        <p className="quiet">
          {tell('mediation.manager-told', { day: formatDay(notice.onDay, speech) })}{' '}
          {notice.lagDays > 0 &&
            tell('mediation.manager-told-late', { count: String(notice.lagDays) }, notice.lagDays)}
        </p>
      )}
      {conferences.map(({ supportRequestId, askedDay, told }) => (
        <p key={`${supportRequestId} ${askedDay} ${told}`} className="measure">
          {tell('mediation.conference-asked', { day: formatDay(askedDay, speech) })} {told}
        </p>
      ))}
    </>
  );
}

function stateLine({ state, taxpayerName }: MediationRequestView, { tell }: Speaker): string {
  const line = `${tell(`state.mediation-request.${state}`)}.`;
  return taxpayerName === undefined ? line : tell('mediation.of-name', { name: taxpayerName, state: line });
}

/** What may be done with the request itself, and with each appeal that has neither MI nor a log yet. */
function Actions(props: { readonly request: MediationRequestView; readonly onAsk: (event: string) => void }) {
  const { tell } = useSpeech();
  const { request, onAsk } = props;
  const moves = [...request.entering, ...request.moves].toSorted(
    (a, b) => Number(b.allowed) - Number(a.allowed) || rankOf(a.event) - rankOf(b.event),
  );
  return (
    <ActionBar
      process="mediation-request"
      moves={moves}
      buttonWords={{
        'enter-mediation-in': tell('mediation.enter-mi'),
        'log-request': tell('mediation.log-only'),
      }}
      onMove={onAsk}
    />
  );
}

/** The first steps of the charts in their order, then what is possible at any time. */
function rankOf(event: string): number {
  const charted = ['mail-request', 'enter-mediation-in', 'log-request', 'close-request'];
  return charted.includes(event) ? charted.indexOf(event) : charted.length;
}

/** The appeals that a step can be taken on: an entry asks only for those that it is meant for. */
function appealsFor(event: string, { entering, appealIds }: MediationRequestView): readonly string[] {
  return entering.find((one) => one.event === event)?.appealIds ?? appealIds;
}

function Clocks({ request, today }: Pick<RequestPageProps, 'request' | 'today'>) {
  const open = request.deadlines.filter(({ closedBecause }) => closedBecause === undefined);
  return (
    <ul role="list">
      {open.map((deadline) => (
        <li key={deadline.deadlineId}>
          <Deadline deadline={deadline as DeadlineView} kind="duty" today={today} />
        </li>
      ))}
    </ul>
  );
}

function Standings({ request, appeals }: Pick<RequestPageProps, 'request' | 'appeals'>) {
  const { tell } = useSpeech();
  const nameOf = (appealId: string, work?: string) =>
    appeals.find(({ value }) => value === appealId)?.text ??
    tell(work === undefined ? 'mediation.an-appeal' : `mediation.work.${work}`);
  return (
    <Section name="request-appeals">
      <ul role="list">
        {request.standings.map(({ supportRequestId, appealId, work, standing }) => (
          <li key={supportRequestId}>
            <Link to={`/mediations/${supportRequestId}`}>{nameOf(appealId, work)}</Link>{' '}
            {tell(`mediation.standing.${standing}`)}
          </li>
        ))}
        {request.appealsWithout.map((appealId) => (
          <li key={appealId}>
            {nameOf(appealId)} <span className="quiet">{tell('mediation.no-entry-yet')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
