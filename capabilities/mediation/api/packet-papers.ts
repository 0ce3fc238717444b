import { findAppeal } from '#capabilities/appeals/records.ts';
import { textOf } from '#capabilities/correspondence/index.ts';
import { findLetterHead, printPaper } from '#capabilities/correspondence/records.ts';
import { withFacts } from '#kernel/decision/decision.ts';
import { fill, type Language, type Words } from '#kernel/decision/words.ts';
import { inForce } from '#kernel/law/parameter.ts';
import type { Tx } from '#platform/db/lens.ts';
import { type Refusal, refuse } from '#platform/http/refusal.ts';
import type { Tools } from '#platform/http/runtime.ts';
import { derivedId } from '#platform/ids.ts';
import { invariant } from '#platform/record/invariant.ts';
import { packetModels } from '../parameters/model-papers.ts';
import { modelStatements } from '../parameters/model-statements.ts';
import { sessionDays as sessionDaysMost } from '../parameters/session-days.ts';
import { type DraftBody } from '../process/mediation-agreement-record.ts';
import { reviewCompartment, type SupportRequest } from '../process/support-request-record.ts';
import { decideModelText } from '../rules/decide-model-text.ts';
import { chart } from '../rules/memorandum.ts';
import { composePacketPaper } from '../rules/papers/compose-packet-papers.ts';
import type { PacketPaper } from '../rules/papers/model-contracts.ts';
import { insertPaper, type PaperToInsert } from '../store/paper-store.ts';
import type { Brought } from './take-step.ts';

type Told = Pick<DraftBody, 'issues' | 'sessionDays' | 'participants'> & Pick<PacketPaper, 'standing'>;

export type PrintedPacket = {
  readonly language: Language;
  /** The ids of the papers, by kind. */
  readonly papers: Readonly<Record<string, string>>;
  readonly brought: readonly Brought[];
  readonly keep: () => Promise<void>;
};

const template = 'capabilities/mediation/letters/model-paper.typ';

/** Agreement, consent and list in print, from the model of this kind of appeal; or why they cannot be. */
export async function printPacket(
  tx: Tx,
  tools: Tools,
  one: SupportRequest,
  told: Told,
): Promise<PrintedPacket | Refusal> {
  const paper = await packetPaperOf(tx, tools, one, told);
  const { language } = paper;
  const words = tools.words[language];
  const keeping: PaperToInsert[] = [];
  const brought: Brought[] = [];
  for (const kind of packetModels) {
    const content = composePacketPaper(kind, paper, { language, audience: 'taxpayer', words });
    const printed = await printPaper(tx, tools, { template, content, createdOn: paper.letterDay });
    if ('problems' in printed)
      return refuse({
        code: 'paper-must-be-printable',
        field: 'participants',
        findings: [printed.finding],
        law: chart,
      });
    const keys = inForce(modelStatements, tx.today, tx.law).value.map(({ key }) => key);
    const statements = Object.fromEntries(
      keys.flatMap((name) => (words[name] === undefined ? [] : [[name, words[name]]])),
    );
    const facts = { onDay: tx.today, paper: kind, text: textOf(content), statements };
    if (kind === 'agreement-to-mediate')
      brought.push({
        decision: withFacts(decideModelText(facts, tx.law), facts),
        allows: 'may-be-published',
      });
    keeping.push({ ...paperOf(tx, one, kind), title: titleOf(content.title, told, words), ...printed });
  }
  return {
    language,
    papers: Object.fromEntries(keeping.map(({ kind, documentId }) => [kind, documentId])),
    brought,
    keep: async () => {
      for (const kept of keeping) await insertPaper(tx, kept);
    },
  };
}

/** A draft and what was signed have one name: the title says which of them it is. */
function titleOf(title: string, { standing }: Told, words: Words): string {
  const isDraft = 'draft' in standing;
  const named = words[isDraft ? 'mediation.paper-of-draft' : 'mediation.paper-of-signed'];
  invariant(named, 'there are no words for the title of a paper');
  return fill(named, { title, ...(isDraft && { draft: String(standing.draft) }) });
}

function paperOf(tx: Tx, { taxpayerId, supportRequestId }: SupportRequest, kind: string) {
  const compartment = reviewCompartment(supportRequestId);
  const documentId = derivedId(tx.commandId, supportRequestId, kind);
  return { taxpayerId, documentId, compartment, supportRequestId, kind, side: 'appeals' };
}

async function packetPaperOf(
  tx: Tx,
  { agency }: Tools,
  { taxpayerId, appealId, work: model }: SupportRequest,
  { issues, sessionDays, participants, standing }: Told,
): Promise<PacketPaper> {
  const appeal = await findAppeal(tx, appealId);
  invariant(appeal?.atmPersonId, `the appeal ${appealId} has no manager to write for it`);
  const { head } = await findLetterHead(tx, agency, taxpayerId, appeal.atmPersonId);
  const withinDays = inForce(sessionDaysMost, tx.today, tx.law).value;
  return { ...head, model, issues, sessionDays, withinDays, participants, standing };
}
