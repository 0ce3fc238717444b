import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { type CommandInput, useCommand } from '#ui/api/hooks.ts';
import { DayField, TimeField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useUnreadable } from '#ui/form/unreadable.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { focusStateLine } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { dayShownAt } from '#ui/text/instants.ts';
import type { RequestView } from '../../api/request-view.contract.ts';
import { supplyFactsContract } from '../../api/supply-facts.contract.ts';
import { ElementRows } from '../facts/element-rows.tsx';
import { elementsOf } from '../facts/elements.ts';
import type { EnteredFacts } from '../facts/given.ts';
import { KnownFacts, knownFactsOf } from '../facts/known-facts.tsx';
import { StillMatters } from '../facts/still-matters.tsx';
import { readInstant } from '#ui/form/read-instant.ts';
import { errorsOfAnswer } from '../proposal/received-errors.ts';
import { momentOf } from '../proposal/received-fields.tsx';
import { findingsOf } from '../types-of.ts';
import { staysOffered } from './stays-offered.ts';
import type { Workbench } from './workbench.ts';

export const supplyFormId = 'supply-facts';

type SupplyProps = {
  readonly request: RequestView;
  readonly workbench: Workbench;
  readonly now: Instant;
  readonly who: string;
};

/** Adds what was missing, or corrects what was given, with the moment at which it arrived. */
export function SupplyForm(props: SupplyProps) {
  const speech = useSpeech();
  const { request, workbench, now } = props;
  const supplying = useSupplying(props);
  if (!staysOffered(request, 'supply-facts', supplying.command)) return null;
  const { errors, unreadable, submit, arrived, setArrived, command } = supplying;
  const isAsked = workbench.outlook.ask.length > 0;
  return (
    <details open={workbench.determination.pending.outcome !== 'pending' || isAsked}>
      <summary id={supplyFormId}>{speech.tell('event.agreement-request.supply-facts')}</summary>
      <Form errors={errors} unreadable={unreadable} onSubmit={submit}>
        <div className="row row--top">
          <DayField
            name="day"
            label={speech.tell('supply.day')}
            first={dayShownAt(now, speech.timeZone)}
            latest={dayShownAt(now, speech.timeZone)}
            onChange={(day) => setArrived({ ...arrived, day })}
          />
          <TimeField
            name="time"
            label={speech.tell('supply.time')}
            value={arrived.time}
            onChange={(time) => setArrived({ ...arrived, time })}
          />
        </div>
        <SuppliedFacts {...props} supplying={supplying} />
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

/** What is typed, and what becomes of it: sent once everything in it can be read. */
function useSupplying({ request, workbench, now }: SupplyProps) {
  const speech = useSpeech();
  const { moduleIds, leftOut } = request;
  const [entered, setEntered] = useState<EnteredFacts>({ moduleIds, leftOut, given: workbench.given });
  const [arrived, setArrived] = useState(() => momentOf(now, speech));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const unreadable = useUnreadable();
  const command = useCommand(supplyFactsContract, { onDone: focusStateLine });
  const submit = () => {
    const suppliedAt = readInstant(arrived, speech.timeZone);
    const own = suppliedAt === undefined ? [{ name: 'time', message: speech.tell('supply.unreadable') }] : [];
    setErrors([...own, ...unreadable.all]);
    if (suppliedAt === undefined || unreadable.all.length > 0) return;
    const { taxpayerId, requestId } = request;
    const left = entered.leftOut.filter(({ because }) => because.trim() !== '');
    const facts = { moduleIds: [...entered.moduleIds], leftOut: left, given: entered.given };
    command.run({ taxpayerId, requestId, suppliedAt, ...facts } as unknown as SupplyInput);
  };
  const told = errors.length > 0 ? errors : errorsOfAnswer(command.problem);
  return { entered, setEntered, arrived, setArrived, errors: told, unreadable, submit, command };
}

type SupplyInput = CommandInput<typeof supplyFactsContract>;

function SuppliedFacts(props: SupplyProps & { readonly supplying: ReturnType<typeof useSupplying> }) {
  const speech = useSpeech();
  const { workbench, now, who, supplying } = props;
  const { entered, setEntered } = supplying;
  return (
    <>
      <ElementRows
        entered={entered}
        onEntered={setEntered}
        elements={elementsOf(workbench.determination.pending)}
        modules={workbench.outlook.modules}
        who={who}
        today={dayShownAt(now, speech.timeZone)}
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
    </>
  );
}
