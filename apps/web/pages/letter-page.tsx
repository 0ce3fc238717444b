import { useParams } from 'react-router';
import { panels as casework } from '#capabilities/casework/web/index.ts';
import { findLetterContract } from '#capabilities/correspondence/api/find-letter.contract.ts';
import { LetterPage } from '#capabilities/correspondence/web/letter-page.tsx';
import { panels as taxpayers } from '#capabilities/taxpayers/web/index.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { useSession } from '../session.ts';
import { WithTaxpayer } from './of-request.tsx';

/** One letter, composed with its taxpayer and its history. */
export function ComposedLetterPage() {
  const { letterId = '' } = useParams();
  const session = useSession();
  const answer = useAnswer(findLetterContract, { letterId });
  return (
    <Answered answer={answer} rows={10}>
      {(letter) => (
        <WithTaxpayer taxpayerId={letter.taxpayerId}>
          {(taxpayer) =>
            session.data && (
              <LetterPage
                key={letterId}
                letter={letter}
                taxpayerName={taxpayer.name}
                now={session.data.businessNow}
                banner={<taxpayers.Banner taxpayerId={letter.taxpayerId} />}
                history={<casework.History taxpayerId={letter.taxpayerId} recordId={letterId} />}
              />
            )
          }
        </WithTaxpayer>
      )}
    </Answered>
  );
}
