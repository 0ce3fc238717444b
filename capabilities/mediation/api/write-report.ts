import { printPaper } from '#capabilities/correspondence/records.ts';
import { commandOperation, type CommandScene } from '#platform/http/operation.ts';
import { refuse } from '#platform/http/refusal.ts';
import { derivedId } from '#platform/ids.ts';
import { mediationCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { chart } from '../rules/memorandum.ts';
import { composeReport } from '../rules/papers/compose-report.ts';
import type { ReportPaper } from '../rules/papers/model-contracts.ts';
import { findAgreementOf } from '../store/mediation-agreement-store.ts';
import { insertPaper } from '../store/paper-store.ts';
import { tellStep } from './tell-step.ts';
import { writeReportContract } from './write-report.contract.ts';

const template = 'capabilities/mediation/letters/model-paper.typ';

/**
 * The report is made of the results as they stand: there is no field for what was said. Both sides and the
 * mediator have it from one moment. It is written with what the mediator sees, and nothing else.
 */
export const writeReport = commandOperation(writeReportContract, (scene) =>
  tellStep(scene, {
    event: 'write-report',
    facts: 'own',
    bring: async (before) => {
      const { tx, tools } = scene;
      const paper = await reportOf(scene, before);
      // Before the session is over there are no results: the process refuses the step.
      if (paper === undefined) return {};
      const { language } = paper;
      const words = tools.words[language];
      const content = composeReport(paper, { language, audience: 'taxpayer', words });
      const printed = await printPaper(tx, tools, { template, content, createdOn: paper.letterDay });
      if ('problems' in printed)
        return refuse({
          code: 'paper-must-be-printable',
          field: 'supportRequestId',
          findings: [printed.finding],
          law: chart,
        });
      const { taxpayerId, supportRequestId } = before;
      const documentId = derivedId(tx.commandId, supportRequestId, 'mediators-report');
      const compartment = mediationCompartment(supportRequestId);
      const about = { taxpayerId, documentId, compartment, supportRequestId, side: 'mediator' };
      return {
        body: { documentId },
        afterwards: async () => {
          await insertPaper(tx, { ...about, kind: 'mediators-report', title: content.title, ...printed });
        },
      };
    },
  }),
);

type Scene = Pick<CommandScene<unknown>, 'eyes' | 'tx' | 'tools' | 'actor'>;

async function reportOf(
  { eyes, tx, tools, actor }: Scene,
  before: SupportRequest,
): Promise<ReportPaper | undefined> {
  const { concluded, call } = before.joint;
  const agreement = await findAgreementOf(eyes, before);
  if (concluded === undefined || agreement === undefined) return undefined;
  const { agency } = tools;
  const { telephone, hours, employeeNumbers } = agency;
  const theirs = (call?.participants ?? []).filter(({ side }) => side === 'taxpayer');
  return {
    language: agreement.language ?? 'en',
    letterDay: tx.today,
    sender: [agency.name],
    recipient: theirs.map(({ name }) => name),
    taxpayerName: theirs.map(({ name }) => name).join(', '),
    contact: {
      name: actor.name,
      employeeNumber: employeeNumbers[actor.personId] ?? 'unknown',
      telephone,
      hours,
    },
    model: before.work,
    sessionDay: concluded.onDay,
    results: concluded.issues,
  };
}
