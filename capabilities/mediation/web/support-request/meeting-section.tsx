import type { ReactNode } from 'react';
import { formatDay } from '#kernel/decision/format.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { SummaryList } from '#ui/table/summary-list.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import type { SupportRequestView } from '../../api/support-request-view.contract.ts';
import { Section } from './section.tsx';

/** The call, the session, the mediator, who takes part, and what has to be ready. */
export function MeetingSection(props: {
  readonly view: SupportRequestView;
  /** What has to be ready, as far as it is for the reader; all of it where nothing is said. */
  readonly readiness?: SupportRequestView['readiness'];
}) {
  const speech = useSpeech();
  const { tell } = speech;
  const { view, readiness = view.readiness } = props;
  const { joint, agreement } = view;
  const issues = agreement?.issues ?? joint.call?.issues ?? [];
  const people = agreement?.participants ?? joint.call?.participants ?? [];
  return (
    <Section name="session">
      <SummaryList
        items={[
          { key: 'call', term: tell('mediation.call-at'), value: <Meeting view={view} meeting="call" /> },
          {
            key: 'session',
            term: tell('mediation.session-at'),
            value: <Meeting view={view} meeting="session" />,
          },
          { key: 'mediator', term: tell('mediation.mediator'), value: mediatorText(view, speech) },
          { key: 'agreement', term: tell('mediation.agreement'), value: agreementText(view, speech) },
          { key: 'issues', term: tell('mediation.issues'), value: <Lines lines={issues} /> },
          {
            key: 'people',
            term: tell('mediation.participants'),
            value: <Lines lines={people.map(({ name, capacity }) => `${name}, ${capacity}`)} />,
          },
          ...resultOf(view, speech),
        ]}
      />
      {agreement !== undefined && agreement.warnings.length > 0 && (
        <>
          <h3>{tell('mediation.list-warnings')}</h3>
          <FindingList findings={agreement.warnings} />
        </>
      )}
      {readiness.length > 0 && (
        <>
          <h3>{tell('mediation.readiness')}</h3>
          <FindingList findings={readiness} />
        </>
      )}
    </Section>
  );
}

function Meeting(props: { readonly view: SupportRequestView; readonly meeting: 'call' | 'session' }) {
  const { tell } = useSpeech();
  const { view, meeting } = props;
  const { callStartsAt, call, session } = view.joint;
  const startsAt = meeting === 'call' ? callStartsAt : session?.startsAt;
  if (startsAt === undefined)
    return call !== undefined && meeting === 'call' ? (
      <DayText day={call.onDay} />
    ) : (
      <span className="quiet">{tell('mediation.not-scheduled')}</span>
    );
  return (
    <>
      <InstantText at={startsAt} />
      {meeting === 'session' && session && <>, {session.place}</>}{' '}
      <a href={`/api/mediation/support-requests/${view.supportRequestId}/calendar/${meeting}`} download>
        {tell('mediation.calendar')}
        <span className="heard">: {tell(`mediation.${meeting}-at`)}</span>
      </a>
    </>
  );
}

/** What came of each issue, once the session is over. */
function resultOf({ joint: { concluded } }: SupportRequestView, { tell }: Speaker) {
  if (concluded === undefined) return [];
  const lines = concluded.issues.map(({ issue, agreed }) =>
    tell(`mediation.issue-${String(agreed)}`, { issue }),
  );
  return [{ key: 'results', term: tell('mediation.results'), value: <Lines lines={lines} /> }];
}

function mediatorText({ joint: { mediator } }: SupportRequestView, speech: Speaker): ReactNode {
  if (mediator === undefined) return <span className="quiet">{speech.tell('mediation.not-scheduled')}</span>;
  const { name, affirmedDay } = mediator;
  const affirmed =
    affirmedDay === undefined
      ? speech.tell('mediation.not-affirmed')
      : speech.tell('mediation.affirmed', { day: formatDay(affirmedDay, speech) });
  return `${name ?? speech.tell('role.mediator')}, ${affirmed}`;
}

function agreementText({ agreement }: SupportRequestView, { tell }: Speaker): ReactNode {
  if (agreement === undefined) return <span className="quiet">{tell('mediation.agreement-none')}</span>;
  return tell(`state.mediation-agreement.${agreement.state}`);
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { tell } = useSpeech();
  if (lines.length === 0) return <span className="quiet">{tell('mediation.agreed-at-call')}</span>;
  return (
    <ul role="list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
