import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { formatModule } from '#kernel/decision/format.ts';
import type { Instant } from '#kernel/calendar/day.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import type { AuthorityView } from '../api/authority-view.contract.ts';
import { bringAuthorityIntoForceContract } from '../api/bring-authority-into-force.contract.ts';
import { listAuthoritiesContract } from '../api/list-authorities.contract.ts';
import { EndAuthorityForm } from './end-authority-form.tsx';
import { FileAuthorityForm } from './file-authority-form.tsx';

/** Who may act for the taxpayer, for which taxes and periods, and a form to record another one. */
export function AuthoritiesPanel(props: {
  readonly taxpayerId: string;
  readonly now: Instant;
  /** Whether this person records what representatives file. */
  readonly mayFile: boolean;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, now, mayFile } = props;
  const answer = useAnswer(listAuthoritiesContract, { taxpayerId });
  return (
    <section className="stack" aria-labelledby="authorities">
      <h2 id="authorities">{tell('authority.title')}</h2>
      <Answered answer={answer} rows={2}>
        {({ authorities }) => (
          <>
            {authorities.length === 0 && <p className="quiet">{tell('authority.none')}</p>}
            {authorities.map((authority) => (
              <AuthorityCard key={authority.authorityId} authority={authority} />
            ))}
          </>
        )}
      </Answered>
      {mayFile && <FileAuthorityForm taxpayerId={taxpayerId} now={now} />}
    </section>
  );
}

function AuthorityCard({ authority }: { readonly authority: AuthorityView }) {
  const speech = useSpeech();
  const { authorityId, state, form, representativeName, cafNumber, scope, inForceDay, endedBecause } =
    authority;
  return (
    <article className="card stack stack--tight" aria-labelledby={authorityId}>
      <h3 id={authorityId}>
        {representativeName} <StateTag machine="authority" state={state} />
      </h3>
      <p>{speech.tell(`authority-form.${form}`)}</p>
      {cafNumber !== undefined && (
        <p className="quiet">{speech.tell('authority.caf-of', { number: cafNumber })}</p>
      )}
      <ul className="plain-list">
        {scope.map((part) => (
          <li key={`${part.mft} ${part.fromPeriod}`}>{scopeText(part, speech)}</li>
        ))}
      </ul>
      {inForceDay && (
        <p className="quiet">
          {speech.tell('authority.in-force-since')} <DayText day={inForceDay} />
        </p>
      )}
      {endedBecause !== undefined && (
        <p className="quiet">{speech.tell('authority.ended', { because: endedBecause })}</p>
      )}
      <AuthoritySteps authority={authority} />
    </article>
  );
}

/** Buttons come from the moves of the answer. */
function AuthoritySteps({ authority }: { readonly authority: AuthorityView }) {
  const { tell } = useSpeech();
  const { taxpayerId, authorityId, moves } = authority;
  const [isEnding, setEnding] = useState(false);
  const force = useCommand(bringAuthorityIntoForceContract);
  const may = (event: string) => moves.some((move) => move.event === event && move.allowed);
  return (
    <>
      <div className="row">
        {may('bring-authority-into-force') && (
          <Button
            type="button"
            outline
            aria-disabled={force.isBusy}
            onClick={() => force.run({ taxpayerId, authorityId })}
          >
            {tell('event.authority.bring-authority-into-force')}
          </Button>
        )}
        {may('end-authority') && !isEnding && (
          <Button type="button" unstyled onClick={() => setEnding(true)}>
            {tell('event.authority.end-authority')}
          </Button>
        )}
      </div>
      {isEnding && may('end-authority') && (
        <EndAuthorityForm
          taxpayerId={taxpayerId}
          authorityId={authorityId}
          onClose={() => setEnding(false)}
        />
      )}
      <CommandTrouble
        problem={force.problem}
        process="authority"
        event="bring-authority-into-force"
        onRetry={() => force.run({ taxpayerId, authorityId })}
      />
    </>
  );
}

function scopeText({ mft, fromPeriod, toPeriod }: AuthorityView['scope'][number], speech: Speaker): string {
  const from = formatModule(`${mft} ${fromPeriod}`, speech);
  if (fromPeriod === toPeriod) return from;
  return speech.tell('authority.from-to', { from, to: formatModule(`${mft} ${toPeriod}`, speech) });
}
