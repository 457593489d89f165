import type { VerbTable } from './verb.js'
import { verbs } from './verb-rows.js'

/**
 * Spanish verbs of the family: infinitives in capitals as the OAS prints them (EXHORTAR), first person plural where
 * ministers speak (exhortamos), third person as the United Nations print them (Exhorta), gerunds of the preamble.
 */
export const SPANISH_VERBS: VerbTable = {
  language: 'ES',
  verbs: [
    ...verbs('CONSTITUTIVE', 'CONSTITUTIVE', [
      ['establecer', 'establecemos/establézcase', 'establece/establecen', 'estableciendo', 'establish'],
      ['crear', 'creamos/créase', 'crea/crean', 'creando', 'create'],
      ['constituir', 'constituimos', 'constituye', 'constituyendo', 'constitute'],
      ['conformar', 'conformamos', 'conforma', 'conformando', 'set up'],
      ['instituir', 'instituimos', 'instituye', 'instituyendo', 'institute'],
      ['institucionalizar', '', 'institucionaliza', 'institucionalizando', 'institutionalize'],
      ['elegir', 'elegimos', 'elige/eligen', 'eligiendo', 'elect'],
      ['nombrar', 'nombramos', 'nombra', 'nombrando', 'appoint'],
      ['designar', 'designamos', 'designa', 'designando', 'designate'],
      ['proclamar', 'proclamamos', 'proclama', 'proclamando', 'proclaim'],
      ['declarar', 'declaramos', 'declara/declaran', 'declarando', 'declare'],
      ['decidir', 'decidimos', 'decide/deciden', 'habiendo decidido', 'decide'],
      ['resolver', 'resolvemos', 'resuelve/resuelven', 'resuelta/resuelto/resueltos', 'resolve'],
      ['determinar', 'determinamos', 'determina', 'determinando', 'determine'],
      ['acordar', 'acordamos', 'acuerda/acuerdan', 'habiendo acordado', 'agree'],
      ['convenir', 'convenimos', 'conviene en/convienen', '-', 'agree'],
      ['convocar', 'convocamos', 'convoca/convocan', 'convocando', 'convene'],
      ['prorrogar', 'prorrogamos', 'prorroga', 'prorrogando', 'extend'],
      ['renovar', 'renovamos', 'renueva', 'renovando', 'renew'],
      ['disolver', '', 'disuelve', '-', 'dissolve'],
      ['enmendar', '', 'enmienda', '-', 'amend'],
      ['modificar', '', 'modifica', '-', 'amend'],
      ['derogar', '', 'deroga', '-', 'repeal'],
      ['dejar sin efecto', 'dejamos sin efecto', 'deja sin efecto/dejan sin efecto', '-', 'repeal'],
      ['fijar', 'fijamos', 'fija/fijan', 'fijando', 'determine'],
      ['suspender', '', 'suspende', '-', 'suspend'],
      ['autorizar', 'autorizamos', 'autoriza/autorizan', 'autorizando', 'authorize'],
      ['confirmar', 'confirmamos', 'confirma', 'confirmando', 'confirm'],
      ['transmitir', '-', 'transmite/transmiten', 'transmitiendo', 'transmit'],
      ['extender', 'extendemos', 'extiende', '-', 'extend'],
      ['disponer', 'disponemos', 'dispone/disponen', 'disponiendo', 'decide'],
      ['facultar', 'facultamos', 'faculta/facultan', 'facultando', 'authorize'],
      ['poner fin', 'ponemos fin', 'pone fin', 'poniendo fin', 'terminate'],
      ['aceptar', 'aceptamos', 'acepta', 'aceptando', 'accept'],
      ['otorgar', 'otorgamos', 'otorga/otorgan', '-', 'grant'],
      ['conceder', 'concedemos', 'concede/conceden', '-', 'grant'],
      ['asignar', 'asignamos', 'asigna/asignan', '-', 'assign'],
    ]),
    ...verbs('CONSTITUTIVE', 'CONSTITUTIVE', [
      ['adoptar', 'adoptamos', 'adopta/adoptan', 'adoptando/habiendo adoptado', 'adopt'],
      ['aprobar', 'aprobamos', 'aprueba/aprueban', 'aprobando/habiendo aprobado', 'approve'],
      ['hacer suyo', 'hacer suya/hacer suyos/hacer suyas/hacemos nuestras', 'hace suyo/hace suya/hace suyos/hace suyas', 'haciendo suyo/haciendo suya/haciendo suyas', 'endorse'],
      ['endosar', 'endosamos', 'endosa', 'endosando', 'endorse'],
    ], 'ADOPTS'),
    ...verbs('DIRECTIVE', 'COMMAND', [
      ['instruir', 'instruimos', 'instruye/instruyen', 'instruyendo', 'instruct'],
      ['encomendar', 'encomendamos', 'encomienda/encomiendan', 'encomendando', 'entrust'],
      ['encargar', 'encargamos', 'encarga/encargan', 'encargando', 'charge'],
      ['mandatar', 'mandatamos', 'mandata', '-', 'mandate'],
      ['ordenar', 'ordenamos', 'ordena', '-', 'order'],
      ['exigir', 'exigimos', 'exige/exigen', 'exigiendo', 'demand'],
      ['requerir', 'requerimos', 'requiere', '-', 'require'],
      ['comisionar', '', 'comisiona', '-', 'commission'],
    ]),
    ...verbs('DIRECTIVE', 'REQUEST', [
      ['solicitar', 'solicitamos', 'solicita/solicitan', 'solicitando', 'request'],
      ['pedir', 'pedimos', 'pide/piden', 'pidiendo', 'ask'],
      ['rogar', 'rogamos', 'ruega/ruegan', 'rogando', 'request'],
      ['recomendar', 'recomendamos', 'recomienda/recomiendan', 'recomendando', 'recommend'],
    ]),
    ...verbs('DIRECTIVE', 'EXHORT', [
      ['instar', 'instamos', 'insta/instan', 'instando', 'urge'],
      ['urgir', 'urgimos', 'urge', 'urgiendo', 'urge'],
      ['exhortar', 'exhortamos', 'exhorta/exhortan', 'exhortando', 'exhort'],
      ['alentar', 'alentamos', 'alienta/alientan', 'alentando', 'encourage'],
      ['encarecer', 'encarecemos', 'encarece/encarecen', '-', 'urge'],
      ['animar', 'animamos', 'anima', '-', 'encourage'],
      ['estimular', 'estimulamos', 'estimula', 'estimulando', 'encourage'],
      ['hacer un llamado', 'hacer un llamamiento/hacemos un llamado/hacemos un llamamiento', 'hace un llamado/hace un llamamiento/hacen un llamado', 'haciendo un llamado/haciendo un llamamiento', 'call upon'],
      ['llamar', 'llamamos', 'llama a/llaman a', 'llamando a', 'call upon'],
      ['advertir', 'advertimos', 'advierte', 'advirtiendo', 'warn'],
    ]),
    ...verbs('DIRECTIVE', 'SOFT', [
      ['invitar', 'invitamos', 'invita/invitan', 'invitando', 'invite'],
      ['sugerir', 'sugerimos', 'sugiere', '-', 'suggest'],
      ['proponer', 'proponemos', 'propone', '-', 'propose'],
    ]),
    ...verbs('STANCE', 'COURTESY', [
      ['reafirmar', 'reafirmamos', 'reafirma/reafirman', 'reafirmando', 'reaffirm'],
      ['renovar el compromiso', 'renovar ~ compromiso/renovamos ~ compromiso', 'renueva ~ compromiso/renuevan ~ compromiso', 'renovando ~ compromiso', 'renew commitment'],
      ['afirmar', 'afirmamos', 'afirma', 'afirmando', 'affirm'],
      ['reiterar', 'reiteramos', 'reitera/reiteran', 'reiterando', 'reiterate'],
      ['ratificar', 'ratificamos', 'ratifica', 'ratificando', 'reaffirm'],
    ], 'REAFFIRMS'),
    ...verbs('STANCE', 'COURTESY', [['recordar', 'recordamos', 'recuerda/recuerdan', 'recordando', 'recall']], 'RECALLS'),
    ...verbs('STANCE', 'COURTESY', [['reconocer', 'reconocemos', 'reconoce/reconocen', 'reconociendo', 'recognize']], 'RECOGNIZES'),
    ...verbs('STANCE', 'COURTESY', [
      ['destacar', 'destacamos', 'destaca/destacan', 'destacando', 'highlight'],
      ['subrayar', 'subrayamos', 'subraya/subrayan', 'subrayando', 'underscore'],
      ['resaltar', 'resaltamos', 'resalta/resaltan', 'resaltando', 'highlight'],
      ['recalcar', 'recalcamos', 'recalca', 'recalcando', 'stress'],
      ['enfatizar', 'enfatizamos', 'enfatiza', 'enfatizando', 'emphasize'],
      ['poner de relieve', 'ponemos de relieve', 'pone de relieve', 'poniendo de relieve', 'emphasize'],
      ['hacer hincapié', 'hacemos hincapié', 'hace hincapié', 'haciendo hincapié', 'emphasize'],
    ], 'UNDERSCORES'),
    ...verbs('STANCE', 'COURTESY', [
      ['tomar nota', 'tomamos nota', 'toma nota/toman nota', 'tomando nota/habiendo tomado nota', 'take note'],
      ['tomar conocimiento', 'tomamos conocimiento', 'toma conocimiento', 'tomando conocimiento/habiendo tomado conocimiento', 'take note'],
      ['observar', 'observamos', 'observa', 'observando', 'note'],
      ['hacer notar', '', 'hace notar', 'haciendo notar', 'note'],
      ['notar', '', 'nota', 'notando', 'note'],
      ['señalar', 'señalamos', 'señala', 'señalando', 'note'],
      ['dar la bienvenida', 'damos la bienvenida', 'da la bienvenida/dan la bienvenida', 'dando la bienvenida', 'welcome'],
      ['acoger con beneplácito', 'acogemos con beneplácito/acoger con satisfacción/acoger con agrado', 'acoge con beneplácito/acoge con satisfacción/acoge con agrado/acoge favorablemente', 'acogiendo con beneplácito/acogiendo con satisfacción/acogiendo con agrado', 'welcome'],
      ['saludar', 'saludamos', 'saluda', 'saludando', 'welcome'],
      ['celebrar', 'celebramos', 'celebra/celebran', 'celebrando', 'celebrate'],
      ['encomiar', 'encomiamos', 'encomia', 'encomiando', 'commend'],
      ['felicitar', 'felicitamos', 'felicita', 'felicitando', 'congratulate'],
      ['aplaudir', 'aplaudimos', 'aplaude', 'aplaudiendo', 'applaud'],
      ['expresar satisfacción', 'expresar ~ satisfacción/expresar ~ complacencia/expresamos ~ satisfacción/expresamos ~ complacencia', 'expresa ~ satisfacción/expresa ~ complacencia', 'expresando ~ satisfacción/expresando ~ complacencia', 'express satisfaction'],
      ['expresar aprecio', 'expresar ~ aprecio/expresar ~ reconocimiento/expresamos ~ aprecio/expresamos ~ reconocimiento', 'expresa ~ aprecio/expresa ~ reconocimiento', 'expresando ~ aprecio/expresando ~ reconocimiento', 'express appreciation'],
      ['expresar apoyo', 'expresar ~ apoyo/expresamos ~ apoyo', 'expresa ~ apoyo', 'expresando ~ apoyo', 'express support'],
    ], 'TAKES_NOTE_OF'),
    ...verbs('STANCE', 'COURTESY', [
      ['dar las gracias', 'damos las gracias', 'da las gracias/dan las gracias', 'dando las gracias', 'thank'],
      ['dejar constancia', 'dejamos constancia', 'deja constancia', 'dejando constancia', 'express'],
      ['señalar a la atención', '', 'señala a la atención', 'señalando a la atención', 'draw attention'],
      ['repudiar', 'repudiamos', 'repudia', 'repudiando', 'condemn'],
      ['valorar', 'valoramos', 'valora', 'valorando', 'appreciate'],
      ['compartir la preocupación', '', 'comparte la preocupación', 'compartiendo la preocupación', 'express concern'],
      ['agradecer', 'agradecemos', 'agradece/agradecen', 'agradeciendo', 'thank'],
      ['expresar agradecimiento', 'expresar ~ agradecimiento/expresar ~ gratitud/expresamos ~ agradecimiento/expresamos ~ gratitud', 'expresa ~ agradecimiento/expresa ~ gratitud', 'expresando ~ agradecimiento/expresando ~ gratitud', 'express gratitude'],
      ['rendir homenaje', 'rendimos homenaje', 'rinde homenaje', 'rindiendo homenaje', 'pay tribute'],
      ['expresar preocupación', 'expresar ~ preocupación/expresamos ~ preocupación', 'expresa ~ preocupación', 'expresando ~ preocupación', 'express concern'],
      ['expresar', 'expresamos', 'expresa/expresan', 'expresando', 'express'],
      ['manifestar', 'manifestamos', 'manifiesta', 'manifestando', 'express'],
      ['condenar', 'condenamos', 'condena/condenan', 'condenando', 'condemn'],
      ['deplorar', 'deploramos', 'deplora', 'deplorando', 'deplore'],
      ['lamentar', 'lamentamos', 'lamenta', 'lamentando', 'regret'],
      ['concluir', 'concluimos', 'concluye/concluyen', '-', 'conclude'],
      ['elogiar', 'elogiamos', 'elogia/elogian', 'elogiando', 'praise'],
      ['insistir', 'insistimos', 'insiste/insisten', 'insistiendo', 'insist'],
      ['llamar la atención', 'llamamos la atención', 'llama la atención', 'llamando la atención', 'draw attention'],
      ['congratularse', 'nos congratulamos', 'se congratula/se congratulan/congratula', 'congratulándose', 'congratulate'],
      ['apreciar', 'apreciamos', 'aprecia/aprecian', 'apreciando', 'appreciate'],
      ['hacerse eco', 'nos hacemos eco', 'se hace eco/hace eco', 'haciéndose eco', 'concur'],
      ['sumarse', 'nos sumamos', 'se suma/se suman', 'sumándose', 'concur'],
      ['rechazar', 'rechazamos', 'rechaza', 'rechazando', 'reject'],
      ['respaldar', 'respaldamos', 'respalda', 'respaldando', 'support'],
      ['apoyar', '-', 'apoya/apoyan', 'apoyando', 'support'],
      ['aguardar con interés', '', 'aguarda con interés/espera con interés', 'aguardando con interés', 'look forward'],
      ['esperar', 'esperamos', 'espera', 'esperando', 'hope'],
      ['confiar', 'confiamos', 'confía', 'confiando', 'trust'],
      ['tener presente', 'tenemos presente', 'tiene presente', 'teniendo presente/teniendo presentes', 'bear in mind'],
      ['tener en cuenta', 'tomar en cuenta', 'tiene en cuenta/toma en cuenta', 'teniendo en cuenta/tomando en cuenta/teniendo en consideración/tomando en consideración', 'take into account'],
      ['ser consciente', '-', '-', 'consciente/conscientes', 'be aware'],
      ['estar convencido', '-', '-', 'convencida/convencido/convencidos/convencidas', 'be convinced'],
      ['estar preocupado', '-', '-', 'preocupada/preocupado/preocupados', 'be concerned'],
      ['estar alarmado', '-', '-', 'alarmada/alarmado/alarmados/perturbada', 'be alarmed'],
      ['estar decidido', '-', '-', 'decidida/decidido/decididos', 'be determined'],
      ['desear', '-', 'desea', 'deseosa/deseoso/deseosos/deseando', 'be desirous'],
      ['estar alentado', '-', '-', 'alentada', 'be encouraged'],
      ['guiarse', '-', '-', 'guiada por/guiado por/guiados por/inspirados en', 'be guided'],
      ['creer', 'creemos', 'cree', 'creyendo', 'believe'],
      ['ver', '-', '-', 'habiendo visto/visto/vistos/vista/vistas', 'see'],
      ['examinar', '-', '-', 'habiendo examinado', 'examine'],
      ['escuchar', '-', '-', 'habiendo escuchado/habiendo oído', 'hear'],
      ['recibir', '-', '-', 'habiendo recibido', 'receive'],
      ['actuar', '-', '-', 'actuando en virtud de/actuando con arreglo a', 'act'],
      ['considerar', '-', 'considera/consideran', 'considerando/habiendo considerado', 'consider'],
      ['seguir ocupándose', '', '-', '-', 'remain seized'],
      ['hacer referencia', '-', 'hace referencia', 'refiriéndose a/haciendo referencia', 'refer'],
      ['comprometerse', '-', 'se compromete/se comprometen', 'comprometidos/comprometida', 'be committed'],
    ]),
    ...verbs('CONTENT', 'SOFT', deeds()),
  ],
  before: [
    'vuelve a', 'vuelven a', 'también', 'asimismo', 'además', 'igualmente', 'nuevamente', 'una vez más', 'de nuevo', 'profundamente', 'gravemente', 'firmemente', 'enérgicamente', 'encarecidamente', 'especialmente', 'plenamente', 'solemnemente', 'a este respecto', 'a ese respecto', 'en este sentido', 'en ese sentido', 'en este contexto', 'en ese contexto', 'a tal efecto', 'por lo tanto', 'seriamente', 'sumamente', 'muy', 'se', 'les', 'le', 'reitera y',
  ],
  after: [
    'también', 'asimismo', 'además', 'igualmente', 'nuevamente', 'una vez más', 'con aprecio', 'con reconocimiento', 'con satisfacción', 'con beneplácito', 'con preocupación', 'con profunda preocupación', 'con gran preocupación', 'con suma preocupación', 'con pesar', 'con interés', 'con agrado', 'con agradecimiento', 'a este respecto', 'a ese respecto', 'en este sentido', 'en ese sentido', 'en este contexto', 'enérgicamente', 'encarecidamente', 'profundamente', 'en particular',
  ],
  infinitive: [],
  repeated: {
    solicitud: 'solicitar', petición: 'pedir', llamado: 'hacer un llamado', llamamiento: 'hacer un llamado', exhortación: 'exhortar', invitación: 'invitar', recomendación: 'recomendar', mandato: 'mandatar',
  },
  duty: ['deberá', 'deberán', 'deberían', 'debería', 'tendrá a su cargo', 'tendrá', 'estará encargado de', 'estará encargada de', 'será responsable de', 'presentará', 'presentarán', 'informará', 'continuarán', 'seguirán'],
}

function deeds(): readonly (readonly [string, string, string, string, string])[] {
  const rows = `
    promover=promote promovemos | fomentar=foster fomentamos | fortalecer=strengthen fortalecemos | consolidar=consolidate consolidamos | continuar=continue continuamos
    dar=give | poner=put | seguir=continue seguimos | impulsar=promote impulsamos | cooperar=cooperate cooperamos | implementar=implement implementamos | ejecutar=implement | aplicar=implement
    considerar=consider consideramos | intensificar=intensify intensificamos | mejorar=improve mejoramos | reforzar=reinforce reforzamos | desarrollar=develop desarrollamos
    facilitar=facilitate | garantizar=guarantee | asegurar=ensure | velar=ensure | mantener=maintain | aumentar=increase | ampliar=expand | profundizar=deepen | compartir=share
    intercambiar=exchange | coordinar=coordinate | prevenir=prevent | combatir=combat | enfrentar=confront | elaborar=draft | formular=formulate | diseñar=design | preparar=prepare
    participar=participate | proteger=protect | incluir=include | incorporar=incorporate | identificar=identify | analizar=analyze | evaluar=evaluate | examinar=examine | estudiar=study
    revisar=review | realizar=conduct | llevar=carry | adelantar=advance | avanzar=advance | contribuir=contribute | colaborar=collaborate | apoyar=support | brindar=provide | prestar=provide
    proporcionar=provide | suministrar=provide | presentar=present | informar=report | transmitir=transmit | remitir=transmit | difundir=disseminate | divulgar=disseminate | organizar=organize
    integrar=integrate | armonizar=harmonize | actualizar=update | modernizar=modernize | capacitar=train | generar=generate | recopilar=compile | utilizar=use | redoblar=redouble
    optimizar=optimize | procurar=seek | buscar=seek | trabajar=work | ratificar=ratify | adherir=accede | cumplir=comply | respetar=respect | investigar=investigate | sancionar=punish
    erradicar=eradicate | eliminar=eliminate | reducir=reduce | financiar=finance | movilizar=mobilize | involucrar=involve | dotar=equip | potenciar=enhance | priorizar=prioritize`
  return rows.split(/\||\n/).map((row) => row.trim()).filter((row) => row !== '').map((row) => {
    const [pair = '', plural = ''] = row.split(' ')
    const [lemma = '', means = ''] = pair.split('=')
    return [lemma, plural, '-', '-', means]
  })
}
