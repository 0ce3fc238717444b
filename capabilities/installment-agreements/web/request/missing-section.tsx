import type { ReactNode } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import { Deadline } from '#ui/findings/deadline.tsx';
import { FindingList } from '#ui/findings/finding-list.tsx';
import type { DeadlineView } from '#ui/findings/why-subject.ts';
import { useSpeech } from '#ui/speech.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { questionText } from '../facts/still-matters.tsx';
import { Section } from './section.tsx';
import type { Workbench } from './workbench.ts';

/**
 * What is missing: the tests that fail, each with its cure, and the questions that can still change the
 * answer.
 */
export function MissingSection(props: {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly today: Day;
  readonly children: ReactNode;
}) {
  const speech = useSpeech();
  const { request, workbench, today, children } = props;
  const { pending } = workbench.determination;
  const { ask } = workbench.outlook;
  const open = openFindingsOf(workbench);
  const asked = request.deadlines.find(
    ({ kind, closedBecause }) => kind === 'supply-missing-parts' && closedBecause === undefined,
  );
  const isWhole = missingCountOf(workbench) === 0;
  return (
    <Section id="missing" result={isWhole ? speech.tell('missing.none') : undefined}>
      {asked && <Deadline deadline={asked as DeadlineView} kind="right" today={today} />}
      {open.length > 0 && <FindingList findings={open} grounds={pending} />}
      {ask.length > 0 && (
        <div>
          <h3>{speech.tell('still-matters.title')}</h3>
          <ul>
            {ask.map(({ fact, about }) => (
              <li key={`${fact} ${about}`}>{questionText(fact, about, speech)}</li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </Section>
  );
}

function openFindingsOf({ determination }: Workbench) {
  return determination.pending.findings.filter(({ holds }) => holds !== true);
}

/** How much is listed as missing: elements of the request, and questions that can still change the answer. */
export function missingCountOf(workbench: Workbench): number {
  return openFindingsOf(workbench).length + workbench.outlook.ask.length;
}
