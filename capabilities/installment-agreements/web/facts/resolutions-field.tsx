import { SelectField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { OtherResolutionFacts } from '../../rules/facts/taxpayer-facts.ts';
import { type CaseQuestionProps, optionsOf } from './case-question.ts';
import { EntriesQuestion } from './case-questions.tsx';

const kinds = [
  'offer-in-compromise',
  'currently-not-collectible',
  'penalty-abatement',
  'collection-due-process',
] as const;
const states = [
  'pending',
  'accepted',
  'rejected',
  'returned',
  'withdrawn',
  'terminated',
  'completed',
] as const;

const blank: OtherResolutionFacts = { kind: 'offer-in-compromise', state: 'pending', modules: 'unknown' };

/** Whether other resolutions are pursued, which, and where each stands. */
export function ResolutionsField(props: CaseQuestionProps<readonly OtherResolutionFacts[]>) {
  const speech = useSpeech();
  const { name } = props;
  return (
    <EntriesQuestion<readonly OtherResolutionFacts[], OtherResolutionFacts, OtherResolutionFacts>
      {...props}
      word={speech.tell('resolution.one')}
      blank={blank}
      typed={(entry) => entry}
      whole={(entry) => entry}
    >
      {({ key, entry }, change) => (
        <div className="row row--top">
          <SelectField
            name={`${name}-${key}-kind`}
            label={speech.tell('resolution.kind')}
            value={entry.kind}
            options={optionsOf(kinds, 'resolution-kind', speech)}
            onChange={(kind) => change({ kind })}
          />
          <SelectField
            name={`${name}-${key}-state`}
            label={speech.tell('resolution.state')}
            value={entry.state}
            options={optionsOf(states, 'resolution-state', speech)}
            onChange={(state) => change({ state })}
          />
        </div>
      )}
    </EntriesQuestion>
  );
}
