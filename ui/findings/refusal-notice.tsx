import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { FindingList } from './finding-list.tsx';
import type { TryCure } from './finding-row.tsx';
import { refusalSentence, type RefusalView } from './refusal.ts';
import type { Grounds } from './why-subject.ts';

export type RefusalNoticeProps = {
  readonly refusal: RefusalView;
  /** The record whose events and states the refusal speaks of: `agreement-request`. */
  readonly process: string;
  readonly grounds?: Grounds | undefined;
  readonly tryCure?: TryCure | undefined;
  readonly appeal?: ReactNode;
};

/**
 * Law or process said no: what for, every reason, and what cures each. It takes focus when it appears, and is
 * not red.
 */
export function RefusalNotice({ refusal, process, grounds, tryCure, appeal }: RefusalNoticeProps) {
  const speech = useSpeech();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [refusal]);
  return (
    <section className="refusal-notice" aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        <Icon name="barred" />
        {speech.say('ui.refusal-title', { reason: refusalSentence(refusal, process, speech) })}
      </h2>
      {refusal.code === stateRefuses && <p>{speech.say('ui.changed-text')}</p>}
      {refusal.findings.length > 0 && (
        <FindingList findings={refusal.findings} grounds={grounds} tryCure={tryCure} />
      )}
      {refusal.law && (
        <p className="quiet small">{speech.say('ui.refusal-law', { law: refusal.law.cite })}</p>
      )}
      {refusal.ownRule && <p className="quiet small">{speech.say('ui.refusal-own-rule')}</p>}
      {appeal}
    </section>
  );
}

/** The page offered the step, so the record has moved on since it was drawn. */
const stateRefuses = 'event-must-be-possible-in-this-state';
