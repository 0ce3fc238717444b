import type { Day, Instant } from '#kernel/calendar/day.ts';
import type { DeadlineStep, HourDeadlineStep } from '#kernel/calendar/deadline.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import type { Citation } from '#kernel/law/source.ts';
import type { Cents } from '#kernel/money/cents.ts';

/** The decision that a finding belongs to, as far as a reader wants to know: its edition and its day. */
export type Grounds = Pick<Decision, 'rule' | 'revision' | 'law' | 'on'>;

/** A deadline as the server hands it out, with the steps by which it was counted. */
export type DeadlineView = {
  readonly deadlineId?: string;
  /** `identify-pending`; its words are `deadline.<kind>`. */
  readonly kind: string;
  readonly dueDay: Day;
  readonly dueAt?: Instant | undefined;
  readonly steps: readonly (DeadlineStep | HourDeadlineStep)[];
  readonly closedBecause?: 'met' | 'moved' | 'void' | undefined;
};

/** What a Why? can be asked about. */
export type WhySubject =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly grounds?: Grounds | undefined }
  | { readonly kind: 'deadline'; readonly deadline: DeadlineView }
  | {
      readonly kind: 'figure';
      /** Names the figure on its page: `lowest-payment`. */
      readonly name: string;
      /** What it is, in words, as the question asks for it: "the lowest monthly payment". */
      readonly about: string;
      readonly figure: Cents | Day;
      /** The findings and sentences that led to it. */
      readonly findings?: readonly Finding[];
      readonly steps?: readonly string[];
      readonly law: Citation;
      readonly grounds?: Grounds | undefined;
    }
  | {
      readonly kind: 'reasons';
      /** Names it on its page: `rank-of-<task>`. */
      readonly name: string;
      /** What is asked about, in words: "the place of R. Amari". */
      readonly about: string;
      readonly answer: string;
      readonly steps: readonly string[];
      /** The tests that bear on it. */
      readonly findings?: readonly Finding[];
      /** Absent where it is our own practice and no law. */
      readonly law?: Citation | undefined;
    };

/** Names a subject in the address, so that a reason can be shared: `?why=liability-within-max`. */
export function whyIdOf(subject: WhySubject): string {
  if (subject.kind === 'finding') {
    const { test, about } = subject.finding;
    return about === undefined ? test : `${test}~${about.replaceAll(' ', '-')}`;
  }
  if (subject.kind === 'figure') return `figure-${subject.name}`;
  if (subject.kind === 'reasons') return subject.name;
  return `deadline-${subject.deadline.deadlineId ?? subject.deadline.kind}`;
}
