import { Button, Checkbox } from '@trussworks/react-uswds';
import { DayField, SelectField, TextField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { appealedActs } from '../parameters/appeal-kinds.ts';
import { type ActDraft, blankAct, blankMatter, type MatterDraft } from './matter-draft.ts';

/** What is appealed: each matter with what was done and on which day. */
export function MatterFields(props: {
  readonly drafts: readonly MatterDraft[];
  readonly onDrafts: (drafts: readonly MatterDraft[]) => void;
}) {
  const { tell } = useSpeech();
  const { drafts, onDrafts } = props;
  return (
    <>
      {drafts.map((draft, index) => (
        <OneMatter
          key={index}
          index={index}
          draft={draft}
          onDraft={(changed) => onDrafts(drafts.with(index, changed))}
        />
      ))}
      <p>
        <Button type="button" unstyled onClick={() => onDrafts([...drafts, blankMatter])}>
          {tell('receive-appeal.add-matter')}
        </Button>
      </p>
    </>
  );
}

function OneMatter(props: {
  readonly index: number;
  readonly draft: MatterDraft;
  readonly onDraft: (draft: MatterDraft) => void;
}) {
  const { tell } = useSpeech();
  const { index, draft, onDraft } = props;
  const change = (at: number, part: Partial<ActDraft>) =>
    onDraft({
      ...draft,
      acts: draft.acts.map((act, other) => (other === at ? { ...act, ...part } : act)),
    });
  return (
    <fieldset className="usa-fieldset section stack">
      <legend className="usa-legend">{tell('receive-appeal.matter', { number: String(index + 1) })}</legend>
      <TextField
        name={`matter-${index}`}
        label={tell('receive-appeal.described')}
        hint={tell('receive-appeal.described-hint')}
        value={draft.described}
        onChange={(described) => onDraft({ ...draft, described })}
      />
      <TextField
        name={`matter-${index}-periods`}
        label={tell('receive-appeal.periods')}
        hint={tell('receive-appeal.periods-hint')}
        isOptional
        value={draft.periods}
        onChange={(periods) => onDraft({ ...draft, periods })}
      />
      {draft.acts.map((act, at) => (
        <OneAct key={at} name={`matter-${index}`} at={at} act={act} onAct={(part) => change(at, part)} />
      ))}
      <p>
        <Button type="button" unstyled onClick={() => onDraft({ ...draft, acts: [...draft.acts, blankAct] })}>
          {tell('receive-appeal.add-act')}
        </Button>
      </p>
    </fieldset>
  );
}

function OneAct(props: {
  readonly name: string;
  readonly at: number;
  readonly act: ActDraft;
  readonly onAct: (part: Partial<ActDraft>) => void;
}) {
  const { tell } = useSpeech();
  const { name, at, act, onAct } = props;
  const options = appealedActs.map((value) => ({ value, text: tell(`appealed-act.${value}`) }));
  const unknownId = `${name}-unknown-${at}`;
  return (
    <div className="row">
      <SelectField
        name={`${name}-act-${at}`}
        label={tell('receive-appeal.act')}
        value={act.act}
        options={options}
        onChange={(chosen) => onAct({ act: chosen })}
      />
      {act.act !== 'none-of-these' && !act.isDayUnknown && (
        <DayField
          name={`${name}-day-${at}`}
          label={tell('receive-appeal.act-day')}
          onChange={(day) => onAct({ day })}
        />
      )}
      {act.act !== 'none-of-these' && (
        <Checkbox
          id={unknownId}
          name={unknownId}
          label={tell('receive-appeal.day-unknown')}
          checked={act.isDayUnknown}
          onChange={() => onAct({ isDayUnknown: !act.isDayUnknown })}
        />
      )}
    </div>
  );
}
