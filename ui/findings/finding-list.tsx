import { useId, useState } from 'react';
import type { Finding } from '#kernel/decision/finding.ts';
import { type FindingStatus, statusOf } from '#kernel/decision/explain.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { FindingRow, type TryCure } from './finding-row.tsx';
import type { Grounds } from './why-subject.ts';

export type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly grounds?: Grounds | undefined;
  /** Shows what the nearest change would do; it saves nothing. */
  readonly tryCure?: TryCure | undefined;
  /** The level of its heading; without one the heading is heard only as the list's name. */
  readonly heading?: 'h2' | 'h3' | undefined;
};

/** What fails comes first, then what nobody knows, then what is met. */
const order: readonly FindingStatus[] = ['failed', 'unknown', 'met', 'not-applicable'];
/** Failing tests are never folded; met ones are once there are more than so many of them. */
const metShownMost = 5;

/** Every test of a decision with its answer, its reason and its cure. */
export function FindingList({ findings, grounds, tryCure, heading }: FindingListProps) {
  const speech = useSpeech();
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return <p className="quiet">{speech.say('ui.findings-none')}</p>;
  const open = ordered(findings.filter((finding) => !isPlain(finding)));
  const plain = ordered(findings.filter(isPlain));
  const folds = plain.length > metShownMost;
  const rowsOf = (some: readonly Finding[]) =>
    some.map((finding) => (
      <FindingRow key={keyOf(finding)} finding={finding} grounds={grounds} tryCure={tryCure} />
    ));
  const Heading = heading ?? 'p';
  return (
    <div className="finding-list">
      <Heading id={headingId} className={heading ? 'finding-list__heading' : 'finding-list__counts'}>
        {countsOf(findings, speech)}
      </Heading>
      {(open.length > 0 || !folds) && (
        <ul role="list" aria-labelledby={headingId}>
          {rowsOf(folds ? open : [...open, ...plain])}
        </ul>
      )}
      {folds && (
        <ul role="list" aria-labelledby={headingId} className="finding-list__folded" hidden={!isOpen}>
          {rowsOf(plain)}
        </ul>
      )}
      {folds && (
        <button
          type="button"
          className="usa-button usa-button--unstyled finding-list__fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? speech.say('ui.hide-met') : showWords(plain, speech)}
        </button>
      )}
    </div>
  );
}

/** What a fold of plain findings holds: a test that does not apply is not told as one that is met. */
function showWords(plain: readonly Finding[], { say }: Pick<Speaker, 'say'>): string {
  const met = countOf('met', plain);
  const other = plain.length - met;
  return other === 0
    ? say('ui.show-met', { count: String(met) }, met)
    : say('ui.show-met-and-other', { count: String(met), other: String(other) }, met);
}

/** "9 met, 1 not met, 0 unknown": all three are always told, so that a zero is a statement. */
export function countsOf(findings: readonly Finding[], { say }: Pick<Speaker, 'say'>): string {
  const count = (status: FindingStatus) => String(countOf(status, findings));
  const counts = [
    say('ui.count-met', { count: count('met') }),
    say('ui.count-failed', { count: count('failed') }),
    say('ui.count-unknown', { count: count('unknown') }),
  ];
  return counts.join(' · ');
}

export function countOf(status: FindingStatus, findings: readonly Finding[]): number {
  return findings.filter((finding) => statusOf(finding) === status).length;
}

function isPlain(finding: Finding): boolean {
  const status = statusOf(finding);
  return status === 'met' || status === 'not-applicable';
}

function ordered(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order.indexOf(statusOf(a)) - order.indexOf(statusOf(b)));
}

function keyOf({ test, about }: Finding): string {
  return `${test} ${about ?? ''}`;
}
