import { formatModule } from '#kernel/decision/format.ts';
import type { Speaker } from '#ui/speech.tsx';
import type { SummaryItem } from '#ui/table/summary-list.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import type { Outlook } from '../../api/outlook.contract.ts';
import type { LinkedTaxpayer } from '../facts/linked-taxpayer.ts';
import { Known } from '../facts/known-facts.tsx';

/** What the account says of each module: known, and so not asked. One of another is told with that name. */
export function accountItems(
  modules: Outlook['modules'],
  linked: readonly LinkedTaxpayer[],
  speech: Speaker,
): readonly SummaryItem[] {
  return modules.map(({ about, taxpayerId, moduleId, unpaidCents, csedDay }) => ({
    key: moduleId,
    term: termOf(about, linked.find((other) => other.taxpayerId === taxpayerId)?.name, speech),
    value: (
      <Known source={speech.tell('known.from-account')}>
        <Money cents={unpaidCents} /> {speech.tell('known.collect-until')} <DayText day={csedDay} />
      </Known>
    ),
  }));
}

function termOf(about: string, owner: string | undefined, speech: Speaker): string {
  const module = formatModule(about, speech);
  return owner === undefined ? module : speech.tell('known.module-of', { module, name: owner });
}
