import type { Words } from '#kernel/decision/words.ts';

/** Si se comunicó cada cosa que pide un acuerdo. */
export const words = {
  'finding.told-costs.met': 'Comunicado el {value}: lo que cuesta un acuerdo.',
  'finding.told-costs.failed': 'Sin comunicar: lo que cuesta un acuerdo.',
  'cure.tell-costs': 'Comunique al contribuyente lo que cuesta un acuerdo.',
  'covers.costs': 'Lo que cuesta un acuerdo',
  'finding.told-penalty-and-interest.met':
    'Comunicado el {value}: que multas e intereses continúan, con las tasas.',
  'finding.told-penalty-and-interest.failed':
    'Sin comunicar: que multas e intereses continúan, con las tasas.',
  'cure.tell-penalty-and-interest':
    'Comunique al contribuyente que multas e intereses continúan, con las tasas.',
  'covers.penalty-and-interest': 'Que multas e intereses continúan, con las tasas',
  'finding.told-lien-possible.met': 'Comunicado el {value}: que puede presentarse un aviso de gravamen.',
  'finding.told-lien-possible.failed': 'Sin comunicar: que puede presentarse un aviso de gravamen.',
  'finding.told-lien-possible.unknown':
    'Sin comunicar, y no se sabe si hace falta: que puede presentarse un aviso de gravamen.',
  'finding.told-lien-possible.not-applicable':
    'No se presenta aviso de gravamen solo por pagos de responsabilidad compartida.',
  'cure.tell-lien-possible': 'Comunique al contribuyente que puede presentarse un aviso de gravamen.',
  'covers.lien-possible': 'Que puede presentarse un aviso de gravamen',
  'finding.told-levy-if-terminated.met':
    'Comunicado el {value}: que es posible un embargo si el acuerdo termina.',
  'finding.told-levy-if-terminated.failed': 'Sin comunicar: que es posible un embargo si el acuerdo termina.',
  'finding.told-levy-if-terminated.unknown':
    'Sin comunicar, y no se sabe si hace falta: que es posible un embargo si el acuerdo termina.',
  'finding.told-levy-if-terminated.not-applicable':
    'No hay embargo solo por pagos de responsabilidad compartida.',
  'cure.tell-levy-if-terminated':
    'Comunique al contribuyente que es posible un embargo si el acuerdo termina.',
  'covers.levy-if-terminated': 'Que es posible un embargo si el acuerdo termina',
  'finding.told-stay-compliant.met':
    'Comunicado el {value}: que declaraciones y depósitos deben estar al día mientras dure.',
  'finding.told-stay-compliant.failed':
    'Sin comunicar: que declaraciones y depósitos deben estar al día mientras dure.',
  'cure.tell-stay-compliant':
    'Comunique al contribuyente que declaraciones y depósitos deben estar al día mientras dure.',
  'covers.stay-compliant': 'Que declaraciones y depósitos deben estar al día mientras dure',
  'finding.told-estimated-payments.met':
    'Comunicado el {value}: que deben hacerse los pagos de impuesto estimado.',
  'finding.told-estimated-payments.failed':
    'Sin comunicar: que deben hacerse los pagos de impuesto estimado.',
  'finding.told-estimated-payments.unknown':
    'Sin comunicar, y no se sabe si hace falta: que deben hacerse los pagos de impuesto estimado.',
  'finding.told-estimated-payments.not-applicable': 'No se requieren pagos de impuesto estimado.',
  'cure.tell-estimated-payments':
    'Comunique al contribuyente que deben hacerse los pagos de impuesto estimado.',
  'covers.estimated-payments': 'Que deben hacerse los pagos de impuesto estimado',
  'finding.told-refunds-offset.met': 'Comunicado el {value}: que los reembolsos se aplican al saldo.',
  'finding.told-refunds-offset.failed': 'Sin comunicar: que los reembolsos se aplican al saldo.',
  'cure.tell-refunds-offset': 'Comunique al contribuyente que los reembolsos se aplican al saldo.',
  'covers.refunds-offset': 'Que los reembolsos se aplican al saldo',
  'finding.told-appeal-rights.met': 'Comunicado el {value}: los cuatro derechos de apelación.',
  'finding.told-appeal-rights.failed': 'Sin comunicar: los cuatro derechos de apelación.',
  'cure.tell-appeal-rights': 'Comunique al contribuyente los cuatro derechos de apelación.',
  'covers.appeal-rights': 'Los cuatro derechos de apelación',
  'finding.told-statute-suspended.met': 'Comunicado el {value}: cuándo se detiene el plazo de cobro.',
  'finding.told-statute-suspended.failed': 'Sin comunicar: cuándo se detiene el plazo de cobro.',
  'cure.tell-statute-suspended': 'Comunique al contribuyente cuándo se detiene el plazo de cobro.',
  'covers.statute-suspended': 'Cuándo se detiene el plazo de cobro',
  'finding.told-extra-payments.met': 'Comunicado el {value}: que se puede pagar más en cualquier momento.',
  'finding.told-extra-payments.failed': 'Sin comunicar: que se puede pagar más en cualquier momento.',
  'cure.tell-extra-payments': 'Comunique al contribuyente que se puede pagar más en cualquier momento.',
  'covers.extra-payments': 'Que se puede pagar más en cualquier momento',
  'finding.told-low-income-fee.met':
    'Comunicado el {value}: la tarifa reducida por bajos ingresos, y cómo pedirla.',
  'finding.told-low-income-fee.failed':
    'Sin comunicar: la tarifa reducida por bajos ingresos, y cómo pedirla.',
  'finding.told-low-income-fee.unknown':
    'Sin comunicar, y no se sabe si hace falta: la tarifa reducida por bajos ingresos, y cómo pedirla.',
  'finding.told-low-income-fee.not-applicable': 'Solo las personas físicas tienen la tarifa reducida.',
  'cure.tell-low-income-fee':
    'Comunique al contribuyente la tarifa reducida por bajos ingresos, y cómo pedirla.',
  'covers.low-income-fee': 'La tarifa reducida por bajos ingresos, y cómo pedirla',
  'finding.told-reduced-penalty-rate.met':
    'Comunicado el {value}: que la multa por pagar tarde es menor durante el acuerdo.',
  'finding.told-reduced-penalty-rate.failed':
    'Sin comunicar: que la multa por pagar tarde es menor durante el acuerdo.',
  'finding.told-reduced-penalty-rate.unknown':
    'Sin comunicar, y no se sabe si hace falta: que la multa por pagar tarde es menor durante el acuerdo.',
  'finding.told-reduced-penalty-rate.not-applicable':
    'La multa por pagar tarde no se reduce en ninguno de estos impuestos.',
  'cure.tell-reduced-penalty-rate':
    'Comunique al contribuyente que la multa por pagar tarde es menor durante el acuerdo.',
  'covers.reduced-penalty-rate': 'Que la multa por pagar tarde es menor durante el acuerdo',
  'finding.told-interim-payment.met':
    'Comunicado el {value}: que el primer débito tarda, y cómo pagar hasta entonces.',
  'finding.told-interim-payment.failed':
    'Sin comunicar: que el primer débito tarda, y cómo pagar hasta entonces.',
  'finding.told-interim-payment.unknown':
    'Sin comunicar, y no se sabe si hace falta: que el primer débito tarda, y cómo pagar hasta entonces.',
  'finding.told-interim-payment.not-applicable': 'No se paga por débito directo.',
  'cure.tell-interim-payment':
    'Comunique al contribuyente que el primer débito tarda, y cómo pagar hasta entonces.',
  'covers.interim-payment': 'Que el primer débito tarda, y cómo pagar hasta entonces',
  'finding.told-reminders-to-employer.met': 'Comunicado el {value}: que entregue cada aviso al empleador.',
  'finding.told-reminders-to-employer.failed': 'Sin comunicar: que entregue cada aviso al empleador.',
  'finding.told-reminders-to-employer.unknown':
    'Sin comunicar, y no se sabe si hace falta: que entregue cada aviso al empleador.',
  'finding.told-reminders-to-employer.not-applicable': 'No se paga por deducción de nómina.',
  'cure.tell-reminders-to-employer': 'Comunique al contribuyente que entregue cada aviso al empleador.',
  'covers.reminders-to-employer': 'Que entregue cada aviso al empleador',
  'finding.told-approval-outstanding.met': 'Comunicado el {value}: que el acuerdo aún debe aprobarse.',
  'finding.told-approval-outstanding.failed': 'Sin comunicar: que el acuerdo aún debe aprobarse.',
  'finding.told-approval-outstanding.unknown':
    'Sin comunicar, y no se sabe si hace falta: que el acuerdo aún debe aprobarse.',
  'finding.told-approval-outstanding.not-applicable': 'Ninguna gerencia tiene que aprobar este acuerdo.',
  'cure.tell-approval-outstanding': 'Comunique al contribuyente que el acuerdo aún debe aprobarse.',
  'covers.approval-outstanding': 'Que el acuerdo aún debe aprobarse',
  'covers.interim-request': 'Se pidió un pago hasta la aprobación',
  'finding.interim-payment-asked.met': 'Se pidió un pago hasta la aprobación el {value}.',
  'finding.interim-payment-asked.failed': 'Falta la aprobación, y no se pidió un pago hasta entonces.',
  'cure.ask-for-interim-payment': 'Pida al contribuyente un pago hasta la aprobación, y anote la respuesta.',
  'finding.pending-code-asked-in-time.met': 'TC 971 AC 043 se pidió, o no corresponde.',
  'finding.pending-code-asked-in-time.failed':
    'Falta la aprobación, y TC 971 AC 043 aún no se pidió: tiene 24 horas.',
  'fact.interimAskedDay': 'Día en que se pidió un pago hasta la aprobación',
  'value.interimAskedDay.not-asked': 'no pedido',
} satisfies Words;
