import { Link } from 'react-router';
import { formatModule } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { Page } from '#ui/page/page.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { formatInstant } from '#ui/text/instants.ts';
import { listWaitingInputsContract } from '../api/list-waiting-inputs.contract.ts';
import { InputSteps } from './input-steps.tsx';

type Waiting = AnswerOf<typeof listWaitingInputsContract>;
type Row = Waiting['waiting'][number];

/** The codes that wait for the master file, for whoever says what has become of each. */
export function WaitingInputsPage() {
  const speech = useSpeech();
  const { tell } = speech;
  const answer = useAnswer(listWaitingInputsContract, {});
  return (
    <Page title={tell('inputs.title')} state={answer.data && stateOf(answer.data, speech)}>
      <Answered answer={answer} rows={6}>
        {({ waiting, more }) => (
          <>
            <DataTable<Row>
              caption={tell('inputs.caption')}
              columns={columnsOf(speech)}
              rows={waiting}
              rowKey={({ input }) => input.inputId}
              empty={<p>{tell('inputs.none-next')}</p>}
            />
            {more && <p>{tell('inputs.more')}</p>}
          </>
        )}
      </Answered>
    </Page>
  );
}

function columnsOf(speech: Speaker): readonly Column<Row>[] {
  const { tell } = speech;
  return [
    {
      key: 'taxpayer',
      head: tell('inputs.taxpayer'),
      isHeader: true,
      cell: ({ taxpayerId, taxpayerName, maskedTin }) => (
        <>
          <Link to={`/taxpayers/${taxpayerId}`}>{taxpayerName}</Link>
          <div className="quiet small">{maskedTin}</div>
        </>
      ),
    },
    { key: 'period', head: tell('modules.period'), cell: ({ module }) => formatModule(module, speech) },
    {
      key: 'code',
      head: tell('inputs.code'),
      cell: ({ input: { code, actionCode } }) => tell('modules.code', { code, action: actionCode }),
    },
    {
      key: 'from',
      head: tell('inputs.counts-from'),
      cell: ({ input }) => <DayText day={input.transactionDay} style="table" />,
    },
    {
      key: 'asked',
      head: tell('inputs.asked'),
      cell: ({ input }) => <InstantText at={input.requestedAt} style="table" />,
    },
    {
      key: 'answer',
      head: tell('inputs.answer'),
      cell: ({ taxpayerId, input }) => (
        <span className="row">
          <InputSteps taxpayerId={taxpayerId} input={input} />
        </span>
      ),
    },
  ];
}

function stateOf({ waiting }: Waiting, speech: Speaker): string {
  const [first] = waiting;
  if (first === undefined) return speech.tell('inputs.none');
  const since = formatInstant(first.input.requestedAt, speech, 'sentence');
  return speech.tell('inputs.state', { count: String(waiting.length), since }, waiting.length);
}
