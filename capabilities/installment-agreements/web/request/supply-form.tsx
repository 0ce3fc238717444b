import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { type CommandInput, useCommand } from '#ui/api/hooks.ts';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useTyped } from '#ui/form/use-typed.ts';
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
import type { Attached } from '../proposal/attached.ts';
import { arrivalErrors, receivedPlaces } from '../proposal/received-errors.ts';
import { momentOf } from '../proposal/received-fields.tsx';
import { findingsOf } from '../types-of.ts';
import { ArrivalFields, arrivalOf, type Arrived } from './arrival-fields.tsx';
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
  const { errors, unreadable, submit, arrived, setArrived, attached, setAttached, command } = supplying;
  const isAsked = workbench.outlook.ask.length > 0;
  return (
    <details open={workbench.determination.pending.outcome !== 'pending' || isAsked}>
      <summary id={supplyFormId}>{speech.tell('event.agreement-request.supply-facts')}</summary>
      <Form errors={errors} unreadable={unreadable} places={receivedPlaces} onSubmit={submit}>
        <ArrivalFields
          arrived={arrived}
          now={now}
          attached={attached}
          onArrived={(part) => setArrived({ ...arrived, ...part })}
          onAttached={setAttached}
        />
        <SuppliedFacts {...props} supplying={supplying} />
        <CommandTrouble
          problem={command.problem}
          process="agreement-request"
          event="supply-facts"
          onRetry={submit}
        />
        <div className="row">
          <Button type="submit" outline aria-disabled={command.isBusy}>
            {speech.tell('event.agreement-request.supply-facts')}
          </Button>
        </div>
      </Form>
    </details>
  );
}

/** What is typed, and what becomes of it: sent once everything in it can be read. */
function useSupplying({ request, workbench, now }: SupplyProps) {
  const speech = useSpeech();
  const { moduleIds, leftOut } = request;
  const known: EnteredFacts = { moduleIds, leftOut, given: workbench.given };
  const { typed, change, forget } = useTyped<Typed>(
    { entered: known, arrived: { ...foundOut, ...momentOf(now, speech) } },
    // Where other facts are known meanwhile, what was typed before is not sent over them.
    `supply-facts ${JSON.stringify(known)}`,
  );
  const { entered, arrived } = typed;
  const [attached, setAttached] = useState<Attached>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const unreadable = useUnreadable();
  const command = useCommand(supplyFactsContract, {
    onDone: () => {
      forget();
      focusStateLine();
    },
  });
  const submit = () => {
    const suppliedAt = readInstant(arrived, speech.timeZone);
    const own = arrivalErrors(arrived, attached, now, speech);
    const found = [...own, ...unreadable.all.filter(({ name }) => !own.some((one) => one.name === name))];
    setErrors(found);
    if (suppliedAt === undefined || found.length > 0) return;
    const { taxpayerId, requestId } = request;
    const left = entered.leftOut.filter(({ because }) => because.trim() !== '');
    const facts = { moduleIds: [...entered.moduleIds], leftOut: left, given: entered.given };
    const arrival = arrivalOf(arrived, attached);
    command.run({ taxpayerId, requestId, suppliedAt, ...arrival, ...facts } as unknown as SupplyInput);
  };
  const setEntered = (next: EnteredFacts) => change({ entered: next });
  const setArrived = (next: Arrived) => change({ arrived: next });
  const arrival = { arrived, setArrived, attached, setAttached };
  return { entered, setEntered, ...arrival, errors, unreadable, submit, command };
}

type Typed = { readonly entered: EnteredFacts; readonly arrived: Arrived };

const foundOut = { channel: 'found-out', channelText: '' } as const;

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
