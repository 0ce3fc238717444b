import { useState } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { ActionBar } from '#ui/page/action-bar.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { SupportRequestView } from '../api/support-request-view.contract.ts';
import { isMinorStep } from '../process/support-request-states.ts';
import { isOffered, isTaken } from '../process/taken-steps.ts';
import { PeopleSection } from './people/people-section.tsx';
import { StepDialog } from './step/step-dialog.tsx';
import { MeetingSection } from './support-request/meeting-section.tsx';
import { PapersSection } from './support-request/papers-section.tsx';

type OwnMediationProps = { readonly view: SupportRequestView; readonly today: Day };

/**
 * A taxpayer's own mediation: when it is, what is due by when, who takes part for whom, the papers of both
 * sides, and what the taxpayer can do.
 */
export function OwnMediation({ view, today }: OwnMediationProps) {
  const speech = useSpeech();
  const { tell } = speech;
  const [asked, setAsked] = useState<string>();
  return (
    <Page
      title={tell('mediation.title', { work: tell(`mediation.work.${view.work}`) })}
      state={stateOf(view, speech)}
      crumbs={[{ to: `/my/mediation?record=${view.taxpayerId}`, text: tell('own-mediation.page') }]}
      actions={<Actions view={view} onAsk={setAsked} />}
    >
      <LastDays view={view} today={today} />
      <MeetingSection view={view} readiness={view.readiness.filter(({ test }) => isOfBoth(test))} />
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

/** The day of the session first, and that the choice stays the taxpayer's. */
function stateOf({ joint }: SupportRequestView, speech: Speaker): string {
  const { tell } = speech;
  if (joint.withdrawal !== undefined) return tell('own-mediation.own-withdrawn');
  if (joint.concluded !== undefined) return tell('my-mediation.standing-session-over');
  if (joint.session === undefined) return tell('own-mediation.own-state');
  return tell('own-mediation.own-session', { day: formatDay(joint.session.day, speech) });
}

/** What the taxpayer can do: what is due first, and what is possible at any time behind a fold. */
function Actions(props: { readonly view: SupportRequestView; readonly onAsk: (event: string) => void }) {
  const { tell } = useSpeech();
  const { view, onAsk } = props;
  const ofAgreement = view.agreement?.moves ?? [];
  const moves = [...ofAgreement, ...view.moves].filter(
    ({ event, allowed }) => allowed && isOffered(event, view),
  );
  const buttonWords = Object.fromEntries(
    ofAgreement.map(({ event }) => [event, tell(`event.mediation-agreement.${event}`)]),
  );
  // To stop is never hidden: it is the taxpayer's choice on every day of a mediation.
  const isMinor = (event: string) =>
    event !== 'withdraw-by-taxpayer' && (isMinorStep(event) || isTaken(event, view));
  return (
    <ActionBar
      process="support-request"
      moves={moves}
      buttonWords={buttonWords}
      onMove={onAsk}
      isMinor={isMinor}
    />
  );
}

const ownClocks = ['return-agreement', 'return-consent', 'taxpayer-summary', 'appeals-summary'];

/** By when each side sends what. What Appeals owes itself is not the taxpayer's to watch. */
function LastDays({ view, today }: OwnMediationProps) {
  const { tell } = useSpeech();
  const open = view.clocks.filter(
    ({ kind, closedBecause }) => closedBecause === undefined && ownClocks.includes(kind),
  );
  if (open.length === 0) return null;
  return (
    <section className="section stack" aria-labelledby="own-days">
      <h2 id="own-days">{tell('own-mediation.days')}</h2>
      <ul role="list" className="stack stack--tight">
        {open.map((deadline) => (
          <li key={deadline.deadlineId}>
            <Deadline deadline={deadline as DeadlineView} kind="duty" today={today} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How Appeals prepares itself is its own; what both sides bring is for both. */
function isOfBoth(test: string): boolean {
  return ['appeals-summary-delivered', 'taxpayer-summary-delivered', 'deciders-on-both-sides'].includes(test);
}
