/** Words of the follow-up view. */
export const followUpWords = {
  en: {
    title: 'Who follows up what', titleOf: 'Who follows up {name}', lead: 'A body follows a text up where a paragraph charges it with that. “None designated” is an answer too.', choose: 'Text', followers: 'Follow-up of the text as a whole', some: '{count} {count:duty|duties} to follow up the text, each by its paragraph:', nearest: 'Nearest to it',
    roles: 'Bodies and what paragraphs give them to do', matrix: 'Bodies by paragraphs: who holds which duty in which role', bodyHeading: 'Body', gapRow: 'Charges nobody', gapCell: 'a task for which the text names nobody', legend: 'What the letters mean',
    picture: 'Bodies on the left, paragraphs on the right; a line for each duty, in the style of its role.', charged: 'charged with it', channel: 'channel', recipient: 'receives', other: 'another role', without: 'Tasks for which the text names nobody', idle: 'Bodies named without a task', otherTasks: 'It must also', proposed: 'Show what is only proposed', paragraphs: 'Paragraphs', leftOut: '{count} {count:proposal is|proposals are} left out.', officer: 'its chair',
  },
  es: {
    title: 'Quién da seguimiento a qué', titleOf: 'Seguimiento: {name}', lead: 'Un órgano da seguimiento a un texto donde un párrafo se lo encarga. «Ninguno designado» también es una respuesta.', choose: 'Texto', followers: 'Seguimiento del texto en su conjunto', some: '{count} {count:encargo|encargos} de dar seguimiento al texto, cada uno por su párrafo:', nearest: 'Lo más cercano',
    roles: 'Órganos y lo que los párrafos les encargan', matrix: 'Órganos por párrafos: quién tiene qué encargo y con qué función', bodyHeading: 'Órgano', gapRow: 'No encarga a nadie', gapCell: 'una tarea para la que el texto no nombra a nadie', legend: 'Qué significan las letras',
    picture: 'Órganos a la izquierda, párrafos a la derecha; una línea por encargo, con el trazo de su función.', charged: 'encargado', channel: 'canal', recipient: 'recibe', other: 'otra función', without: 'Tareas para las que el texto no nombra a nadie', idle: 'Órganos nombrados sin tarea', otherTasks: 'También debe', proposed: 'Mostrar lo que solo se propone', paragraphs: 'Párrafos', leftOut: 'Se {count:deja|dejan} fuera {count} {count:propuesta|propuestas}.', officer: 'su presidencia',
  },
} as const
