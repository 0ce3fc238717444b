import type { Words } from '#kernel/decision/words.ts';

/** What the tests of varied payments, of needs and of a waiver find. */
export const words = {
  'finding.varied-payments-pay-in-months.met':
    'Los pagos previstos cubren todo con recargos en los meses que este tipo permite.',
  'finding.varied-payments-pay-in-months.failed':
    'Los pagos previstos dejan algo sin cubrir después de los meses que este tipo permite: {value}.',
  'finding.varied-payments-pay-in-months.unknown':
    'No se sabe si los pagos previstos cubren todo en los meses que este tipo permite.',

  'finding.varied-payments-pay-by-csed.met':
    'Los pagos previstos cubren cada módulo con recargos antes de su CSED.',
  'finding.varied-payments-pay-by-csed.failed':
    'Los pagos previstos dejan algo sin cubrir en la CSED: {value}.',
  'finding.varied-payments-pay-by-csed.unknown':
    'No se sabe si los pagos previstos cubren cada módulo antes de su CSED.',

  'finding.ability-verified.met': 'Hecho: la capacidad de pago está verificada.',
  'finding.ability-verified.failed': 'Falta: la capacidad de pago está verificada.',
  'finding.ability-verified.unknown':
    'Aún no se sabe si la capacidad de pago está verificada, o si hace falta.',
  'finding.ability-verified.not-applicable': 'Este tipo no necesita la capacidad de pago.',

  'finding.financial-statement-received.met': 'Hecho: se ha recibido un estado financiero.',
  'finding.financial-statement-received.failed': 'Falta: se ha recibido un estado financiero.',
  'finding.financial-statement-received.unknown':
    'Aún no se sabe si se ha recibido un estado financiero, o si hace falta.',
  'finding.financial-statement-received.not-applicable': 'Este tipo no necesita un estado financiero.',

  'finding.financial-statement-verified.met': 'Hecho: el estado financiero está verificado.',
  'finding.financial-statement-verified.failed': 'Falta: el estado financiero está verificado.',
  'finding.financial-statement-verified.unknown':
    'Aún no se sabe si el estado financiero está verificado, o si hace falta.',
  'finding.financial-statement-verified.not-applicable': 'Este tipo no necesita un estado verificado.',

  'finding.lien-determination-made.met': 'Hecho: la determinación de gravamen está hecha.',
  'finding.lien-determination-made.failed': 'Falta: la determinación de gravamen está hecha.',
  'finding.lien-determination-made.unknown':
    'Aún no se sabe si la determinación de gravamen está hecha, o si hace falta.',
  'finding.lien-determination-made.not-applicable': 'Este tipo no necesita una determinación de gravamen.',

  'finding.trust-fund-determination-made.met':
    'Hecho: la determinación de la multa por fondos fiduciarios está hecha.',
  'finding.trust-fund-determination-made.failed':
    'Falta: la determinación de la multa por fondos fiduciarios está hecha.',
  'finding.trust-fund-determination-made.unknown':
    'Aún no se sabe si la determinación de la multa por fondos fiduciarios está hecha, o si hace falta.',
  'finding.trust-fund-determination-made.not-applicable':
    'Este tipo no necesita una determinación de la multa por fondos fiduciarios.',

  'finding.assessment-statute-protected.met': 'Hecho: el plazo de tasación está protegido.',
  'finding.assessment-statute-protected.failed': 'Falta: el plazo de tasación está protegido.',
  'finding.assessment-statute-protected.unknown':
    'Aún no se sabe si el plazo de tasación está protegido, o si hace falta.',
  'finding.assessment-statute-protected.not-applicable':
    'Este tipo no necesita un plazo de tasación protegido.',

  'finding.direct-debit-in-place.met':
    'Hecho: el débito directo está firmado y se tienen los datos bancarios.',
  'finding.direct-debit-in-place.failed':
    'Falta: el débito directo está firmado y se tienen los datos bancarios.',
  'finding.direct-debit-in-place.unknown':
    'Aún no se sabe si el débito directo está firmado y se tienen los datos bancarios, o si hace falta.',
  'finding.direct-debit-in-place.not-applicable': 'Este tipo no necesita débito directo.',

  'finding.csed-extension-answered.met': 'Hecho: está contestado si el plazo ha de prorrogarse.',
  'finding.csed-extension-answered.failed': 'Falta: está contestado si el plazo ha de prorrogarse.',
  'finding.csed-extension-answered.unknown':
    'Aún no se sabe si está contestado si el plazo ha de prorrogarse, o si hace falta.',
  'finding.csed-extension-answered.not-applicable':
    'Este tipo no necesita una respuesta sobre la prórroga del plazo.',

  'finding.assets-viewed.met': 'Hecho: los bienes se han revisado.',
  'finding.assets-viewed.failed': 'Falta: los bienes se han revisado.',
  'finding.assets-viewed.unknown': 'Aún no se sabe si los bienes se han revisado, o si hace falta.',
  'finding.assets-viewed.not-applicable': 'Este tipo no necesita una revisión de bienes.',

  'finding.type-may-extend-csed.met': 'Este tipo puede prorrogar el plazo de cobro.',
  'finding.type-may-extend-csed.failed':
    'Solo un acuerdo de pagos parciales puede prorrogar el plazo de cobro.',

  'finding.asset-comes-after-csed.met':
    'Se espera un bien el {value}, después de que el plazo termine el {limit}.',
  'finding.asset-comes-after-csed.failed':
    'No se espera ningún bien después de que el plazo termine el {limit}.',
  'finding.asset-comes-after-csed.unknown': 'No se sabe cuándo recibirá un bien la persona contribuyente.',

  'finding.waiver-within-years.met': 'La renuncia hasta el {value} no pasa del {limit}.',
  'finding.waiver-within-years.failed':
    'La renuncia hasta el {value} pasa del {limit}, lo más tarde que puede ser.',
} satisfies Words;
