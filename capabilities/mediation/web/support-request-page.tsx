import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { useAnswer } from '#ui/api/hooks.ts';
import { listMediatorsContract } from '../api/list-mediators.contract.ts';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { isMinorStep } from '../process/support-request-states.ts';
import { isOffered, isTaken } from '../process/taken-steps.ts';
import { PeopleSection } from './people/people-section.tsx';
import { StepDialog } from './step/step-dialog.tsx';
import { DenialSection } from './support-request/denial-section.tsx';
import {
  ClocksSection,
  ContactsSection,
  TimelineSection,
  TimeSection,
} from './support-request/log-section.tsx';
import { AuthoritiesSection, EligibilitySection } from './support-request/eligibility-section.tsx';
import { MeetingSection } from './support-request/meeting-section.tsx';
import { PapersSection } from './support-request/papers-section.tsx';
import { allowedMoves, isForAnother } from './support-request/process-of.ts';
import { QuestionsSection } from './support-request/questions-section.tsx';
import { SendingsSection } from './support-request/sendings-section.tsx';
import { StepsSection } from './support-request/steps-section.tsx';

export type SupportRequestPageProps = {
  readonly view: SupportRequestView;
  readonly today: Day;
  /** Says where guidance that the page rests on has run out. */
  readonly warnings: ReactNode;
};

/** One support request: where it stands in the memorandum's charts, who moves next, what was put there. */
export function SupportRequestPage({ view, today, warnings }: SupportRequestPageProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, setAsked] = useState<string>();
  const mediators = useMediators(namesMediator(view));
  return (
    <Page
      title={tell('mediation.title', { work: tell(`mediation.work.${view.work}`) })}
      about={view.taxpayerName}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={stateLine(view, speech)}
      beside={
        <>
          <StateTag machine="support-request" state={view.state} />
          <PrintButton />
        </>
      }
      actions={<Actions view={view} onAsk={setAsked} />}
    >
      {warnings}
      {view.caution !== undefined && (
        <p className="channel-note">
          {tell('mediation.caution')} <cite>{view.caution.cite}</cite>
        </p>
      )}
      <Ways view={view} />
      <Parts view={view} today={today} onDo={setAsked} />
      {asked !== undefined && (
        <StepDialog
          key={asked}
          event={asked}
          scene={{ view, mediators }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}

/** What is worked on now first, then the papers and the log, and what is looked up last. */
function Parts(props: {
  readonly view: SupportRequestView;
  readonly today: Day;
  readonly onDo: (event: string) => void;
}) {
  const { view, today, onDo } = props;
  const isOver = isAnswered(view);
  return (
    <>
      <StepsSection view={view} today={today} onDo={onDo} />
      <ClocksSection view={view} today={today} />
      {!isOver && <EligibilitySection view={view} />}
      <DenialSection view={view} today={today} />
      {isApprovedFor(view) && <MeetingSection view={view} />}
      <PeopleSection view={view} />
      <PapersSection view={view} onDo={onDo} />
      <SendingsSection view={view} onDo={onDo} />
      {wasAsked(view) && <QuestionsSection supportRequestId={view.supportRequestId} />}
      {view.joint.mediator !== undefined && (
        <>
          <ContactsSection view={view} />
          <TimeSection view={view} />
        </>
      )}
      {isOver && <EligibilitySection view={view} />}
      <AuthoritiesSection view={view} />
      <TimelineSection view={view} />
    </>
  );
}

/** Questions are Appeals' own, and read only where there are any. */
function wasAsked({ review, timeline }: SupportRequestView): boolean {
  return review !== undefined && timeline.some(({ event }) => event === 'ask-question');
}

/** Once Appeals is past its review, what spoke for and against is looked up and no longer worked on. */
function isAnswered({ activePhases }: SupportRequestView): boolean {
  return activePhases.some((phase) => phase !== 'processing');
}

/** Call, session and all that follows are there once mediation is approved. */
function isApprovedFor({ activePhases, joint }: SupportRequestView): boolean {
  return activePhases.includes('before-call') || joint.call !== undefined;
}

/** Whether the reader may take a step now that names a mediator. */
function namesMediator(view: SupportRequestView): boolean {
  const naming = ['approve-request', 'note-mediator-offer', 'assign-mediator', 'replace-mediator'];
  return allowedMoves(view).some((event) => naming.includes(event));
}

/** Whom the request could be given to; nobody outside of Appeals' review asks. */
function useMediators(isReview: boolean) {
  const answer = useAnswer(listMediatorsContract, {}, { isOn: isReview });
  return (answer.data?.mediators ?? []).map(({ personId, name, office }) => ({
    value: personId,
    text: office === undefined ? name : `${name}, ${office}`,
  }));
}

function stateLine(view: SupportRequestView, speech: Speaker): string {
  const { taxpayerName: name } = view;
  const word = view.entered === 'mediation-in' ? 'mediation.state-line' : 'mediation.logged-line';
  const state = speech.tell(word, {
    state: speech.tell(`state.support-request.${view.state}`),
    day: formatDay(view.receivedDay, speech),
    days: String(view.days.inMediation),
  });
  return name === undefined ? state : speech.tell('mediation.of-name', { name, state });
}

/** The steps of the request and of its agreement, those that are possible first. */
function Actions(props: { readonly view: SupportRequestView; readonly onAsk: (event: string) => void }) {
  const { tell } = useSpeech();
  const { view, onAsk } = props;
  const ofAgreement = (view.agreement?.moves ?? []).filter(({ allowed }) => allowed);
  const moves = [...view.moves, ...ofAgreement]
    .filter(({ event }) => isOffered(event, view))
    .toSorted(
      (a, b) => Number(b.allowed) - Number(a.allowed) || rankOf(a.event, view) - rankOf(b.event, view),
    );
  const buttonWords = Object.fromEntries([
    ...ofAgreement.map(({ event }) => [event, tell(`event.mediation-agreement.${event}`)] as const),
    ...moves
      .filter(({ event }) => isForAnother(event, view))
      .map(({ event }) => [event, tell('mediation.record-concurrence')] as const),
  ]);
  return (
    <ActionBar
      process="support-request"
      moves={moves}
      buttonWords={buttonWords}
      onMove={onAsk}
      isMinor={(event) => rankOf(event, view) === minorRank}
    />
  );
}

const minorRank = 3;

function hasReport({ papers }: SupportRequestView): boolean {
  return papers.some(({ kind }) => kind === 'mediators-report');
}

/**
 * What everybody waits for first, then the reader's other steps of the charts, then what else may be done
 * now; what was done before and what is possible at any time stand behind a fold.
 */
function rankOf(event: string, view: SupportRequestView): number {
  if (isForAnother(event, view)) return minorRank;
  // The closing is handed in with the report: that comes first.
  if (event === 'write-report' && !hasReport(view)) return -1;
  if (event === view.next?.event) return 0;
  if (isMinorStep(event) || isTaken(event, view)) return minorRank;
  const isListed = view.steps.some((step) => step.event === event && step.standing !== 'done');
  return isListed ? 1 : 2;
}

function Ways({ view }: { readonly view: SupportRequestView }) {
  const { tell } = useSpeech();
  if (view.appealId === undefined) return null;
  const count = view.linkedIds.length;
  return (
    <p className="row">
      {view.seesAppeal && <Link to={`/appeals/${view.appealId}`}>{tell('mediation.to-appeal')}</Link>}
      <Link to={`/mediation-requests/${view.requestId}`}>{tell('mediation.to-request')}</Link>
      {view.linkedIds.map((id, index) => (
        <Link key={id} to={`/mediations/${id}`}>
          {tell('mediation.linked', { count: String(count) }, count)}
          {count > 1 && ` (${index + 1})`}
        </Link>
      ))}
    </p>
  );
}
