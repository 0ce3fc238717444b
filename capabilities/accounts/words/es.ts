import type { Words } from '#kernel/decision/words.ts';
import { webWords } from './web-es.ts';

export const words = {
  ...webWords,
  'finding.agreement-entered-late-enough.met':
    'El plan del {value} puede reducir la tasa por falta de pago: es del {limit} o posterior.',
  'finding.agreement-entered-late-enough.failed':
    'El plan del {value} es demasiado antiguo para reducir la tasa por falta de pago: es anterior al {limit}.',
  'finding.agreement-entered-late-enough.unknown': 'No se sabe cuándo comenzó el plan.',
  'finding.balance-owed-by-individual.met': 'Este saldo lo debe una persona física.',
  'finding.balance-owed-by-individual.failed':
    'Este saldo no lo debe una persona física: solo para personas físicas se reduce la tasa por falta de pago.',
  'finding.balance-owed-by-individual.unknown': 'No se sabe si este saldo lo debe una persona física.',
  'finding.module-return-filed-on-time.met': 'La declaración de este período se presentó a tiempo.',
  'finding.module-return-filed-on-time.failed':
    'La declaración de este período se presentó tarde: su tasa por falta de pago no se reduce.',
  'finding.module-return-filed-on-time.unknown':
    'No se sabe si la declaración de este período se presentó a tiempo.',
  'finding.no-levy-notice-before-agreement.met':
    'Hasta el {limit}, cuando comenzó el plan, no se envió aviso de intención de embargo por este período.',
  'finding.no-levy-notice-before-agreement.failed':
    'El {value} se envió un aviso de intención de embargo por este período; el plan comenzó el {limit}.',
  'finding.no-levy-notice-before-agreement.unknown':
    'No se sabe si hasta el {limit} se envió un aviso de intención de embargo por este período.',
  'outcome.reduced-failure-to-pay-rate.reduced': 'La tasa por falta de pago se reduce mientras dure el plan',
  'outcome.reduced-failure-to-pay-rate.not-reduced': 'La tasa por falta de pago no se reduce',
  'outcome.reduced-failure-to-pay-rate.needs-facts': 'Aún no se sabe si la tasa por falta de pago se reduce',

  'fact.agreementEnteredDay': 'Día en que comenzó el plan',
  'fact.moduleOwedByIndividual': 'Deuda de una persona física',
  'fact.moduleFiledTimely': 'Declaración presentada a tiempo, con la prórroga si la hubo',
  'fact.levyNoticeDay': 'Aviso de intención de embargo (CP 504, LT11 o Carta 1058)',
  'value.levyNoticeDay.none': 'no se envió',

  'penalty-reason.normal': 'impuesto sin pagar',
  'penalty-reason.agreement-in-effect': 'plan vigente',
  'penalty-reason.after-notice': 'tras un aviso de intención de embargo',
  'penalty-reason.maximum-reached': 'se llegó al máximo',

  'interest-kind.underpayment': 'Pago insuficiente',
  'interest-kind.overpayment': 'Pago en exceso, no de una sociedad anónima',
  'interest-kind.corporate-overpayment': 'Pago en exceso de una sociedad anónima',
  'interest-kind.corporate-overpayment-over-threshold':
    'Pago en exceso de una sociedad anónima, por encima de $10,000',
  'interest-kind.large-corporate-underpayment': 'Pago insuficiente grande de una sociedad anónima',

  'kind-of-tax.individual-income': 'Impuesto sobre los ingresos de una persona física',
  'kind-of-tax.individual-other': 'Otro impuesto de una persona física',
  'kind-of-tax.shared-responsibility': 'Pago de responsabilidad compartida',
  'kind-of-tax.trust-fund-recovery-penalty': 'Multa por recuperación del fondo fiduciario',
  'kind-of-tax.trust-fund': 'Impuesto del fondo fiduciario',
  'kind-of-tax.business-income': 'Impuesto sobre los ingresos de un negocio',
  'kind-of-tax.business-other': 'Otro impuesto de un negocio',

  'period.01': 'impuesto sobre la nómina del trimestre {quarter} de {year}',
  'period.02': 'impuesto sobre los ingresos de la sociedad anónima de {year}',
  'period.03': 'impuesto sobre artículos de uso y consumo del trimestre {quarter} de {year}',
  'period.05': 'impuesto sobre los ingresos de la sucesión o del fideicomiso de {year}',
  'period.06': 'multa de la sociedad colectiva de {year}',
  'period.09': 'impuesto de la jubilación ferroviaria de {year}',
  'period.10': 'impuesto de desempleo de {year}',
  'period.11': 'impuesto sobre la nómina agrícola de {year}',
  'period.13': 'multa del negocio de {year}',
  'period.14': 'impuesto sobre la nómina de {year}',
  'period.16': 'impuesto retenido de pagos que no son salario de {year}',
  'period.30': 'impuesto sobre los ingresos de {year}',
  'period.31': 'impuesto sobre los ingresos de {year}',
  'period.35': 'pago por cobertura de salud de {year}',
  'period.51': 'impuesto sobre donaciones de {year}',
  'period.52': 'impuesto sobre la herencia de {month} de {year}',
  'period.55': 'multa por {month} de {year}',
  'period.60': 'impuesto por uso de carreteras desde {month} de {year}',
  'period.65': 'pago por cobertura de salud de {year}',

  'refusal.module-must-not-be-open-yet': 'Este módulo ya está registrado. Siga con ese.',
  'refusal.assessed-day-must-not-be-in-the-future': 'Indique un día de tasación que no esté en el futuro.',
  'refusal.offset-day-must-not-be-in-the-future': 'Indique un día de la compensación que no sea futuro.',
  'refusal.balance-must-be-known-for-offset':
    'Averigüe primero qué se debe de este período y qué se ha acumulado hasta ese día.',
  'refusal.offset-must-not-exceed-balance':
    'Esto es más de lo que se debe de este período. Compense eso como máximo.',

  'state.module.open': 'Registrado',
  'event.module.open-module': 'Registrar módulo',
  'event.module.post-transaction': 'Asentar transacción',
  'event.module.offset-refund': 'Registrar reembolso compensado',
  'history.module.offset-refund': 'Se compensó un reembolso con el saldo',
  'taxpayer-history.module.offset-refund':
    'Usamos un reembolso de impuestos federales suyo para pagar este período',
  'history.module.open-module': 'Módulo registrado',
  'history.module.post-transaction': 'Transacción asentada',
  'taxpayer-history.module.open-module': 'Registramos este período tributario',
  'taxpayer-history.module.post-transaction': 'Actualizamos su cuenta en este período tributario',

  'state.input.sent': 'Enviado al archivo maestro',
  'state.input.posted': 'Asentado en el archivo maestro',
  'state.input.rejected': 'No aceptado por el archivo maestro',
  'event.input.request-input': 'Solicitar ingreso del código',
  'event.input.confirm-posting': 'Confirmar asiento',
  'event.input.reject-input': 'Registrar ingreso no aceptado',
  'history.input.request-input': 'Se solicitó el ingreso del código',
  'history.input.confirm-posting': 'Código asentado en el archivo maestro',
  'history.input.reject-input': 'El archivo maestro no aceptó el código',
  'taxpayer-history.input.request-input': 'Enviamos el estado de su solicitud a nuestros registros',
  'taxpayer-history.input.confirm-posting': 'Nuestros registros muestran el estado de su solicitud',
  'taxpayer-history.input.reject-input': 'Estamos corrigiendo un dato en nuestros registros',
} satisfies Words;
