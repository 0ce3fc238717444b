import type { Words } from '#kernel/decision/words.ts';

/** From approval to effect: voided approvals, forms and their signatures, writing, codes. */
export const words = {
  'event.agreement-request.drop-to-draft': 'Devolver a borrador',
  'history.agreement-request.drop-to-draft': 'Devuelta a borrador: los términos ya no caben en su tipo',
  'taxpayer-history.agreement-request.drop-to-draft':
    'Su solicitud está de nuevo con nosotros para revisarla otra vez. Sigue pendiente',
  'event.agreement-request.void-approval': 'Retirar de la aprobación',
  'history.agreement-request.void-approval': 'Retirada de la aprobación, para cambiar los términos',
  'taxpayer-history.agreement-request.void-approval':
    'Los términos de su plan van a cambiar. Su solicitud sigue pendiente',

  'event.agreement-request.tell-of-delay': 'Registrar aviso del retraso',
  'history.agreement-request.tell-of-delay': 'Se avisó al contribuyente del retraso de la aprobación',
  'taxpayer-history.agreement-request.tell-of-delay': 'Le avisamos que la aprobación tarda más',
  'deadline.approve-agreement': 'Aprobar o devolver, o avisar del retraso al contribuyente',

  'event.agreement-request.explain-late-code': 'Explicar código tardío',
  'history.agreement-request.explain-late-code': 'Por qué el código pendiente llegó tarde',
  'taxpayer-history.agreement-request.explain-late-code': 'Anotamos algo sobre nuestro propio plazo',

  'state.agreement.approved': 'Aprobado, aún no por escrito',
  'taxpayer-state.agreement.approved': 'Aceptado. Su plan queda activo cuando nuestra carta va en camino',
  'state.agreement.void': 'Aprobación anulada',
  'taxpayer-state.agreement.void': 'Los términos de su plan van a cambiar',
  'event.agreement.put-in-effect': 'Poner en vigor',
  'history.agreement.put-in-effect': 'Acuerdo vigente',
  'taxpayer-history.agreement.put-in-effect': 'Su plan de pagos quedó activo',
  'event.agreement.void-agreement': 'Anular acuerdo',
  'history.agreement.void-agreement': 'Acuerdo anulado antes de estar vigente',

  'taxpayer-history.agreement.void-agreement': 'Los términos de su plan van a cambiar',
  'event.agreement.request-active-code': 'Pedir el código del acuerdo',
  'history.agreement.request-active-code': 'Código del acuerdo pedido',
  'taxpayer-history.agreement.request-active-code': 'Anotamos su plan en nuestros registros',
  'finding.module-lacks-active-code.met': 'Al menos a un módulo le falta TC 971 AC 063.',
  'finding.module-lacks-active-code.failed': 'TC 971 AC 063 ya se pidió para todos los módulos.',
  'fact.moduleLacksActiveCode': 'A un módulo le falta TC 971 AC 063',
  'outcome.active-code.may-be-asked': 'Puede pedirse TC 971 AC 063',
  'outcome.active-code.may-not-be-asked': 'TC 971 AC 063 ya se pidió en todos',

  'state.agreement-form.open': 'En uso',
  'state.agreement-form.void': 'Anulado',
  'event.agreement-form.prepare-form': 'Preparar formulario',
  'event.agreement-form.record-debit-account': 'Registrar cuenta',
  'event.agreement-form.record-employer': 'Registrar parte empleadora',
  'event.agreement-form.sign-form': 'Registrar firma',
  'event.agreement-form.void-form': 'Anular formulario',
  'history.agreement-form.prepare-form': 'Formulario preparado',
  'history.agreement-form.record-debit-account': 'Cuenta para débito directo registrada',
  'history.agreement-form.record-employer': 'Parte empleadora para la deducción registrada',
  'history.agreement-form.sign-form': 'Firma registrada',
  'history.agreement-form.void-form': 'Formulario anulado',

  'finding.confirmation-mailed-or-handed-over.met':
    'La confirmación se envió por correo o se entregó ({value}).',
  'finding.confirmation-mailed-or-handed-over.failed':
    'La confirmación no se envió por correo ni se entregó.',
  'cure.send-confirmation': 'Envíe por correo o entregue la carta de confirmación y registre cómo y cuándo.',
  'fact.confirmationSentBy': 'Cómo salió la confirmación',
  'value.confirmationSentBy.not-sent': 'no enviada',
  'finding.form-signed-by-both.met': 'El formulario está firmado por ambas partes.',
  'finding.form-signed-by-both.failed': 'Ningún formulario está firmado por ambas partes.',
  'cure.get-form-signed-by-both':
    'Obtenga la firma del contribuyente; la aprobación lo firma por la agencia.',
  'fact.formSignedByBoth': 'Formulario firmado por ambas partes',
  'outcome.written-form.written': 'Por escrito',
  'outcome.written-form.not-written': 'Aún no por escrito',

  'finding.form-fits-method.met': 'El formulario corresponde a la forma de pago.',
  'finding.form-fits-method.failed':
    'El formulario no corresponde a la forma de pago: {value}. Corresponde {limit}.',
  'finding.form-fits-method.unknown':
    'No se sabe qué formulario hace falta: no se ha elegido la forma de pago.',
  'cure.prepare-form-of-method': 'Prepare el Formulario {names}.',
  'cure.choose-payment-method': 'Elija cómo se pagará.',
  'fact.formNumber': 'Formulario',
  'value.formNumber.none': 'ninguno',
  'value.formNumber.433-D': '433-D',
  'value.formNumber.2159': '2159',
  'finding.taxpayer-signed-form.met': 'El contribuyente firmó el formulario.',
  'finding.taxpayer-signed-form.failed': 'El contribuyente no ha firmado el formulario.',
  'finding.taxpayer-signed-form.not-applicable': 'Esta forma de pago no necesita firma.',
  'cure.get-form-signed': 'Obtenga la firma del contribuyente y regístrela.',
  'fact.taxpayerSignedForm': 'Formulario firmado por el contribuyente',
  'finding.bank-details-on-form.met': 'La cuenta del débito está en el formulario.',
  'finding.bank-details-on-form.failed':
    'El formulario no tiene cheque anulado ni los números de ruta y de cuenta.',
  'finding.bank-details-on-form.not-applicable': 'Esta forma de pago no necesita cuenta.',
  'cure.get-bank-details-on-form': 'Registre los números de ruta y de cuenta, o un cheque anulado.',
  'fact.bankDetailsOnForm': 'Cuenta en el formulario',
  'outcome.form.goes-together': 'Forma de pago, formulario y firma concuerdan',
  'outcome.form.does-not-go-together': 'Forma de pago, formulario y firma no concuerdan',
  'outcome.form.needs-facts': 'Falta un dato',

  'outcome.retest.stands': 'Los términos siguen cabiendo',
  'outcome.retest.broken': 'Los términos ya no caben',
  'finding.agreement-not-in-effect-yet.met': 'El acuerdo aún no está vigente.',
  'finding.agreement-not-in-effect-yet.failed': 'El acuerdo está vigente, así que su aprobación permanece.',
  'cure.change-agreement-in-effect': 'Proponga un cambio del acuerdo vigente.',
  'fact.agreementInEffect': 'Acuerdo vigente',
  'outcome.approval-void.may-be-voided': 'La aprobación puede retirarse',
  'outcome.approval-void.may-not-be-voided': 'La aprobación no puede retirarse',

  'finding.payment-is-monthly.met': 'Se paga una vez al mes.',
  'finding.payment-is-monthly.failed': 'No se paga una vez al mes, así que lo vigila una persona.',
  'finding.few-payment-changes.met': 'El pago cambia {value} veces, lo que admite el archivo maestro.',
  'finding.few-payment-changes.failed':
    'El pago cambia {value} veces, más de las {limit} que admite el archivo maestro.',
  'cure.monitor-by-hand': 'Vigile el acuerdo manualmente.',
  'fact.paymentEvery': 'Cada cuánto se paga',
  'fact.paymentChangesPlanned': 'Cambios previstos del pago',
  'outcome.monitoring.by-master-file': 'Vigilado por el archivo maestro',
  'outcome.monitoring.by-hand': 'Vigilado manualmente',

  'refusal.open-form-must-be-voided-first': 'Anule primero el formulario en uso.',
  'refusal.form-must-be-for-direct-debit': 'La cuenta va en el Formulario 433-D.',
  'refusal.form-must-be-for-payroll-deduction': 'La parte empleadora va en el Formulario 2159.',
  'refusal.agreed-day-must-not-be-in-the-future': 'Indique un día que no esté en el futuro.',
  'refusal.signed-day-must-not-be-in-the-future': 'Indique un día de firma que no esté en el futuro.',
  'effect.draft-agreement-confirmation': 'Se redacta la carta de confirmación.',
} satisfies Words;
