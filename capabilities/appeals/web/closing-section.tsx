import { DecisionCard } from '#ui/findings/decision-card.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import type { AppealView } from '../api/appeal-view.contract.ts';

/** What the closing waits for, from the first day on, and the mediations of the appeal from `MI` to `MO`. */
export function ClosingSection({ appeal }: { readonly appeal: AppealView }) {
  const { tell } = useSpeech();
  const { work } = appeal;
  if (work === undefined) return null;
  return (
    <section className="section stack" aria-labelledby="closing">
      <h2 id="closing">{tell('appeal.closing')}</h2>
      <DecisionCard decision={work.closing} size="full" heading="h3" />
      {work.exceptions.length > 0 && (
        <ul className="usa-list">
          {work.exceptions.map((name) => (
            <li key={name}>{tell(`appeal-exception.${name}`)}</li>
          ))}
        </ul>
      )}
      {!work.mediationOffered && <p>{tell('appeal.not-offered-again')}</p>}
      {work.mediations.length > 0 && <Mediations mediations={work.mediations} />}
    </section>
  );
}

type Mediation = NonNullable<AppealView['work']>['mediations'][number];

function Mediations({ mediations }: { readonly mediations: readonly Mediation[] }) {
  const { tell } = useSpeech();
  return (
    <ul className="usa-list">
      {mediations.map(({ supportRequestId, inDay, outDay, days }) => (
        <li key={supportRequestId}>
          MI <DayText day={inDay} />
          {outDay === undefined ? (
            <> · {tell('appeal.in-mediation')}</>
          ) : (
            <>
              {' · MO '}
              <DayText day={outDay} /> · {tell('appeal.mediation-days', { days: String(days) }, days)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
