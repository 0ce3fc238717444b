import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useAnswer } from '#ui/api/hooks.ts';
import { Page } from '#ui/page/page.tsx';
import { PrintButton } from '#ui/page/print-button.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { listReferenceListsContract } from '../api/list-reference-lists.contract.ts';
import { type ChartStep, chartSteps, phases } from '../process/chart-steps.ts';
import { explainedSteps, guideAnchor, helpOf } from '../process/step-help.ts';

/**
 * The user guide of mediation: every step of the charts and every other one, with who, where from and how.
 */
export function GuidePage() {
  const speech = useSpeech();
  const { tell } = speech;
  useAnchor();
  const charted = chartSteps.map(({ event }) => event);
  const others = explainedSteps.filter((event) => !charted.includes(event));
  const first = new Set(chartSteps.filter((step, at) => charted.indexOf(step.event) === at));
  return (
    <Page
      title={tell('mediation.guide-title')}
      crumbs={[{ to: '/mediations', text: tell('mediation.desk') }]}
      state={tell('mediation.guide')}
      beside={<PrintButton />}
    >
      {phases.map((phase) => (
        <section key={phase} className="section stack" aria-labelledby={`guide-${phase}`}>
          <h2 id={`guide-${phase}`}>{tell(`mediation-phase.${phase}`)}</h2>
          <ul role="list" className="own-history">
            {chartSteps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <GuideStep key={step.printed} step={step} isFirst={first.has(step)} />
              ))}
          </ul>
        </section>
      ))}
      <section className="section stack" aria-labelledby="guide-others">
        <h2 id="guide-others">{tell('mediation.guide-others')}</h2>
        <ul role="list" className="own-history">
          {others.map((event) => (
            <li key={event} id={guideAnchor(event)} tabIndex={-1}>
              <strong>{nameOf(event, speech)}</strong>
              <Sources event={event} />
            </li>
          ))}
        </ul>
      </section>
      <GuideLinks />
    </Page>
  );
}

/** What the program office links to beside this guide. */
function GuideLinks() {
  const { tell } = useSpeech();
  const lists = useAnswer(listReferenceListsContract, {});
  return (
    <section className="section stack" aria-labelledby="guide-links">
      <h2 id="guide-links">{tell('mediation.guide-links')}</h2>
      <p className="measure">{tell('mediation.guide-acms')}</p>
      <ul>
        {(lists.data?.helpLinks ?? []).map(({ entry, label, detail }) => (
          <li key={entry}>
            <a href={detail} rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GuideStep({ step, isFirst }: { readonly step: ChartStep; readonly isFirst: boolean }) {
  const speech = useSpeech();
  const { tell, find } = speech;
  const { phase, printed, event, who } = step;
  const name = find(`mediation-step.${phase}.${printed}`) ?? nameOf(event, speech);
  return (
    <li {...(isFirst && { id: guideAnchor(event), tabIndex: -1 })}>
      <strong>{tell('mediation.step-of', { printed, name })}</strong>
      <p>
        {tell('mediation.guide-who')} {who.map((role) => tell(`role.${role}`)).join(', ')}
      </p>
      <Sources event={event} />
    </li>
  );
}

function Sources({ event }: { readonly event: string }) {
  const { tell } = useSpeech();
  const { paragraphs, references } = helpOf(event);
  return (
    <p className="quiet small">
      {paragraphs.join('; ')}
      {references.length > 0 && ` ${tell('mediation.help-see')} ${references.join('; ')}`}
    </p>
  );
}

function nameOf(event: string, { tell }: Speaker): string {
  return tell(`event.${helpOf(event).process}.${event}`);
}

/** A link to one step leads there, also when the page comes first. */
function useAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const step = document.getElementById(hash.slice(1));
    step?.scrollIntoView?.();
    step?.focus();
  }, [hash]);
}
