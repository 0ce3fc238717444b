import type { Decision } from '#kernel/decision/decision.ts';
import { FindingList } from '#ui/findings/finding-list.tsx';
import { CheckField } from '#ui/form/choices.tsx';
import { SelectField } from '#ui/form/fields.tsx';
import { useSpeech } from '#ui/speech.tsx';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import type { LinkedTaxpayer } from './linked-taxpayer.ts';

/** Those whom the request may take along, and who of them it does. */
export type Others = {
  readonly linked: readonly LinkedTaxpayer[];
  readonly chosen: readonly string[];
  readonly onChosen: (taxpayerIds: readonly string[]) => void;
};

const askers = ['taxpayer', 'representative', 'officer', 'employer'] as const;
const identifications = {
  'name-and-tin': { nameGiven: true, tinGiven: true, matches: 1 },
  one: { nameGiven: true, tinGiven: false, matches: 1 },
  several: { nameGiven: true, tinGiven: false, matches: 2 },
  unknown: { nameGiven: true, tinGiven: false, matches: 'unknown' },
} as const;
type Identified = keyof typeof identifications;

/** Who named the terms, by what the taxpayer is found, and for whom else the request is. */
export function WhoFields(props: {
  readonly given: GivenFacts;
  readonly onGiven: (given: GivenFacts) => void;
  /** Of a representative: for which taxes and periods there is authority. */
  readonly authority?: Decision | undefined;
  readonly others?: Others | undefined;
}) {
  const { say, tell } = useSpeech();
  const { given, onGiven, authority, others } = props;
  const { identification } = given.taxpayer;
  const found = foundBy(identification.matches);
  return (
    <>
      <div className="row row--top">
        <SelectField
          name="proposedBy"
          label={tell('proposal.asked-by')}
          value={given.request.proposedBy}
          options={askers.map((value) => ({ value, text: tell(`asked-by.${value}`) }))}
          onChange={(proposedBy) => onGiven({ ...given, request: { ...given.request, proposedBy } })}
        />
        <SelectField<Identified>
          name="identification"
          label={tell('proposal.identified')}
          value={found === 'one' && identification.tinGiven ? 'name-and-tin' : found}
          options={[
            { value: 'name-and-tin', text: tell('identified-by.name-and-tin') },
            { value: 'one', text: tell('identified-by.one') },
            { value: 'several', text: tell('identified-by.several') },
            { value: 'unknown', text: say('ui.form-dont-know') },
          ]}
          onChange={(value) =>
            onGiven({ ...given, taxpayer: { ...given.taxpayer, identification: identifications[value] } })
          }
        />
      </div>
      {authority && <FindingList findings={authority.findings} grounds={authority} />}
      {others && others.linked.length > 0 && <OtherTaxpayers {...others} />}
    </>
  );
}

function OtherTaxpayers({ linked, chosen, onChosen }: Others) {
  const { tell } = useSpeech();
  return (
    <CheckField
      name="withTaxpayerIds"
      legend={tell('proposal.also-for')}
      hint={tell('proposal.also-for-hint')}
      values={chosen}
      options={linked.map(({ taxpayerId, name, maskedTin, relation }) => ({
        value: taxpayerId,
        text: `${name}, ${maskedTin} · ${tell(`relation.${relation}`)}`,
      }))}
      onChange={onChosen}
    />
  );
}

/** How many taxpayers fit what was given, as the choice shows it. */
function foundBy(matches: number | 'unknown'): 'unknown' | 'one' | 'several' {
  if (matches === 'unknown') return matches;
  return matches === 1 ? 'one' : 'several';
}
