import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { HistoryList } from './history-list.tsx';
import { addressOf, type OwnRecord, WithOwnRecord } from './own-record.tsx';
import { OwnRecords } from './own-records.tsx';
import { stateOf } from './state-of.ts';

/** Everything that has happened, from the same history that the officer reads. */
export function EventsPage() {
  return <WithOwnRecord>{(own) => <Events own={own} />}</WithOwnRecord>;
}

function Events({ own }: { readonly own: OwnRecord }) {
  const speech = useSpeech();
  const { sentence, isProtected } = stateOf(own, speech);
  const { taxpayerId } = own.taxpayer;
  return (
    <Page
      title={speech.tell('my.what-happened')}
      state={sentence}
      isProtected={isProtected}
      crumbs={[{ to: addressOf('/my', taxpayerId), text: speech.tell('my.back-home') }]}
      banner={<OwnRecords own={own} />}
    >
      <HistoryList taxpayerId={taxpayerId} />
    </Page>
  );
}
