import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Instant } from '#kernel/calendar/day.ts';
import { useCommand } from '#ui/api/hooks.ts';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { type FieldError, Form } from '#ui/form/form.tsx';
import { CommandTrouble } from '#ui/page/command-trouble.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { fileAuthorityContract } from '../api/file-authority.contract.ts';
import { type AuthorityForm, authorityForms } from '../parameters/authority-forms.ts';
import { readCafNumber } from '../rules/read-caf-number.ts';
import { readScope } from './typed-scope.ts';

type Typed = {
  readonly form: AuthorityForm;
  readonly name: string;
  readonly caf: string;
  readonly scope: string;
};

const blank: Typed = { form: '2848', name: '', caf: '', scope: '' };
const charactersMost = 120;

/** Records a form of authority that is here now, with its taxes and periods. */
export function FileAuthorityForm(props: { readonly taxpayerId: string; readonly now: Instant }) {
  const speech = useSpeech();
  const { taxpayerId, now } = props;
  const [typed, setTyped] = useState(blank);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(fileAuthorityContract, { onDone: () => setTyped(blank) });
  const submit = () => {
    const found = errorsOf(typed, speech);
    setErrors(found);
    const scope = readScope(typed.scope);
    if (found.length > 0 || scope === undefined || command.isBusy) return;
    const { form, name } = typed;
    const cafNumber = readCafNumber(typed.caf);
    const named = { form, representativeName: name.trim(), ...(cafNumber !== undefined && { cafNumber }) };
    command.run({ taxpayerId, ...named, scope: [...scope], filedAt: now });
  };
  return (
    <details>
      <summary>{speech.tell('event.authority.file-authority')}</summary>
      <Form errors={errors} onSubmit={submit}>
        <AuthorityFields typed={typed} onTyped={(part) => setTyped({ ...typed, ...part })} />
        <CommandTrouble
          problem={command.problem}
          process="authority"
          event="file-authority"
          onRetry={submit}
        />
        <div className="row">
          <Button type="submit" outline aria-disabled={command.isBusy}>
            {speech.tell('event.authority.file-authority')}
          </Button>
        </div>
      </Form>
    </details>
  );
}

function AuthorityFields(props: { readonly typed: Typed; readonly onTyped: (part: Partial<Typed>) => void }) {
  const { tell } = useSpeech();
  const { typed, onTyped } = props;
  return (
    <div className="row row--top">
      <SelectField
        name="authority-form"
        label={tell('authority.form')}
        value={typed.form}
        options={authorityForms.map((value) => ({ value, text: tell(`authority-form.${value}`) }))}
        onChange={(form) => onTyped({ form })}
      />
      <TextField
        name="representativeName"
        label={tell('authority.name')}
        value={typed.name}
        onChange={(name) => onTyped({ name })}
      />
      <TextField
        name="cafNumber"
        label={tell('authority.caf')}
        hint={tell('authority.caf-hint')}
        isOptional
        value={typed.caf}
        onChange={(caf) => onTyped({ caf })}
      />
      <TextField
        name="scope"
        label={tell('authority.scope')}
        hint={tell('authority.scope-hint')}
        value={typed.scope}
        onChange={(scope) => onTyped({ scope })}
      />
    </div>
  );
}

function errorsOf({ name, caf, scope }: Typed, { tell }: Speaker): readonly FieldError[] {
  const length = name.trim().length;
  const isNamed = length > 0 && length <= charactersMost;
  const most = String(charactersMost);
  return [
    ...(isNamed ? [] : [{ name: 'representativeName', message: tell('authority.name-missing', { most }) }]),
    ...(caf.trim() === '' || readCafNumber(caf) !== undefined
      ? []
      : [{ name: 'cafNumber', message: tell('authority.caf-unreadable') }]),
    ...(readScope(scope) ? [] : [{ name: 'scope', message: tell('authority.scope-unreadable') }]),
  ];
}
