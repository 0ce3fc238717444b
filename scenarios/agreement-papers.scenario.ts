import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { downloadFormContract } from '#capabilities/installment-agreements/api/download-form.contract.ts';
import { engines } from '#platform/db/testing.ts';
import {
  findRequestContract,
  listFormsContract,
  prepareFormContract,
  recordAgreementContract,
  recordEmployerContract,
  sendForApprovalContract,
  signFormContract,
} from './support/asks.ts';
import { given } from './support/cases.ts';
import {
  confirmationOf,
  type EffectDesk,
  openEffectDesk,
  receiveOfSpouses,
  receiveRequest,
} from './support/effect-desk.ts';
import type { House } from './support/house.ts';
import { textOfLetter } from './support/post-room.ts';
import { recordAgreed, settle } from './support/settle.ts';
import type { Visitor } from './support/visitor.ts';

describe.each(engines)('what stands on the papers of an agreement, on %s', (engine) => {
  let desk: EffectDesk;
  let house: House;
  let officer: Visitor;
  beforeAll(async () => {
    desk = await openEffectDesk(engine);
    ({ house, officer } = desk);
  });
  afterAll(() => house.close());

  async function textOfForm(formId: string): Promise<string> {
    const { bytes } = await officer.send(downloadFormContract, { formId });
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    return text.replaceAll(/\s+/g, ' ');
  }

  test('[IA-C-035] Form 2159 with the employer part but no signature of the taxpayer is refused; signed on 2023-04-05 it is accepted', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(
      desk,
      given({ request: { method: 'payroll-deduction' } }),
    );
    await settle({ house, officer }, ids, 'guaranteed');
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    const own = { taxpayerId: ids.taxpayerId, formId: forms[0]?.formId ?? '' };
    // Whatever changes on the paper, its signatures fall away.
    const employer = { name: 'Sample Works', addressLines: ['1 Mill Road'], agreedDay: '2023-04-05' };
    await officer.must(recordEmployerContract, { ...own, employer });
    const unsigned = await officer.must(listFormsContract, { requestId: ids.requestId });
    expect(unsigned.forms).toMatchObject([{ formNumber: '2159', employer, signatures: [] }]);
    for (const submit of [recordAgreementContract, sendForApprovalContract]) {
      const { findings } = await officer.refused(submit, ids);
      expect(findings).toMatchObject([
        {
          test: 'taxpayer-signed-form',
          law: { cite: 'IRM 5.14.1.4.4(9)' },
          cure: { act: 'get-form-signed' },
        },
      ]);
    }
    expect((await officer.must(findRequestContract, { requestId: ids.requestId })).state).toBe('pending');
    const signature = { signer: 'taxpayer', way: 'on-paper', signedDay: '2023-04-05' } as const;
    await officer.must(signFormContract, { ...own, ...signature });
    expect((await officer.must(recordAgreementContract, ids)).state).toBe('approved');
  });

  test('[IA-C-159] conditions 66 and 80 of ALN 1253 stand on Form 433-D and neither they nor their words in the letter', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const conditions = ['backup-not-collectible', 'lien-on-default', 'review-payment'] as const;
    await settle({ house, officer }, ids, 'guaranteed', {
      conditions: [...conditions],
      reviewDay: '2024-04-12',
    });
    const { formId } = await officer.must(prepareFormContract, { ...ids, formNumber: '433-D' });
    await officer.must(recordAgreementContract, ids);
    await house.settle();
    const words = ['notice of lien to be filed on default', 'the payment is to be reviewed'];
    const form = await textOfForm(formId);
    for (const said of ['1253', `66: ${words[0]}`, `80: ${words[1]}`]) expect(form).toContain(said);
    const letter = await confirmationOf(desk, ids.taxpayerId);
    const text = await textOfLetter(house, letter.letterId);
    expect(text).toMatch(/Letter (2849|2850)/);
    expect(text).not.toMatch(/\b(66|80|1253)\b/);
    for (const said of [...words, 'Additional conditions']) expect(text).not.toContain(said);
  });

  test('[IA-C-160] the letter names the masked number of another whose taxes are covered, and no other number without one', async () => {
    const { taxpayerId, requestId } = await receiveOfSpouses(desk);
    await recordAgreed({ house, officer }, { taxpayerId, requestId }, 'guaranteed');
    const { moduleIds: _, ...alone } = await receiveRequest(desk);
    await recordAgreed({ house, officer }, alone, 'guaranteed');
    await house.settle();
    const numbersIn = async (whose: string) => {
      const { letterId } = await confirmationOf(desk, whose);
      const text = await textOfLetter(house, letterId);
      expect(text).not.toMatch(/\b\d{3}-?\d{2}-?\d{4}\b/);
      return [...new Set(text.match(/\*{3}-\*{2}-\d{4}/g))];
    };
    expect(await numbersIn(taxpayerId)).toEqual(['***-**-0003', '***-**-0004']);
    expect(await numbersIn(alone.taxpayerId)).toEqual(['***-**-0005']);
  });

  test('a form can be printed before anybody has signed it: once the terms are set, and not before', async () => {
    const { moduleIds: _, ...ids } = await receiveRequest(desk);
    const { formId, canPrint } = await officer.must(prepareFormContract, { ...ids, formNumber: '433-D' });
    expect(canPrint).toBe(false);
    expect((await officer.send(downloadFormContract, { formId })).status).toBe(404);
    await settle({ house, officer }, ids, 'guaranteed');
    const { forms } = await officer.must(listFormsContract, { requestId: ids.requestId });
    expect(forms).toMatchObject([{ formId, canPrint: true, signatures: [] }]);
    expect(await textOfForm(formId)).toContain('433-D');
  });
});
