import { type ReactNode, useState } from 'react';
import { useAnswer } from '#ui/api/hooks.ts';
import { MeanwhileProvider, type Tried } from '#ui/page/meanwhile.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { formatTime } from '#ui/text/instants.ts';
import { type HistoryEntryView, listHistoryContract } from '../api/list-history.contract.ts';
import { useSession } from './use-session.ts';

/**
 * Keeps in mind what had happened to a record when its page was opened, so that a step which comes too late
 * can be shown beside what others have done meanwhile.
 */
export function WithMeanwhile(props: {
  readonly taxpayerId: string;
  readonly recordId?: string | undefined;
  readonly children: ReactNode;
}) {
  const { taxpayerId, recordId, children } = props;
  const me = useSession()?.person?.personId;
  const { data } = useAnswer(listHistoryContract, {
    taxpayerId,
    telling: 'staff',
    ...(recordId !== undefined && { recordId }),
  });
  const [known, setKnown] = useState<ReadonlySet<string>>();
  if (data !== undefined && known === undefined)
    setKnown(new Set(data.entries.map(({ entryId }) => entryId)));
  const isNew = ({ entryId, actor }: HistoryEntryView) =>
    known?.has(entryId) === false && actor.personId !== me;
  const theirs = data?.entries.filter(isNew) ?? [];
  return (
    <MeanwhileProvider draw={(tried) => <ChangedMeanwhile theirs={theirs} tried={tried} />}>
      {children}
    </MeanwhileProvider>
  );
}

/** What others have done beside what this person tried; nothing of either is lost. */
function ChangedMeanwhile(props: { readonly theirs: readonly HistoryEntryView[]; readonly tried: Tried }) {
  const speech = useSpeech();
  const { theirs, tried } = props;
  const [latest] = theirs;
  if (latest === undefined) return null;
  const nameOf = ({ actor }: HistoryEntryView) => actor.name ?? speech.tell(`role.${actor.role}`);
  return (
    <section className="meanwhile" aria-labelledby="meanwhile">
      <h2 id="meanwhile">
        <Icon name="schedule" />{' '}
        {speech.tell('meanwhile.title', {
          name: nameOf(latest),
          time: formatTime(latest.recordedAt, speech),
        })}
      </h2>
      <div className="meanwhile__sides">
        <div>
          <h3>{speech.tell('meanwhile.theirs')}</h3>
          <ul>
            {theirs.map((entry) => (
              <li key={entry.entryId}>
                {speech.tell(entry.wordKey)}
                {entry.text !== undefined && `: ${entry.text}`}
                <span className="quiet small">
                  {` · ${nameOf(entry)} · ${formatTime(entry.recordedAt, speech)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <Yours tried={tried} />
      </div>
    </section>
  );
}

/** What this person tried, with what was entered for it, as far as it has words. */
function Yours({ tried }: { readonly tried: Tried }) {
  const { tell, find } = useSpeech();
  const { process, event, sent } = tried;
  const entered = Object.entries((sent ?? {}) as Readonly<Record<string, unknown>>).flatMap(
    ([name, value]) => {
      const term = find(`fact.${name}`) ?? find(`entered.${name}`);
      const isPlain = typeof value === 'string' || typeof value === 'number';
      return term === undefined || !isPlain ? [] : [{ term, value: String(value) }];
    },
  );
  return (
    <div>
      <h3>{tell('meanwhile.yours')}</h3>
      <p>{find(`event.${process}.${event}`) ?? event}</p>
      <ul>
        {entered.map(({ term, value }) => (
          <li key={term}>
            {term}: {value}
          </li>
        ))}
      </ul>
      <p className="quiet small">{tell('meanwhile.kept')}</p>
    </div>
  );
}
