import { useDeferredValue, useState } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { searchTaxpayersContract } from '../api/search-taxpayers.contract.ts';
import { type Relation, relations } from '../parameters/relations.ts';

export type ChosenLink = { readonly linkedId: string; readonly relation: Relation };

type LinkProps = ChosenLink & {
  /** Nobody is linked to oneself. */
  readonly exceptId?: string;
  /** What is searched for, where it is not somebody to link; what the one chosen is, is not asked then. */
  readonly searchFor?: string;
  /** Whoever is registered may belong to nobody; a link needs somebody. */
  readonly isNeeded?: boolean;
  readonly onLink: (part: Partial<ChosenLink>) => void;
};

/** A spouse, an owner or another number of the same person, among those that one may see. */
export function LinkFields(props: LinkProps) {
  const { tell } = useSpeech();
  const { onLink, searchFor, isNeeded = false } = props;
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  return (
    <div className="row row--top" role="group" aria-label={searchFor ?? tell('link.title')}>
      <TextField
        name="link-search"
        label={searchFor ?? tell('link.search')}
        hint={tell('taxpayers.search-hint')}
        isOptional={!isNeeded}
        value={text}
        onChange={(next) => {
          setText(next);
          onLink({ linkedId: '' });
        }}
      />
      {asked.length > 1 && <FoundFields {...props} text={asked} />}
    </div>
  );
}

/** Who fits what is searched for, and what the one chosen is. */
function FoundFields(props: LinkProps & { readonly text: string }) {
  const { tell } = useSpeech();
  const { linkedId, relation, exceptId, searchFor, onLink, text } = props;
  const { data } = useAnswer(searchTaxpayersContract, { text });
  const found = (data?.taxpayers ?? []).filter(({ taxpayerId }) => taxpayerId !== exceptId);
  const nobody = { value: '', text: tell(found.length === 0 ? 'link.nobody-fits' : 'link.choose') };
  return (
    <>
      <SelectField
        name="linkedId"
        label={tell('link.who')}
        value={linkedId}
        options={[
          nobody,
          ...found.map(({ taxpayerId, name, maskedTin }) => ({
            value: taxpayerId,
            text: `${name}, ${maskedTin}`,
          })),
        ]}
        onChange={(id) => onLink({ linkedId: id })}
      />
      {linkedId !== '' && searchFor === undefined && (
        <SelectField
          name="relation"
          label={tell('link.relation')}
          value={relation}
          options={relations.map((value) => ({ value, text: tell(`relation.${value}`) }))}
          onChange={(next) => onLink({ relation: next })}
        />
      )}
    </>
  );
}
