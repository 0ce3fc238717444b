import { SelectField, TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type TinKind, tinKinds } from '../parameters/entity-kinds.ts';

type Typed = { readonly tinKind: TinKind; readonly tin: string };

/** A taxpayer's number with its kind, which is part of it. */
export function NumberField(props: {
  readonly typed: Typed;
  readonly onTyped: (part: Partial<Typed>) => void;
}) {
  const { tell } = useSpeech();
  const { typed, onTyped } = props;
  return (
    <>
      <SelectField<TinKind>
        name="tinKind"
        label={tell('register.tin-kind')}
        value={typed.tinKind}
        options={tinKinds.map((value) => ({ value, text: tell(`register.tin-kind.${value}`) }))}
        onChange={(tinKind) => onTyped({ tinKind })}
      />
      <TextField
        name="tin"
        label={tell('register.tin')}
        value={typed.tin}
        onChange={(tin) => onTyped({ tin })}
      />
    </>
  );
}
