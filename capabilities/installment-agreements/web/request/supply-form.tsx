import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { type CommandInput, useCommand } from '#ui/api/hooks.ts';
import { dayAsTyped, DayField, TimeField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { dayShownAt, formatTime } from '#ui/text/instants.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { supplyFactsContract } from '../../api/supply-facts.contract.ts';
import { ElementRows } from '../facts/element-rows.tsx';
import { elementsOf } from '../facts/elements.ts';
import type { EnteredFacts } from '../facts/given.ts';
import { KnownFacts, knownFactsOf } from '../facts/known-facts.tsx';
import { StillMatters } from '../facts/still-matters.tsx';
import { readReceived } from '../proposal/received.ts';
import { findingsOf } from '../types-of.ts';
import type { Workbench } from './workbench.ts';

export const supplyFormId = 'supply-facts';

/** Adds what was missing, or corrects what was given, with the moment at which it arrived. */
export function SupplyForm(props: {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly now: Instant;
  readonly who: string;
}) {
  const speech = useSpeech();
  const { request, workbench, now, who } = props;
  const move = request.moves.find(({ event }) => event === 'supply-facts');
  const [entered, setEntered] = useState<EnteredFacts>({
    moduleIds: request.moduleIds,
    given: workbench.given,
  });
  const [arrived, setArrived] = useState({
    day: dayAsTyped(dayShownAt(now, speech.timeZone)),
    time: formatTime(now, speech).replace('\u00A0', ' '),
  });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(supplyFactsContract, { onDone: focusStateLine });
  if (move?.allowed !== true) return null;
  const submit = () => {
    const suppliedAt = readReceived(arrived, speech.timeZone);
    setErrors(suppliedAt === undefined ? [{ name: 'time', message: speech.tell('supply.unreadable') }] : []);
    if (suppliedAt === undefined) return;
    const { taxpayerId, requestId } = request;
    const facts = { moduleIds: [...entered.moduleIds], given: entered.given };
    command.run({ taxpayerId, requestId, suppliedAt, ...facts } as unknown as SupplyInput);
  };
  return (
    <details open={workbench.determination.pending.outcome !== 'pending'}>
      <summary id={supplyFormId}>{speech.tell('event.agreement-request.supply-facts')}</summary>
      <Form errors={errors} onSubmit={submit}>
        <div className="row row--top">
          <DayField
            name="day"
            label={speech.tell('supply.day')}
            first={dayShownAt(now, speech.timeZone)}
            onChange={(day) => setArrived({ ...arrived, day })}
          />
          <TimeField
            name="time"
            label={speech.tell('supply.time')}
            value={arrived.time}
            onChange={(time) => setArrived({ ...arrived, time })}
          />
        </div>
        <ElementRows
          entered={entered}
          onEntered={setEntered}
          elements={elementsOf(workbench.determination.pending)}
          modules={workbench.outlook.modules}
          who={who}
        />
        <StillMatters
          outlook={workbench.outlook}
          findings={findingsOf(workbench.determination)}
          given={entered.given}
          onGiven={(given) => setEntered({ ...entered, given })}
        />
        <details>
          <summary>{speech.tell('supply.correct')}</summary>
          <KnownFacts
            given={entered.given}
            facts={knownFactsOf(workbench.given)}
            source={speech.tell('known.from-request')}
            onGiven={(given) => setEntered({ ...entered, given })}
          />
        </details>
        <CommandTrouble
          problem={command.problem}
          process="agreement-request"
          event="supply-facts"
          onRetry={submit}
        />
        <Button type="submit" outline aria-disabled={command.isBusy}>
          {speech.tell('event.agreement-request.supply-facts')}
        </Button>
      </Form>
    </details>
  );
}

type SupplyInput = CommandInput<typeof supplyFactsContract>;
