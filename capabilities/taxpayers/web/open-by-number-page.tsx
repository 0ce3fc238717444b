import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '#ui/api/hooks.ts';
import { ChoiceField } from '#ui/form/choices.tsx';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { useTyped } from '#ui/form/use-typed.ts';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { openByNumberContract } from '../api/open-by-number.contract.ts';
import { firstContactChannels, firstContacts } from '../parameters/first-contacts.ts';
import { type HandedOver, useHandedOver, withNumberOf } from './handed-over.ts';
import { NumberField } from './number-field.tsx';
import { openingErrorsOf, openingOf, type TypedOpening } from './opening.ts';

/** Opens the record of somebody on the phone whom the officer does not see yet, by the whole number. */
export function OpenByNumberPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const go = useNavigate();
  const handed = useHandedOver();
  const { typed, change, forget } = useTyped<TypedOpening>(handed.opening);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const open = useCommand(openByNumberContract, {
    onDone: ({ taxpayerId }) => {
      forget();
      void go(`/taxpayers/${taxpayerId}`);
    },
  });
  const submit = () => {
    setErrors(openingErrorsOf(typed, speech));
    const input = openingOf(typed);
    if (input !== undefined && !open.isBusy) open.run(input);
  };
  const isAbsent = open.problem?.problem.code === 'tin-must-be-registered';
  return (
    <Page
      title={tell('open.title')}
      crumbs={[{ to: '/taxpayers', text: speech.say('ui.nav-taxpayers') }]}
      state={tell('open.state')}
      hasErrors={errors.length > 0 || open.problem?.problem.fields !== undefined}
    >
      <p>{tell('open.rule')}</p>
      <Form
        errors={errors}
        cure={isAbsent && <RegisterInstead opening={typed} taxpayer={handed.taxpayer} />}
        onSubmit={submit}
      >
        <CommandTrouble problem={open.problem} process="taxpayer" event="open-by-number" onRetry={submit} />
        <OpeningFields typed={typed} onTyped={change} />
        <div className="row">
          <Button type="submit" aria-disabled={open.isBusy}>
            {tell('open.go-on')}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

/** Nobody has the number: it is registered, and what was typed comes along. */
function RegisterInstead({ opening, taxpayer }: HandedOver) {
  const { tell } = useSpeech();
  const state: HandedOver = { opening, taxpayer: withNumberOf(taxpayer, opening) };
  return (
    <p className="row row--cure">
      <Link className="usa-button usa-button--outline" to="/taxpayers/new" state={state}>
        {tell('register.instead')}
      </Link>
    </p>
  );
}

function OpeningFields(props: {
  readonly typed: TypedOpening;
  readonly onTyped: (part: Partial<TypedOpening>) => void;
}) {
  const { tell } = useSpeech();
  const { typed, onTyped } = props;
  const channels = firstContactChannels.map((value) => ({ value, text: tell(`covers.by-${value}`) }));
  return (
    <>
      <div className="row row--top">
        <NumberField typed={typed} onTyped={onTyped} />
      </div>
      <ChoiceField
        name="contactWith"
        legend={tell('open.contact-with')}
        isInline
        value={typed.contactWith === '' ? undefined : typed.contactWith}
        options={firstContacts.map((value) => ({ value, text: tell(`covers.contact-with-${value}`) }))}
        onChange={(contactWith) => onTyped({ contactWith })}
      />
      <SelectField<TypedOpening['channel']>
        name="channel"
        label={tell('open.channel')}
        value={typed.channel}
        options={[{ value: '', text: tell('link.choose') }, ...channels]}
        onChange={(channel) => onTyped({ channel })}
      />
      <TextField
        name="because"
        label={tell('open.because')}
        hint={tell('open.because-hint')}
        value={typed.because}
        onChange={(because) => onTyped({ because })}
      />
    </>
  );
}
