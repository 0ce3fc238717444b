import type { ReactNode } from 'react';
import type { Holds } from '#kernel/decision/finding.ts';
import { formatCents, formatModule } from '#kernel/decision/format.ts';
import type { ElementName } from '#ui/case/four-element-meter.tsx';
import { CheckField, ChoiceField } from '#ui/form/choices.tsx';
import { SelectField } from '#ui/form/fields.tsx';
import { type UiWord, useSpeech } from '#ui/speech.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { FilingFields } from './filing-fields.tsx';
import type { EnteredFacts } from './given.ts';
import { PaymentFields } from './payment-fields.tsx';

export type ElementRowsProps = {
  readonly entered: EnteredFacts;
  readonly onEntered: (entered: EnteredFacts) => void;
  readonly elements: Readonly<Record<ElementName, Holds>>;
  /** What the taxpayer owes, once it is known here. */
  readonly modules: Outlook['modules'];
  /** Whose proposal it is, by name and masked number. */
  readonly who: ReactNode;
};

/** The four elements of a proposal, each a row that turns met while it is typed. */
export function ElementRows({ entered, onEntered, elements, modules, who }: ElementRowsProps) {
  const { given } = entered;
  const onGiven = (next: GivenFacts) => onEntered({ ...entered, given: next });
  return (
    <ol role="list" className="element-rows">
      <ElementRow number={1} name="who" holds={elements.who}>
        <p>{who}</p>
        <WhoFields given={given} onGiven={onGiven} />
      </ElementRow>
      <ElementRow number={2} name="liability" holds={elements.liability}>
        <LiabilityFields entered={entered} onEntered={onEntered} modules={modules} />
      </ElementRow>
      <ElementRow number={3} name="payment" holds={elements.payment}>
        <PaymentFields given={given} onGiven={onGiven} />
      </ElementRow>
      <ElementRow number={4} name="filing" holds={elements.filing}>
        <FilingFields given={given} onGiven={onGiven} />
      </ElementRow>
    </ol>
  );
}

const looks = {
  true: { icon: 'met', word: 'ui.element-met' },
  false: { icon: 'not-met', word: 'ui.element-missing' },
  unknown: { icon: 'unknown', word: 'ui.element-unknown' },
} as const satisfies Record<string, { icon: IconName; word: UiWord }>;

function ElementRow(props: {
  readonly number: number;
  readonly name: ElementName;
  readonly holds: Holds;
  readonly children: ReactNode;
}) {
  const { say } = useSpeech();
  const { number, name, holds, children } = props;
  const key = String(holds) as keyof typeof looks;
  return (
    <li className="element-row">
      <p className="element-row__head">
        <strong>
          {number} {say(`ui.element-${name}` satisfies UiWord)}
        </strong>
        <span className={`element-row__word element-row__word--${key}`}>
          <Icon name={looks[key].icon} /> {say(looks[key].word)}
        </span>
      </p>
      <div className="element-row__fields">{children}</div>
    </li>
  );
}

const askers = ['taxpayer', 'representative', 'officer', 'employer'] as const;
const identifications = {
  'name-and-tin': { nameGiven: true, tinGiven: true, matches: 1 },
  one: { nameGiven: true, tinGiven: false, matches: 1 },
  several: { nameGiven: true, tinGiven: false, matches: 2 },
  unknown: { nameGiven: true, tinGiven: false, matches: 'unknown' },
} as const;
type Identified = keyof typeof identifications;

function WhoFields(props: { readonly given: GivenFacts; readonly onGiven: (given: GivenFacts) => void }) {
  const { say, tell } = useSpeech();
  const { given, onGiven } = props;
  const { identification } = given.taxpayer;
  const found = foundBy(identification.matches);
  return (
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
  );
}

function LiabilityFields(props: Pick<ElementRowsProps, 'entered' | 'onEntered' | 'modules'>) {
  const speech = useSpeech();
  const { entered, onEntered, modules } = props;
  const { given, moduleIds } = entered;
  const withLiability = (liability: GivenFacts['request']['liability'], ids: readonly string[]) =>
    onEntered({ moduleIds: ids, given: { ...given, request: { ...given.request, liability } } });
  return (
    <>
      <ChoiceField
        name="liability"
        legend={speech.tell('question.liability')}
        isInline
        value={given.request.liability}
        options={[
          {
            value: 'all-balances',
            text: speech.tell('liability.all', { count: String(modules.length) }, modules.length),
          },
          { value: 'named', text: speech.tell('liability.named') },
          { value: 'not-named', text: speech.tell('liability.not-named') },
          { value: 'unknown', text: speech.say('ui.form-dont-know') },
        ]}
        onChange={(liability) => withLiability(liability, liability === 'named' ? moduleIds : [])}
      />
      {given.request.liability === 'named' && (
        <CheckField
          name="moduleIds"
          legend={speech.tell('liability.which')}
          values={moduleIds}
          options={modules.map(({ moduleId, about, unpaidCents }) => ({
            value: moduleId,
            text: `${formatModule(about, speech)} · ${
              unpaidCents === 'unknown' ? speech.tell('unknown') : formatCents(unpaidCents)
            }`,
          }))}
          onChange={(ids) => withLiability('named', ids)}
        />
      )}
    </>
  );
}

/** How many taxpayers fit what was given, as the choice shows it. */
function foundBy(matches: number | 'unknown'): 'unknown' | 'one' | 'several' {
  if (matches === 'unknown') return matches;
  return matches === 1 ? 'one' : 'several';
}
