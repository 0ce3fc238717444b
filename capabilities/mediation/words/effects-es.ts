import type { Words } from '#kernel/decision/words.ts';

/** Lo que sigue a un paso que no pide nada más, o que no puede deshacerse. */
export const effects = {
  'mediation-effect.end-talks': 'La solicitud ya no espera: pasa a la conversación sobre los requisitos.',
  'mediation-effect.resume-talks':
    'La solicitud espera hasta que se anote el fin de las conversaciones. Sigue siendo válida.',
  'mediation-effect.recommend-acceptance': 'Pasa a la dirección de área, que la aprueba o no.',
  'mediation-effect.approve-acceptance':
    'La gerencia del equipo puede entonces aprobar la solicitud y avisar a ambas partes.',
  'mediation-effect.drop-denial': 'La denegación termina. La solicitud vuelve a la conversación.',
  'mediation-effect.concur-as-area-director':
    'Su concurrencia se anota con su nombre y este día. Después el expediente pasa a la dirección ejecutiva; nada va aún a la persona contribuyente.',
  'mediation-effect.sign-denial-letter':
    'La carta se imprime con su nombre. Solo sale cuando se anota su envío.',
  'mediation-effect.mail-denial-letter':
    'Desde este día la persona contribuyente lee los motivos. El día del envío es el día de cierre. No puede deshacerse.',
  'mediation-effect.draft-documents':
    'El acuerdo, el consentimiento y la lista se imprimen según lo acordado en la llamada. Aún no se envían.',
  'mediation-effect.accept-draft':
    'Cuando gerencia y personal técnico aceptan, la gerencia firma por Apelaciones.',
  'mediation-effect.sign-for-appeals':
    'Los tres documentos se imprimen con su nombre para enviarlos a la persona contribuyente.',
  'mediation-effect.return-agreement':
    'El acuerdo firmado ha vuelto. El plazo de la sesión corre cuando acuerdo y consentimiento están firmados.',
  'mediation-effect.return-consent':
    'El consentimiento firmado ha vuelto. El plazo de la sesión corre cuando acuerdo y consentimiento están firmados.',
  'mediation-effect.affirm-impartiality':
    'Usted declara su imparcialidad. Desde ahora ambas partes pueden enviarle sus resúmenes.',
  'mediation-effect.adjourn-session': 'La sesión se interrumpe y sigue más tarde. Nada se cierra.',
  'mediation-effect.write-report':
    'El informe se imprime con los resultados: cada asunto y lo que resultó, y nada de lo que se dijo.',
  'mediation-effect.approve-closing-of-mediation':
    'La mediación termina y se anota MO. La apelación sigue con su equipo.',
  'mediation-effect.withdraw-by-appeals':
    'Apelaciones termina la mediación. Se avisa a la persona contribuyente. No puede deshacerse.',
  'mediation-effect.propose-withdrawal':
    'Se pide la concurrencia de la dirección ejecutiva. Hasta entonces la mediación sigue.',
  'mediation-effect.withdraw-by-taxpayer':
    'La mediación termina por decisión de la persona contribuyente. La apelación sigue. No puede deshacerse.',
  'taxpayer-mediation-effect.return-agreement':
    'Aporte también el acuerdo firmado como documento. La mediación empieza cuando ambos documentos han vuelto.',
  'taxpayer-mediation-effect.return-consent':
    'Aporte también el consentimiento firmado como documento. La mediación empieza cuando ambos documentos han vuelto.',
  'taxpayer-mediation-effect.withdraw-by-taxpayer':
    'La mediación termina. Su apelación sigue. No podrá deshacerlo.',
} satisfies Words;
