import type { ReactNode } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import { DecisionCard, outcomeOf } from '#ui/findings/decision-card.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { Section } from './section.tsx';

/** Which codes are due, by when, and which have been asked for or posted. */
export function CodesSection(props: {
  readonly request: RequestView;
  readonly today: Day;
  readonly pendingCode: Decision;
  readonly children: ReactNode;
}) {
  const speech = useSpeech();
  const { request, today, pendingCode, children } = props;
  const due = request.deadlines.filter(({ kind }) => kind === 'identify-pending');
  return (
    <Section id="codes" result={outcomeOf(pendingCode, speech)}>
      {due.map((deadline) => (
        <Deadline key={deadline.deadlineId} deadline={deadline as DeadlineView} kind="duty" today={today} />
      ))}
      <details>
        <summary>{speech.tell('codes.why')}</summary>
        <DecisionCard decision={pendingCode} size="full" heading="h3" />
      </details>
      {children}
    </Section>
  );
}
