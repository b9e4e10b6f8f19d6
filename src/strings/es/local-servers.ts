import type { localServers as english } from '../en/local-servers.ts';
import type { In } from '../language.ts';

export const localServers: In<typeof english> = {
  'localServer.cause':
    'O {{provider}} no está en marcha en {{address}}, o no responde a llamadas de esta página. El navegador no dice cuál de las dos.',
  'localServer.permission':
    '¿Preguntó el navegador si este sitio puede acceder a este ordenador? Permítelo. Chrome guarda un rechazo en los ajustes del sitio, junto a su dirección.',
  'localServer.ollama.running': '¿Está Ollama en marcha? El comando ollama serve lo inicia.',
  'localServer.ollama.allowed':
    '¿Puede llamarlo esta página? Sí, si OLLAMA_ORIGINS nombraba {{origin}} cuando Ollama se inició.',
  'localServer.ollama.next':
    'Inicia Ollama otra vez con la variable OLLAMA_ORIGINS puesta a {{origin}} y pulsa Ejecutar otra vez.',
  'localServer.lm-studio.running':
    '¿Está en marcha el servidor de LM Studio? El comando lms server start lo inicia.',
  'localServer.lm-studio.allowed':
    '¿Puede llamarlo esta página? Sí, si «Enable CORS» está activado en los ajustes del servidor.',
  'localServer.lm-studio.next':
    'Activa «Enable CORS» en los ajustes del servidor de LM Studio, o ejecuta lms server start --cors, y pulsa Ejecutar otra vez.',
};
