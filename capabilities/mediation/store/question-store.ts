import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar/day.ts';
import type { Lens, Tx } from '#platform/db/lens.ts';

/** A question, concern or idea of an employee of the case. */
export type Question = {
  readonly taxpayerId: string;
  readonly questionId: string;
  readonly compartment: string;
  readonly supportRequestId: string;
  readonly kind: 'question' | 'concern' | 'idea';
  readonly told: string;
  readonly sentTo: string;
  readonly askedAt: Instant;
};

export async function insertQuestion(tx: Tx, question: Omit<Question, 'askedAt'>): Promise<void> {
  await tx.run(sql`
    insert into mediation.question (taxpayer_id, question_id, compartment, support_request_id, kind, told,
      sent_to, asked_at, person_id)
    values (${question.taxpayerId}, ${question.questionId}, ${question.compartment},
      ${question.supportRequestId}, ${question.kind}, ${question.told}, ${question.sentTo}, ${tx.now},
      ${tx.actor.personId})`);
}

type Row = {
  taxpayer_id: string;
  question_id: string;
  compartment: string;
  support_request_id: string;
  kind: Question['kind'];
  told: string;
  sent_to: string;
  asked_at: Instant;
};

/** The questions that the lens sees, the latest first. */
export async function listQuestions(lens: Lens): Promise<readonly Question[]> {
  const rows = await lens.run(sql<Row>`
    select taxpayer_id, question_id, compartment, support_request_id, kind, told, sent_to, asked_at
    from mediation.question order by asked_at desc, question_id`);
  return rows.map((row) => ({
    taxpayerId: row.taxpayer_id,
    questionId: row.question_id,
    compartment: row.compartment,
    supportRequestId: row.support_request_id,
    kind: row.kind,
    told: row.told,
    sentTo: row.sent_to,
    askedAt: row.asked_at,
  }));
}
