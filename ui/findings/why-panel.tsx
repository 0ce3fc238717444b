import { useState } from 'react';
import { explainDeadline } from '#kernel/calendar/explain-deadline.ts';
import { type ExplainedFact, explainFinding } from '#kernel/decision/explain.ts';
import type { Finding } from '#kernel/decision/finding.ts';
import { formatCents, formatDay } from '#kernel/decision/format.ts';
import { type Speaker, useSpeech } from '../speech.tsx';
import { formatInstant } from '../text/instants.ts';
import { editionName } from './edition.ts';
import { FindingList } from './finding-list.tsx';
import { FindingWord } from './finding-row.tsx';
import type { DeadlineView, Grounds, WhySubject } from './why-subject.ts';

/**
 * The reasons of one thing: answer, facts compared, limit with its date, steps, paragraph, and what would
 * change it.
 */
export function WhyPanel({ subject }: { readonly subject: WhySubject }) {
  switch (subject.kind) {
    case 'finding':
      return <WhyFinding finding={subject.finding} grounds={subject.grounds} />;
    case 'deadline':
      return <WhyDeadline deadline={subject.deadline} />;
    case 'figure':
      return <WhyFigure subject={subject} />;
    case 'reasons':
      return <WhyReasons subject={subject} />;
  }
}

/** The question that the panel answers, which is its heading. */
export function whyQuestion(subject: WhySubject, speech: Speaker): string {
  switch (subject.kind) {
    case 'finding': {
      const { sentence } = explainFinding(subject.finding, speech.words, speech);
      return speech.say('ui.why-about', { about: sentence });
    }
    case 'deadline':
      return speech.say('ui.why-about', { about: speech.tell(`deadline.${subject.deadline.kind}`) });
    case 'figure':
    case 'reasons':
      return speech.say('ui.why-about', { about: subject.about });
  }
}

function WhyFinding({
  finding,
  grounds,
}: {
  readonly finding: Finding;
  readonly grounds?: Grounds | undefined;
}) {
  const speech = useSpeech();
  const explained = explainFinding(finding, speech.words, speech);
  return (
    <div className="why stack">
      <div>
        <FindingWord explained={explained} />
        <p>{explained.sentence}</p>
      </div>
      {explained.facts.map((fact) => (
        <Comparison key={fact.name} fact={fact} />
      ))}
      {explained.cure !== undefined && (
        <div>
          <h3>{speech.say('ui.why-change')}</h3>
          <p>{explained.cure}</p>
        </div>
      )}
      <Paragraph cite={explained.law} grounds={grounds} />
    </div>
  );
}

function Comparison({ fact }: { readonly fact: ExplainedFact }) {
  const { say } = useSpeech();
  return (
    <div>
      <h3>{say('ui.why-compared')}</h3>
      <dl className="why__facts">
        <dt>{fact.name}</dt>
        <dd>{fact.value}</dd>
        {fact.limit !== undefined && (
          <>
            <dt>{say('ui.why-limit')}</dt>
            <dd>
              {fact.limit}
              {fact.limitFrom !== undefined && (
                <span className="quiet"> {say('ui.why-limit-from', { day: fact.limitFrom })}</span>
              )}
              {fact.limitSource !== undefined && <span className="why__source">{fact.limitSource}</span>}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

function WhyDeadline({ deadline }: { readonly deadline: DeadlineView }) {
  const speech = useSpeech();
  const steps = explainDeadline(deadline.steps, speech, (at) => formatInstant(at, speech, 'sentence'));
  const law = deadline.steps.find((step) => 'law' in step && step.law !== undefined);
  return (
    <div className="why stack">
      <p className="why__answer">{formatDay(deadline.dueDay, speech)}</p>
      <div>
        <h3>{speech.say('ui.why-steps')}</h3>
        <ol className="why__steps">
          {steps.map((step) => (
            <li key={step.sentence}>
              {step.sentence}
              {step.law !== undefined && <span className="quiet"> {step.law}</span>}
            </li>
          ))}
        </ol>
      </div>
      {law && 'law' in law && law.law && <Paragraph cite={law.law.cite} />}
    </div>
  );
}

function WhyFigure({ subject }: { readonly subject: Extract<WhySubject, { kind: 'figure' }> }) {
  const speech = useSpeech();
  const { figure, findings = [], steps = [], law, grounds } = subject;
  return (
    <div className="why stack">
      <p className="why__answer">
        {typeof figure === 'number' ? formatCents(figure) : formatDay(figure, speech)}
      </p>
      {steps.length > 0 && (
        <div>
          <h3>{speech.say('ui.why-steps')}</h3>
          <ol className="why__steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {findings.length > 0 && <FindingList findings={findings} grounds={grounds} />}
      <Paragraph cite={law.cite} grounds={grounds} />
    </div>
  );
}

function WhyReasons({ subject }: { readonly subject: Extract<WhySubject, { kind: 'reasons' }> }) {
  const { answer, steps, findings = [], law } = subject;
  return (
    <div className="why stack">
      <p className="why__answer">{answer}</p>
      <ul className="why__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {findings.length > 0 && <FindingList findings={findings} />}
      {law !== undefined && <Paragraph cite={law.cite} />}
    </div>
  );
}

/** Where it stands, in a form that can be copied into a case history. */
function Paragraph({ cite, grounds }: { readonly cite: string; readonly grounds?: Grounds | undefined }) {
  const speech = useSpeech();
  const [isCopied, setCopied] = useState(false);
  const edition = grounds && editionName(grounds.law.edition, speech);
  const copy = async () => {
    await navigator.clipboard.writeText(edition === undefined ? cite : `${cite} (${edition})`);
    setCopied(true);
  };
  return (
    <div>
      <h3>{speech.say('ui.why-law')}</h3>
      <p>{cite}</p>
      {edition !== undefined && <p className="quiet small">{speech.say('ui.why-edition', { edition })}</p>}
      <p>
        <button type="button" className="usa-button usa-button--unstyled small" onClick={() => void copy()}>
          {speech.say('ui.why-copy')}
        </button>{' '}
        <span role="status" className="quiet small">
          {isCopied && speech.say('ui.why-copied')}
        </span>
      </p>
    </div>
  );
}
