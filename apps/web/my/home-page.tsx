import { OwnAppealsPanel } from '#capabilities/appeals/web/own-appeals-panel.tsx';
import { OwnRequests } from '#capabilities/mediation/web/own-requests.tsx';
import { Link } from 'react-router';
import { HistoryList } from './history-list.tsx';
import { LastDays } from './last-days.tsx';
import { OwnLetters } from './own-letters.tsx';
import { addressOf, type OwnRecord, WithOwnRecord } from './own-record.tsx';
import { OwnRecords } from './own-records.tsx';
import { PlanTerms } from './plan-terms.tsx';
import { stateOf } from './state-of.ts';
import { WhatWeNeed } from './what-we-need.tsx';
import { Page } from '#ui/page/page.tsx';
import { useSpeech } from '#ui/speech.tsx';

const eventsShown = 3;

/** Am I safe, what do you need from me, and when? */
export function HomePage() {
  return <WithOwnRecord>{(own) => <Home own={own} />}</WithOwnRecord>;
}

function Home({ own }: { readonly own: OwnRecord }) {
  const speech = useSpeech();
  const { taxpayer, agreement } = own;
  const { taxpayerId } = taxpayer;
  const { sentence, isProtected } = stateOf(own, speech);
  return (
    <Page
      title={speech.tell('my.hello', { name: taxpayer.name })}
      state={sentence}
      isProtected={isProtected}
      banner={<OwnRecords own={own} />}
    >
      {isProtected && <p className="protection-line">{speech.tell('my.levy-barred')}</p>}
      <WhatWeNeed own={own} />
      {agreement !== undefined && <PlanTerms agreement={agreement} />}
      <OwnAppealsPanel taxpayerId={taxpayerId} />
      <OwnRequests taxpayerId={taxpayerId} />
      <LastDays taxpayerId={taxpayerId} />
      <section className="stack" aria-labelledby="happened">
        <h2 id="happened">{speech.tell('my.what-happened')}</h2>
        <HistoryList taxpayerId={taxpayerId} most={eventsShown} />
        <p>
          <Link to={addressOf('/my/events', taxpayerId)}>{speech.tell('my.all-events')}</Link>
        </p>
      </section>
      <OwnLetters taxpayerId={taxpayerId} />
      <section className="stack" aria-labelledby="help">
        <h2 id="help">{speech.tell('my.help')}</h2>
        <p>{speech.tell('my.help-text')}</p>
      </section>
    </Page>
  );
}
