import { ChoiceField } from '#ui/form/choices.tsx';
import { SelectField, TextAreaField, TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { entityKinds, languages } from '../parameters/entity-kinds.ts';
import type { NewTaxpayer } from './new-taxpayer.ts';
import { NumberField } from './number-field.tsx';

/** Who it is: kind, name, number twice, address, language. */
export function RegisterFields(props: {
  readonly typed: NewTaxpayer;
  readonly onTyped: (part: Partial<NewTaxpayer>) => void;
}) {
  const { tell } = useSpeech();
  const { typed, onTyped } = props;
  return (
    <>
      <SelectField
        name="kind"
        label={tell('register.kind')}
        value={typed.kind}
        options={entityKinds.map((value) => ({ value, text: tell(`entity-kind.${value}`) }))}
        onChange={(kind) => onTyped({ kind, tinKind: kind === 'individual' ? 'ssn' : 'ein' })}
      />
      <TextField
        name="name"
        label={tell('register.name')}
        value={typed.name}
        onChange={(name) => onTyped({ name })}
      />
      <NumberFields typed={typed} onTyped={onTyped} />
      <TextAreaField
        name="addressLines"
        label={tell('register.address')}
        hint={tell('register.address-hint')}
        value={typed.address}
        onChange={(address) => onTyped({ address })}
      />
      <ChoiceField
        name="language"
        legend={tell('register.language')}
        isInline
        value={typed.language}
        options={languages.map((value) => ({ value, text: tell(`register.language.${value}`) }))}
        onChange={(language) => onTyped({ language })}
      />
    </>
  );
}

/** A number mistyped would be somebody else's: it is typed twice. */
function NumberFields(props: {
  readonly typed: NewTaxpayer;
  readonly onTyped: (part: Partial<NewTaxpayer>) => void;
}) {
  const { tell } = useSpeech();
  const { typed, onTyped } = props;
  return (
    <div className="row row--top">
      <NumberField typed={typed} onTyped={onTyped} />
      <TextField
        name="tinAgain"
        label={tell('register.tin-again')}
        value={typed.tinAgain}
        onChange={(tinAgain) => onTyped({ tinAgain })}
      />
    </div>
  );
}
