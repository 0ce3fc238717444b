import { useParams } from 'react-router';
import { findAppealContract } from '#capabilities/appeals/api/find-appeal.contract.ts';
import type { AppealView } from '#capabilities/appeals/api/appeal-view.contract.ts';
import { listAppealsContract } from '#capabilities/appeals/api/list-appeals.contract.ts';
import { isUnderConsideration } from '#capabilities/appeals/index.ts';
import { AppealPage } from '#capabilities/appeals/web/appeal-page.tsx';
import { AppealsPage } from '#capabilities/appeals/web/appeals-page.tsx';
import { panels as appeals } from '#capabilities/appeals/web/index.ts';
import { ReceiveAppealPage } from '#capabilities/appeals/web/receive-appeal-page.tsx';
import { panels as casework } from '#capabilities/casework/web/index.ts';
import { panels as letters } from '#capabilities/correspondence/web/index.ts';
import { searchAppealFileContract } from '#capabilities/mediation/api/search-appeal-file.contract.ts';
import { panels as mediation } from '#capabilities/mediation/web/index.ts';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { formatDay } from '#kernel/decision/format.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSpeech } from '#ui/speech.tsx';
import { type Session, useSession } from '../session.ts';
import { WithTaxpayer } from './of-request.tsx';

/** The desk of Appeals, on its business day. */
export function ComposedAppealsPage() {
  const session = useSession();
  return session.data === undefined ? null : <AppealsPage today={session.data.businessDay} />;
}

/** One appeal, composed with its taxpayer, its letters, its record and its history. */
export function ComposedAppealPage() {
  const { appealId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findAppealContract, { appealId });
  return (
    <Answered answer={answer} rows={10}>
      {(appeal) =>
        session.data && (
          <casework.WithMeanwhile taxpayerId={appeal.taxpayerId} recordId={appealId}>
            <Composed key={appealId} appeal={appeal} session={session.data} />
          </casework.WithMeanwhile>
        )
      }
    </Answered>
  );
}

function Composed({ appeal, session }: { readonly appeal: AppealView; readonly session: Session }) {
  const speech = useSpeech();
  const { taxpayerId, appealId, state, work } = appeal;
  const listed = useAnswer(listAppealsContract, { taxpayerId });
  const role = session.person?.role;
  const readsFile = searchAppealFileContract.by.some((one) => one === role);
  const others = (listed.data?.appeals ?? []).filter((one) => one.appealId !== appealId);
  const textOf = ({ kind, receivedDay }: (typeof others)[number]) =>
    `${speech.tell(`appeal-kind.${kind}`)}, ${formatDay(receivedDay, speech)}`;
  return (
    <AppealPage
      appeal={appeal}
      others={others.map((one) => ({ appealId: one.appealId, text: textOf(one) }))}
      today={session.businessDay}
      banner={<taxpayers.Banner taxpayerId={taxpayerId} />}
      history={<casework.History taxpayerId={taxpayerId} recordId={appealId} />}
      letters={
        <>
          <mediation.Requests taxpayerId={taxpayerId} />
          {readsFile && <mediation.File appealId={appealId} />}
          <letters.OfRecord taxpayerId={taxpayerId} subjectIds={[appealId]} now={session.businessNow} />
        </>
      }
      record={
        work && (
          <appeals.Record
            taxpayerId={taxpayerId}
            appealId={appealId}
            today={session.businessDay}
            isOpen={isUnderConsideration(state)}
            time={work.time}
          />
        )
      }
    />
  );
}

/** The form for an appeal that has come in, with its taxpayer. */
export function ComposedReceiveAppealPage() {
  const { taxpayerId = '' } = useParams();
  return (
    <WithTaxpayer taxpayerId={taxpayerId}>
      {({ name }) => (
        <ReceiveAppealPage
          key={taxpayerId}
          taxpayerId={taxpayerId}
          taxpayerName={name}
          banner={<taxpayers.Banner taxpayerId={taxpayerId} />}
        />
      )}
    </WithTaxpayer>
  );
}
