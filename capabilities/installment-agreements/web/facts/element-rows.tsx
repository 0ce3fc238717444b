import type { ReactNode } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Decision } from '#kernel/decision/decision.ts';
import type { Holds } from '#kernel/decision/finding.ts';
import type { ElementName } from '#ui/case/four-element-meter.tsx';
import { type UiWord, useSpeech } from '#ui/speech.tsx';
import { Icon, type IconName } from '#ui/text/icon.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import type { GivenFacts } from '../../rules/facts/given-facts.ts';
import { FilingFields } from './filing-fields.tsx';
import type { EnteredFacts } from './given.ts';
import { LiabilityFields } from './liability-fields.tsx';
import { PaymentFields } from './payment-fields.tsx';
import { type Others, WhoFields } from './who-fields.tsx';

export type ElementRowsProps = {
  readonly entered: EnteredFacts;
  readonly onEntered: (entered: EnteredFacts) => void;
  readonly elements: Readonly<Record<ElementName, Holds>>;
  /** What the taxpayer owes, once it is known here. */
  readonly modules: Outlook['modules'];
  /** Whose proposal it is, by name and masked number. */
  readonly who: ReactNode;
  readonly today: Day;
  /** Of a representative: for which taxes and periods there is authority. */
  readonly authority?: Decision | undefined;
  readonly others?: Others | undefined;
};

/** The four elements of a proposal, each a row that turns met while it is typed. */
export function ElementRows(props: ElementRowsProps) {
  const { entered, onEntered, elements, modules, who, today, authority, others } = props;
  const { given } = entered;
  const onGiven = (next: GivenFacts) => onEntered({ ...entered, given: next });
  return (
    <ol role="list" className="element-rows">
      <ElementRow number={1} name="who" holds={elements.who}>
        <p>{who}</p>
        <WhoFields given={given} onGiven={onGiven} authority={authority} others={others} />
      </ElementRow>
      <ElementRow number={2} name="liability" holds={elements.liability}>
        <LiabilityFields entered={entered} onEntered={onEntered} modules={modules} linked={others?.linked} />
      </ElementRow>
      <ElementRow number={3} name="payment" holds={elements.payment}>
        <PaymentFields given={given} onGiven={onGiven} />
      </ElementRow>
      <ElementRow number={4} name="filing" holds={elements.filing}>
        <FilingFields given={given} today={today} onGiven={onGiven} />
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
