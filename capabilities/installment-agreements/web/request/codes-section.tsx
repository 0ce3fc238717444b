import type { ReactNode } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import { explainFinding, statusOf } from '#kernel/decision/explain.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import { DecisionCard, outcomeOf } from '#ui/findings/decision-card.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
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
  // Where an agreement has come of it, the pending code is no longer the question.
  const isOver = request.agreementId !== undefined;
  return (
    <Section id="codes" result={isOver ? undefined : resultOf(pendingCode, speech)}>
      {due.map((deadline) => (
        <Deadline key={deadline.deadlineId} deadline={deadline as DeadlineView} kind="duty" today={today} />
      ))}
      {!isOver && (
        <details>
          <summary>{speech.tell('codes.why')}</summary>
          <DecisionCard decision={pendingCode} size="full" heading="h3" />
        </details>
      )}
      {children}
    </Section>
  );
}

/** The answer, and what stands against a code where something does, for example that one is there already. */
function resultOf(pendingCode: Decision, speech: Speaker): string {
  const against = pendingCode.findings
    .filter((finding) => statusOf(finding) === 'failed')
    .map((finding) => explainFinding(finding, speech.words, speech).sentence);
  return [`${outcomeOf(pendingCode, speech)}.`, ...new Set(against)].join(' ');
}
