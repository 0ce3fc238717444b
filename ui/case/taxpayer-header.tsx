import type { ReactNode } from 'react';
import type { Day } from '#kernel/calendar/day.ts';
import type { Unknown } from '#kernel/decision/finding.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { Language } from '#kernel/decision/words.ts';
import type { Cents } from '#kernel/money/cents.ts';
import { type UiWord, useSpeech } from '../speech.tsx';
import { Icon } from '../text/icon.tsx';
import { Money } from '../text/money.tsx';
import { MaskedTin } from './masked-tin.tsx';

export type TaxpayerHeaderProps = {
  readonly taxpayer: {
    readonly name: string;
    /** `individual`; its words are `entity-kind.<kind>`. */
    readonly kind: string;
    readonly maskedTin: string;
    readonly language: Language;
  };
  readonly balanceCents?: Unknown<Cents> | undefined;
  readonly protectedSince?: Day | undefined;
  readonly representative?: string | undefined;
  /** What the taxpayer needs to be reached, such as large print or a relay service. */
  readonly contactNeeds?: string | undefined;
  /** Asks for the whole number, for a reason that is logged; without it the number cannot be shown. */
  readonly onShowTin?: ((because: string) => Promise<string>) | undefined;
};

/**
 * Whose case this is, in one line that stays in sight. The number is masked until somebody gives a reason.
 */
export function TaxpayerHeader(props: TaxpayerHeaderProps) {
  const speech = useSpeech();
  const { taxpayer, balanceCents, protectedSince, representative, contactNeeds, onShowTin } = props;
  return (
    <div className="taxpayer-header">
      <p className="taxpayer-header__name">
        <strong>{taxpayer.name}</strong>{' '}
        <span className="quiet">{speech.tell(`entity-kind.${taxpayer.kind}`)}</span>
      </p>
      <MaskedTin masked={taxpayer.maskedTin} onShow={onShowTin} />
      <dl className="taxpayer-header__facts">
        {balanceCents !== undefined && (
          <Fact word="ui.balance-today">
            <Money cents={balanceCents} />
          </Fact>
        )}
        {taxpayer.language !== speech.language && (
          <Fact word="ui.speaks-language">
            {speech.say(`ui.language-${taxpayer.language}` satisfies UiWord)}
          </Fact>
        )}
        {representative !== undefined && <Fact word="ui.representative">{representative}</Fact>}
        {contactNeeds !== undefined && <Fact word="ui.contact-needs">{contactNeeds}</Fact>}
      </dl>
      {protectedSince !== undefined && (
        <p className="taxpayer-header__protection">
          <Icon name="protected" />
          {speech.say('ui.protected-since', { day: formatDay(protectedSince, speech) })}
        </p>
      )}
    </div>
  );
}

function Fact({ word, children }: { readonly word: UiWord; readonly children: ReactNode }) {
  const { say } = useSpeech();
  return (
    <div>
      <dt>{say(word)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
