import { sql } from 'kysely';
import { extractText, getDocumentProxy } from 'unpdf';
import type { z } from 'zod';
import { listQueueContract } from '#capabilities/casework/api/list-queue.contract.ts';
import type { LetterRow } from '#capabilities/correspondence/api/letter-view.contract.ts';
import { listLettersContract } from '#capabilities/correspondence/api/list-letters.contract.ts';
import { receiveProposalContract } from '#capabilities/installment-agreements/api/receive-proposal.contract.ts';
import { given, newTaxpayer, type SampleOptions } from './cases.ts';
import { type House, openHouse } from './house.ts';
import type { Engine } from '#platform/db/database.ts';
import type { Visitor } from './visitor.ts';
import { recordAgreed } from './settle.ts';

/** Wednesday, April 12, 2023, 9 in the morning where the agency is. */
export const morning = '2023-04-12T13:00:00.000Z';

type Channel = z.input<typeof receiveProposalContract.input>['channel'];
type Given = ReturnType<typeof given>;
type Asked = { readonly taxpayerId: string; readonly requestId: string };

/** A house with the people who have to do with letters, on the morning of which the scenarios tell. */
export type PostRoom = {
  readonly house: House;
  readonly officer: Visitor;
  /** Takes a proposal of a new taxpayer. */
  readonly receive: (facts: Given, options?: SampleOptions, channel?: Channel) => Promise<Asked>;
  /** Takes a proposal and puts a guaranteed agreement in effect the same day; its effects are carried out. */
  readonly agree: (options?: SampleOptions, facts?: Given) => Promise<Asked>;
  readonly lettersOf: (taxpayerId: string, who?: Visitor) => Promise<readonly LetterRow[]>;
  readonly onlyLetterOf: (taxpayerId: string) => Promise<LetterRow>;
  /** What the printed letter says, with single spaces. */
  readonly textOf: (letterId: string) => Promise<string>;
  /** Forgets that the effects of a taxpayer were carried out, so that they are carried out once more. */
  readonly settleAgain: (taxpayerId: string) => Promise<void>;
  /** How many tasks to send a letter wait for the officer. */
  readonly mailTasksOf: (letterId: string) => Promise<number>;
};

export async function openPostRoom(engine: Engine): Promise<PostRoom> {
  const house = await openHouse(engine, morning);
  const officer = await house.signIn('M. Reyes');
  const receive: PostRoom['receive'] = async (facts, options = {}, channel = 'phone') => {
    house.moveTo(morning);
    const { taxpayerId } = await newTaxpayer(house, options);
    const base64 = Buffer.from('I would like to pay in installments.').toString('base64');
    const kept = channel === 'e-mail' && { document: { mediaType: 'text/plain' as const, base64 } };
    const told = { taxpayerId, receivedAt: morning, channel, moduleIds: [], given: facts, ...kept };
    const { requestId } = await officer.must(receiveProposalContract, told);
    return { taxpayerId, requestId };
  };
  const lettersOf: PostRoom['lettersOf'] = async (taxpayerId, who = officer) =>
    (await who.must(listLettersContract, { taxpayerId })).letters;
  return {
    house,
    officer,
    receive,
    agree: async (options = {}, facts = given()) => {
      const asked = await receive(facts, options);
      await recordAgreed({ house, officer }, asked, 'guaranteed');
      await house.settle();
      return asked;
    },
    lettersOf,
    onlyLetterOf: async (taxpayerId) => {
      const [letter, ...more] = await lettersOf(taxpayerId);
      if (letter === undefined || more.length > 0) throw new Error(`${more.length} letters beside one`);
      return letter;
    },
    textOf: (letterId) => textOfLetter(house, letterId),
    settleAgain: async (taxpayerId) => {
      await house.look(({ run }) =>
        run(sql`update platform.effect set done_at = null where taxpayer_id = ${taxpayerId}`),
      );
      await house.settle();
    },
    mailTasksOf: async (letterId) => {
      const { rows } = await officer.must(listQueueContract, { kind: 'mail-letter' });
      return rows.filter(({ subjectId }) => subjectId === letterId).length;
    },
  };
}

export async function textOfLetter(house: House, letterId: string): Promise<string> {
  const [letter] = await house.look(({ run }) =>
    run(sql<{ sha256: string }>`
      select pdf_sha256 as sha256 from correspondence.letter where letter_id = ${letterId}`),
  );
  const bytes = await house.runtime.tools.files.read(letter?.sha256 ?? '');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}
