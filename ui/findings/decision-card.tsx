import type { ReactNode } from 'react';
import type { Decision } from '#kernel/decision/decision.ts';
import { statusOf } from '#kernel/decision/explain.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { editionName } from './edition.ts';
import { countsOf, FindingList } from './finding-list.tsx';
import type { TryCure } from './finding-row.tsx';

export type DecisionCardProps = {
  readonly decision: Decision;
  /** `short` shows what stands in the way only; `full` every finding. */
  readonly size: 'short' | 'full';
  readonly heading?: 'h2' | 'h3';
  readonly tryCure?: TryCure | undefined;
  /** For a refusal: the right of appeal with its last day, and what does fit. */
  readonly appeal?: ReactNode;
  readonly alternatives?: ReactNode;
  /** Where the proof can be downloaded, and the page of the letter. */
  readonly proofHref?: string;
  readonly letter?: ReactNode;
};

/** A decision: its outcome as a sentence, under which edition, and its findings. */
export function DecisionCard(props: DecisionCardProps) {
  const speech = useSpeech();
  const { decision, size, heading: Heading = 'h2', tryCure } = props;
  const open = decision.findings.filter((finding) => {
    const status = statusOf(finding);
    return status === 'failed' || status === 'unknown';
  });
  const findings = size === 'short' ? open : decision.findings;
  return (
    <article className="decision-card">
      <Heading className="decision-card__outcome">{outcomeOf(decision, speech)}</Heading>
      <p className="quiet small">
        {speech.say('ui.decision-on', {
          edition: editionName(decision.law.edition, speech),
          day: formatDay(decision.on, speech),
        })}
        {size === 'short' && ` · ${countsOf(decision.findings, speech)}`}
      </p>
      {findings.length > 0 && <FindingList findings={findings} grounds={decision} tryCure={tryCure} />}
      <Part heading={speech.say('ui.decision-appeal')}>{props.appeal}</Part>
      <Part heading={speech.say('ui.decision-alternatives')}>{props.alternatives}</Part>
      <p className="row decision-card__papers">
        {props.letter}
        {props.proofHref !== undefined && (
          <a href={props.proofHref} download>
            {speech.say('ui.decision-download')}
          </a>
        )}
      </p>
    </article>
  );
}

/** The outcome in the words of its rule. */
export function outcomeOf({ rule, outcome }: Decision, { tell }: Pick<Speaker, 'tell'>): string {
  return tell(`outcome.${rule}.${outcome}`);
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <div className="decision-card__part">
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
