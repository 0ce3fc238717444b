import { formatModule } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { SummaryItem } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import { Known } from '../facts/known-facts.tsx';

/** What the account says of each module: known, and so not asked. */
export function accountItems(modules: Outlook['modules'], speech: Speaker): readonly SummaryItem[] {
  return modules.map(({ about, unpaidCents, csedDay }) => ({
    key: about,
    term: formatModule(about, speech),
    value: (
      <Known source={speech.tell('known.from-account')}>
        <Money cents={unpaidCents} /> {speech.tell('known.collect-until')} <DayText day={csedDay} />
      </Known>
    ),
  }));
}
