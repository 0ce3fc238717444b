import { Button } from '@trussworks/react-uswds';
import { Link, useNavigate } from 'react-router';
import type { Instant } from '#kernel/calendar/day.ts';
import { formatCents } from '#kernel/decision/format.ts';
import { useAnswer, useCommand } from '#ui/api/hooks.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { determineRequestContract } from '../../api/determine-request.contract.ts';
import { findRequestContract } from '../../api/find-request.contract.ts';
import { supplyFactsContract } from '../../api/supply-facts.contract.ts';
import { arrivalOf } from '../request/arrival-fields.tsx';
import { mergedFacts } from '../facts/merged-facts.ts';
import type { Attached } from './attached.ts';
import type { Draft } from './draft.ts';
import type { Preview } from './use-preview.ts';

type Open = NonNullable<Preview['openRequest']>;

/** A request is open for the same taxes: the way there, and what is entered here can be added to it. */
export function OpenRequestNotice(props: {
  readonly open: Open;
  readonly entered: Draft;
  readonly attached: Attached | undefined;
  readonly receivedAt: Instant;
  /** Everything that was typed can be read. */
  readonly isReadable: () => boolean;
  readonly onAdded: () => void;
}) {
  const speech = useSpeech();
  const { open, entered, attached, receivedAt, isReadable, onAdded } = props;
  const { requestId, maySupply, proposedPaymentCents } = open;
  const adding = useAdding({ requestId, entered, attached, receivedAt, isOn: maySupply, onAdded });
  const at = formatInstant(open.receivedAt, speech, 'sentence');
  return (
    <section className="channel-note stack stack--tight" aria-label={speech.tell('open-request.title')}>
      <p role="status">
        <strong>{speech.tell('open-request.title')}</strong>{' '}
        {proposedPaymentCents === undefined
          ? speech.tell('open-request.of', { at })
          : speech.tell('open-request.of-amount', { at, amount: formatCents(proposedPaymentCents) })}
      </p>
      <div className="row">
        <Link to={`/requests/${requestId}`}>{speech.tell('open-request.go')}</Link>
        {maySupply && (
          <Button
            type="button"
            outline
            aria-disabled={adding.isBusy}
            onClick={() => {
              if (isReadable()) adding.run();
            }}
          >
            {speech.tell('open-request.add')}
          </Button>
        )}
      </div>
      {!maySupply && <p className="quiet small">{speech.tell('open-request.cannot-add')}</p>}
      <CommandTrouble
        problem={adding.problem}
        process="agreement-request"
        event="supply-facts"
        onRetry={adding.run}
      />
    </section>
  );
}

/** Adds what was entered to what the open request has; nothing that is known there is lost. */
function useAdding(asked: {
  readonly requestId: string;
  readonly entered: Draft;
  readonly attached: Attached | undefined;
  readonly receivedAt: Instant;
  readonly isOn: boolean;
  readonly onAdded: () => void;
}) {
  const { requestId, entered, attached, receivedAt, isOn, onAdded } = asked;
  const go = useNavigate();
  const known = useAnswer(determineRequestContract, { requestId }, { isOn });
  const request = useAnswer(findRequestContract, { requestId }, { isOn });
  const command = useCommand(supplyFactsContract, {
    onDone: () => {
      onAdded();
      void go(`/requests/${requestId}`, { state: { focus: 'state' } });
    },
  });
  const run = () => {
    if (known.data === undefined || request.data === undefined || command.isBusy) return;
    const given = mergedFacts(known.data.given, entered.given);
    const named = entered.moduleIds.length > 0 ? entered : request.data;
    command.run({
      taxpayerId: request.data.taxpayerId,
      requestId,
      suppliedAt: receivedAt,
      ...arrivalOf(entered, attached),
      moduleIds: [...named.moduleIds],
      leftOut: [...named.leftOut],
      given: given as unknown as SuppliedFacts,
    });
  };
  return { run, isBusy: command.isBusy, problem: command.problem };
}

type SuppliedFacts = Parameters<ReturnType<typeof useCommand<typeof supplyFactsContract>>['run']>[0]['given'];
