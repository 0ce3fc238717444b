import { DecisionCard, outcomeOf } from '#ui/findings/decision-card.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import type { RequestView } from '../../api/request-view.contract.ts';
import { Section } from './section.tsx';
import type { Workbench } from './workbench.ts';

/** The decisions on the request as they were made, the latest first, and whether it may be granted today. */
export function DecisionSection(props: { readonly request: RequestView; readonly workbench: Workbench }) {
  const speech = useSpeech();
  const { request, workbench } = props;
  const [latest, ...earlier] = request.pendingDecisions;
  const isOpen = request.agreementId === undefined && request.moves.length > 0;
  return (
    <Section id="decision" result={latest && outcomeOf(latest, speech)}>
      {isOpen && <DecisionCard decision={workbench.grant} size="full" heading="h3" />}
      {latest && <DecisionCard decision={latest} size="full" heading="h3" />}
      {earlier.length > 0 && (
        <details>
          <summary>
            {speech.tell('decision.earlier', { count: String(earlier.length) }, earlier.length)}
          </summary>
          {earlier.map((decision, index) => (
            <DecisionCard key={index} decision={decision} size="full" heading="h3" />
          ))}
        </details>
      )}
      {request.determinations.length > 0 && (
        <div>
          <h3>{speech.tell('decision.results')}</h3>
          <ol role="list" className="plain-list">
            {request.determinations.map(({ result, onDay, version }) => (
              <li key={version}>
                <DayText day={onDay} />: {speech.tell(`result.${result}`)}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  );
}
