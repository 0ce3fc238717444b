import type { Day } from '#kernel/calendar/day.ts';
import { Deadline } from '../findings/deadline.tsx';
import type { DeadlineView } from '../findings/why-subject.ts';
import { type UiWord, useSpeech } from '../speech.tsx';
import { DayText } from '../text/day-text.tsx';
import { Icon, type IconName } from '../text/icon.tsx';

/** One who has to agree, or has said otherwise. Its words are `ui.concurrence-<standing>`. */
export type ConcurrenceLink = {
  readonly id: string;
  readonly role: string;
  /** Who it is, once that is known. */
  readonly person?: string | undefined;
  readonly standing: 'agreed' | 'otherwise' | 'asked' | 'not-yet';
  /** What was said, where it was not agreement: "accepts the request instead". */
  readonly answer?: string | undefined;
  readonly answeredDay?: Day | undefined;
  readonly deadline?: DeadlineView | undefined;
  readonly evidence?: string | undefined;
};

type ConcurrenceChainProps = {
  readonly label: string;
  readonly links: readonly ConcurrenceLink[];
  readonly today: Day;
  /** What holds for all of them, in words: "Any one may accept the request instead." */
  readonly note?: string;
};

/** Everybody whose agreement a step needs, in order: who has agreed, who is asked, who comes after. */
export function ConcurrenceChain({ label, links, today, note }: ConcurrenceChainProps) {
  return (
    <div className="concurrence">
      <ol role="list" aria-label={label}>
        {links.map((link) => (
          <Link key={link.id} link={link} today={today} />
        ))}
      </ol>
      {note !== undefined && <p className="concurrence__note">{note}</p>}
    </div>
  );
}

function Link({ link, today }: { readonly link: ConcurrenceLink; readonly today: Day }) {
  const { say } = useSpeech();
  const { role, person, standing, answer, answeredDay, deadline, evidence } = link;
  return (
    <li
      className={`concurrence__link concurrence__link--${standing}`}
      aria-current={standing === 'asked' ? 'step' : undefined}
    >
      <strong>{role}</strong>
      {person !== undefined && <span>{person}</span>}
      <span className="concurrence__standing">
        <Icon name={icons[standing]} /> {answer ?? say(`ui.concurrence-${standing}` satisfies UiWord)}
      </span>
      {answeredDay !== undefined && <DayText day={answeredDay} />}
      {standing === 'asked' && deadline && <Deadline deadline={deadline} kind="duty" today={today} short />}
      {evidence !== undefined && <span className="concurrence__evidence">{evidence}</span>}
    </li>
  );
}

const icons = {
  agreed: 'done',
  otherwise: 'next',
  asked: 'waits',
  'not-yet': 'schedule',
} as const satisfies Record<ConcurrenceLink['standing'], IconName>;
