import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '#ui/api/hooks.ts';
import type { CallProblem } from '#ui/api/problem.ts';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useTyped } from '#ui/form/use-typed.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { linkTaxpayerContract } from '../api/link-taxpayer.contract.ts';
import { registerTaxpayerContract } from '../api/register-taxpayer.contract.ts';
import { readTin } from '../rules/read-tin.ts';
import { LinkFields } from './link-fields.tsx';
import { type HandedOver, useHandedOver } from './handed-over.ts';
import { addressLinesOf, errorsOf, type NewTaxpayer } from './new-taxpayer.ts';
import { RegisterFields } from './register-fields.tsx';

/** Registers somebody who is not on record yet, and goes straight on to the proposal. */
export function RegisterPage() {
  const speech = useSpeech();
  const handed = useHandedOver();
  const { typed, change, forget } = useTyped<NewTaxpayer>(handed.taxpayer);
  const registering = useRegistering(typed, forget);
  const { errors, problem, submit, isBusy } = registering;
  return (
    <Page
      title={speech.tell('register.title')}
      crumbs={[{ to: '/taxpayers', text: speech.say('ui.nav-taxpayers') }]}
      state={speech.tell('register.state')}
      hasErrors={errors.length > 0 || problem?.problem.fields !== undefined}
    >
      <Form
        errors={errors}
        cure={
          <AlreadyThere
            problem={problem}
            opening={{ ...handed.opening, ...numberOf(typed) }}
            taxpayer={typed}
          />
        }
        onSubmit={submit}
      >
        <CommandTrouble problem={problem} process="taxpayer" event="register-taxpayer" onRetry={submit} />
        <RegisterFields typed={typed} onTyped={change} />
        <LinkFields linkedId={typed.linkedId} relation={typed.relation} onLink={change} />
        <div className="row">
          <Button type="submit" aria-disabled={isBusy}>
            {speech.tell('register.go-on')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

/** Registers, links where somebody was named, and goes on. A taxpayer that stands is not registered twice. */
function useRegistering(typed: NewTaxpayer, forget: () => void) {
  const speech = useSpeech();
  const go = useNavigate();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [taxpayerId] = useState(() => crypto.randomUUID());
  const goOn = () => {
    forget();
    void go(`/taxpayers/${taxpayerId}/proposals/new`);
  };
  const link = useCommand(linkTaxpayerContract, { onDone: goOn });
  const { linkedId, relation } = typed;
  const linkOrGoOn = () => (linkedId === '' ? goOn() : link.run({ taxpayerId, linkedId, relation }));
  const register = useCommand(registerTaxpayerContract, { onDone: linkOrGoOn });
  const submit = () => {
    const found = errorsOf(typed, speech);
    setErrors(found);
    const { kind, name, tinKind, language } = typed;
    const tin = readTin(tinKind, typed.tin);
    if (found.length > 0 || tin === undefined || register.isBusy || link.isBusy) return;
    // Once it is registered, only the link is tried again.
    if (link.problem) return linkOrGoOn();
    const addressLines = [...addressLinesOf(typed)];
    register.run({ taxpayerId, kind, name: name.trim(), tinKind, tin, addressLines, language });
  };
  const problem = register.problem ?? link.problem;
  return { errors, problem, submit, isBusy: register.isBusy || link.isBusy };
}

const numberOf = ({ tinKind, tin }: NewTaxpayer) => ({ tinKind, tin });

/**
 * The number is on record: the way to whoever has it, where this person may see that, and otherwise to the
 * page where it is opened, with what was typed.
 */
function AlreadyThere(props: HandedOver & { readonly problem: CallProblem | undefined }) {
  const { tell } = useSpeech();
  const { problem, opening, taxpayer } = props;
  if (problem?.problem.code !== 'tin-must-not-be-registered-yet') return null;
  const { leadsTo } = problem.problem;
  if (leadsTo?.recordKind !== 'taxpayer')
    return (
      <p className="row row--cure">
        <Link
          className="usa-button usa-button--outline"
          to="/taxpayers/open"
          state={{ opening, taxpayer } satisfies HandedOver}
        >
          {tell('open.instead')}
        </Link>
      </p>
    );
  return (
    <p className="row row--cure">
      <Link className="usa-button usa-button--outline" to={`/taxpayers/${leadsTo.recordId}`}>
        {tell('register.go-to-taxpayer')}
      </Link>
      <Link to={`/taxpayers/${leadsTo.recordId}/proposals/new`}>{tell('register.go-to-proposal')}</Link>
    </p>
  );
}
