import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { listGuidanceContract } from '../api/list-guidance.contract.ts';
import { guidanceName } from './guidance-name.ts';

/**
 * Temporary guidance that ends soon, or has ended without a decision. It stands on every page that rests on
 * such guidance (`about`: their ids), and before its owner wherever that is.
 */
export function GuidanceWarnings({ about }: { readonly about?: readonly string[] }) {
  const speech = useSpeech();
  const { data: register } = useAnswer(listGuidanceContract, {});
  const warnings = register?.warnings.filter(
    (warning) => about === undefined || (warning.kind === 'past-end' && about.includes(warning.about)),
  );
  if (register === undefined || warnings === undefined || warnings.length === 0) return null;
  return (
    <ul className="guidance-warnings" role="list">
      {warnings.map((warning) => (
        <li key={warning.about} className="channel-note">
          <Icon name={warning.kind === 'past-end' ? 'late' : 'schedule'} />{' '}
          {speech.tell(`guidance.warning-${warning.kind}`, {
            name: guidanceName(warning.about, register, speech),
            day: formatDay(warning.lastDay, speech, 'table'),
          })}
        </li>
      ))}
    </ul>
  );
}
