/** What to do where a server on the reader's own computer gives no answer, by the id of its provider. */
export const localServers = {
  'localServer.cause':
    'Either {{provider}} is not running at {{address}}, or it does not answer calls from this page. The browser does not tell which.',
  'localServer.permission':
    'Did the browser ask whether this site may reach this computer? Allow it. Chrome keeps a refusal among the settings of the site, beside its address.',
  'localServer.ollama.running': 'Is Ollama running? The command ollama serve starts it.',
  'localServer.ollama.allowed':
    'May this page call it? It may if OLLAMA_ORIGINS named {{origin}} when Ollama started.',
  'localServer.ollama.next':
    'Start Ollama again with the variable OLLAMA_ORIGINS set to {{origin}}, then press Run again.',
  'localServer.lm-studio.running':
    'Is the server of LM Studio running? The command lms server start starts it.',
  'localServer.lm-studio.allowed':
    'May this page call it? It may if “Enable CORS” is switched on in the settings of the server.',
  'localServer.lm-studio.next':
    'Switch on “Enable CORS” in the server settings of LM Studio, or run lms server start --cors, then press Run again.',
} as const;
