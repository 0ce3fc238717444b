import { addYears, type Day, earlierDay, laterDay } from '#kernel/calendar/day.ts';
import { formatDay } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import type { Lane } from '#ui/chart/timeline.ts';
import { Timeline } from '#ui/chart/timeline.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import type { GuidanceView, listGuidanceContract } from '../api/list-guidance.contract.ts';
import { editionText } from './guidance-table.tsx';

type Register = AnswerOf<typeof listGuidanceContract>;

/** From when to when each adopted document counts, one line a series. */
export function GuidancePicture({ register }: { readonly register: Register }) {
  const speech = useSpeech();
  const adopted = register.documents.filter(({ adoptedFromDay }) => adoptedFromDay !== undefined);
  if (adopted.length === 0) return null;
  const from = adopted.map(startOf).reduce(earlierDay);
  const to = [register.on, ...adopted.map(({ lastDay }) => lastDay ?? from)].reduce(laterDay);
  return (
    <Timeline
      caption={captionOf(register, speech)}
      lanes={lanesOf(adopted, speech)}
      events={[]}
      marks={[]}
      from={from}
      to={addYears(to, 1)}
      today={register.on}
    />
  );
}

function captionOf({ documents, on }: Register, speech: Speaker): string {
  const count = documents.filter(({ standing }) => standing === 'in-force').length;
  const values = { day: formatDay(on, speech), count: String(count) };
  return count === 0
    ? speech.tell('guidance.picture-none', values)
    : speech.tell('guidance.picture', values, count);
}

function lanesOf(adopted: readonly GuidanceView[], speech: Speaker): readonly Lane[] {
  const series = [...new Set(adopted.map((document) => document.series))];
  return series.map((one) => {
    const editions = adopted.filter((document) => document.series === one);
    return {
      key: one,
      name: editions[0]?.controlNumber ?? editions[0]?.title.split(',')[0] ?? one,
      kind: 'agreement',
      intervals: editions.map((document) => ({
        key: document.documentId,
        name: editionText(document, speech),
        from: startOf(document),
        to: document.lastDay,
      })),
    };
  });
}

function startOf({ adoptedFromDay, effectiveDay }: GuidanceView): Day {
  return adoptedFromDay ?? effectiveDay;
}
