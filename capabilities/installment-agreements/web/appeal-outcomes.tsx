import { useSpeech } from '#ui/speech.tsx';
import { DayText } from '#ui/text/day-text.tsx';
import type { AgreementView } from '../api/agreement-view.contract.ts';

/** What Appeals decided about a request or an agreement; nothing where there was no appeal. */
export function AppealOutcomes({ appealed }: Pick<AgreementView, 'appealed'>) {
  const { tell } = useSpeech();
  return appealed.map(({ outcome, onDay }) => (
    <div key={`${onDay} ${outcome}`} className="channel-note">
      <strong>{tell('appealed.title')}</strong> <DayText day={onDay} />. {tell(`appealed.${outcome}`)}
    </div>
  ));
}
