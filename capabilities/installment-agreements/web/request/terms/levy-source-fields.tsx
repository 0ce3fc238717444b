import { Button, Checkbox } from '@trussworks/react-uswds';
import { SelectField, TextField } from '#ui/form/fields.tsx';
import { useFieldError, useFieldId } from '#ui/form/form.tsx';
import { FieldError } from '#ui/form/field.tsx';
import { useListed } from '#ui/form/listed-fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type LevySource, levySourceKinds, levySourceParts } from '../../../rules/terms/chosen-terms.ts';
import type { DraftProps } from './terms-form.tsx';

const empty: LevySource = { kind: 'employer', name: '', street: '', city: '', state: '', zip: '' };

/** Where money could be reached, each place with its complete address, or the word that none is known. */
export function LevySourceFields({ draft, onDraft }: DraftProps) {
  const { tell } = useSpeech();
  const { noSourceKnown, levySources } = draft;
  const error = useFieldError('levySources');
  const id = useFieldId('levySources');
  const noSourceId = useFieldId('noSourceKnown');
  useListed('levySources', tell('fact.levySources'));
  const change = (index: number, part: Partial<LevySource>) =>
    onDraft({
      levySources: levySources.map((source, at) => (at === index ? { ...source, ...part } : source)),
    });
  return (
    <fieldset id={id} className="usa-fieldset form__section" tabIndex={-1}>
      <legend className="usa-legend">{tell('fact.levySources')}</legend>
      {error !== undefined && <FieldError id={`${id}-error`} error={error} />}
      <Checkbox
        id={noSourceId}
        name="noSourceKnown"
        label={tell('terms-form.no-source')}
        checked={noSourceKnown}
        onChange={(event) => onDraft({ noSourceKnown: event.target.checked })}
      />
      {!noSourceKnown &&
        levySources.map((source, index) => (
          <SourceRow
            key={index}
            index={index}
            source={source}
            onChange={(part) => change(index, part)}
            onRemove={() => onDraft({ levySources: levySources.filter((_, at) => at !== index) })}
          />
        ))}
      {!noSourceKnown && (
        <Button type="button" unstyled onClick={() => onDraft({ levySources: [...levySources, empty] })}>
          {tell('terms-form.source-add')}
        </Button>
      )}
    </fieldset>
  );
}

function SourceRow(props: {
  readonly index: number;
  readonly source: LevySource;
  readonly onChange: (part: Partial<LevySource>) => void;
  readonly onRemove: () => void;
}) {
  const { tell } = useSpeech();
  const { index, source, onChange, onRemove } = props;
  const number = String(index + 1);
  return (
    <div className="row row--top" role="group" aria-label={tell('terms-form.source', { number })}>
      <SelectField
        name={`levySources.${index}.kind`}
        label={tell('terms-form.source-kind')}
        value={source.kind}
        options={levySourceKinds.map((value) => ({ value, text: tell(`levy-source.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      {levySourceParts.map((part) => (
        <TextField
          key={part}
          name={`levySources.${index}.${part}`}
          label={tell(`terms-form.source-part.${part}`)}
          value={source[part]}
          onChange={(text) => onChange({ [part]: text })}
        />
      ))}
      <Button type="button" unstyled onClick={onRemove}>
        {tell('terms-form.remove', { number })}
      </Button>
    </div>
  );
}
