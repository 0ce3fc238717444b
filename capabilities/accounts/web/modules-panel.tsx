import { zeroCents } from '#kernel/money/cents.ts';
import { formatModule } from '#kernel/decision/format.ts';
import type { AnswerOf } from '#ui/api/call.ts';
import { useAnswer } from '#ui/api/hooks.ts';
import { Answered } from '#ui/page/answered.tsx';
import { type Speaker, useSpeech } from '#ui/speech.tsx';
import { type Column, DataTable } from '#ui/table/data-table.tsx';
import { DayText, InstantText } from '#ui/text/day-text.tsx';
import { Money } from '#ui/text/money.tsx';
import { StateTag } from '#ui/text/state-tag.tsx';
import { Unknown } from '#ui/text/unknown.tsx';
import { listModulesContract } from '../api/list-modules.contract.ts';
import { refundOffsetCode } from '../parameters/refund-offset-code.ts';
import { InputSteps } from './input-steps.tsx';
import type { InputView, ModuleView } from '../api/module-view.contract.ts';

/** What a taxpayer owes, module by module, with the codes that stand on each and those on their way. */
export function ModulesPanel(props: {
  readonly taxpayerId: string;
  /** Whose they are, where a page shows those of several. */
  readonly of?: string | undefined;
}) {
  const { tell } = useSpeech();
  const { taxpayerId, of } = props;
  const answer = useAnswer(listModulesContract, { taxpayerId });
  const id = of === undefined ? 'modules' : `modules-${taxpayerId}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{of === undefined ? tell('modules.title') : tell('modules.title-of', { name: of })}</h2>
      <Answered answer={answer}>
        {(account) => <Modules taxpayerId={taxpayerId} account={account} />}
      </Answered>
    </section>
  );
}

type Account = AnswerOf<typeof listModulesContract>;

function Modules({ taxpayerId, account }: { readonly taxpayerId: string; readonly account: Account }) {
  const speech = useSpeech();
  const { modules, inputs, unpaidBalanceOfAssessmentsCents } = account;
  return (
    <>
      <p>
        {speech.tell('modules.assessed')} <Money cents={unpaidBalanceOfAssessmentsCents} />{' '}
        <span className="quiet small">{speech.tell('modules.assessed-note')}</span>
      </p>
      <DataTable<ModuleView>
        caption={speech.tell('modules.caption')}
        isCaptionHidden
        columns={moduleColumns(taxpayerId, inputs, speech)}
        rows={modules}
        rowKey={({ moduleId }) => moduleId}
        empty={<p>{speech.tell('modules.none')}</p>}
      />
    </>
  );
}

function moduleColumns(
  taxpayerId: string,
  inputs: readonly InputView[],
  speech: Speaker,
): readonly Column<ModuleView>[] {
  return [
    {
      key: 'module',
      head: speech.tell('modules.period'),
      isHeader: true,
      cell: ({ mft, period, kindOfTax }) => (
        <>
          {formatModule(`${mft} ${period}`, speech)}
          <div className="quiet small">{speech.tell(`kind-of-tax.${kindOfTax}`)}</div>
        </>
      ),
    },
    {
      key: 'tax',
      head: speech.tell('modules.tax'),
      isFigure: true,
      cell: ({ taxCents }) => <Money cents={taxCents} />,
    },
    {
      key: 'balance',
      head: speech.tell('modules.balance'),
      isFigure: true,
      cell: ({ unpaidBalanceOfAssessmentsCents }) => <Money cents={unpaidBalanceOfAssessmentsCents} />,
    },
    {
      key: 'status',
      head: speech.tell('modules.status'),
      cell: ({ status }) => (status === 'unknown' ? <Unknown /> : status),
    },
    {
      key: 'csed',
      head: speech.tell('modules.csed'),
      cell: ({ csedDay }) => <DayText day={csedDay} style="table" />,
    },
    codesColumn(taxpayerId, inputs, speech),
  ];
}

function codesColumn(taxpayerId: string, inputs: readonly InputView[], speech: Speaker): Column<ModuleView> {
  return {
    key: 'codes',
    head: speech.tell('modules.codes'),
    cell: (module) => (
      <Codes
        taxpayerId={taxpayerId}
        module={module}
        inputs={inputs.filter(({ moduleId }) => moduleId === module.moduleId)}
      />
    ),
  };
}

function Codes(props: {
  readonly taxpayerId: string;
  readonly module: ModuleView;
  readonly inputs: readonly InputView[];
}) {
  const { tell } = useSpeech();
  const { taxpayerId, module, inputs } = props;
  const onTheirWay = inputs.filter(({ postedAt }) => postedAt === undefined);
  if (module.transactions.length === 0 && onTheirWay.length === 0)
    return <span className="quiet">{tell('modules.no-codes')}</span>;
  return (
    <ul role="list" className="plain-list">
      {module.transactions.map(({ code, actionCode, onDay, amountCents, cycle }, index) => (
        <li key={index}>
          {actionCode === undefined
            ? tell('modules.code-alone', { code })
            : tell('modules.code', { code, action: actionCode })}{' '}
          <DayText day={onDay} style="table" />
          {amountCents !== zeroCents && (
            <div>
              <Money cents={amountCents} />
              {code === refundOffsetCode && <> {tell('modules.refund-offset')}</>}
            </div>
          )}
          {cycle !== undefined && <span className="quiet small"> {tell('modules.in-cycle', { cycle })}</span>}
        </li>
      ))}
      {onTheirWay.map((input) => (
        <li key={input.inputId}>
          {tell('modules.code', { code: input.code, action: input.actionCode })}{' '}
          <StateTag machine="input" state={input.state} />{' '}
          <InstantText at={input.requestedAt} style="table" />
          {input.rejectedBecause !== undefined && <div className="quiet small">{input.rejectedBecause}</div>}
          <InputSteps taxpayerId={taxpayerId} input={input} />
        </li>
      ))}
    </ul>
  );
}
