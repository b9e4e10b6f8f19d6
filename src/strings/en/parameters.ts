/** The parameters of a chat completion, by the API's own names. */
export const parameters = {
  'parameter.model': 'The model that answers: gpt-4o, or its full name openai/gpt-4o.',
  'parameter.messages':
    'The conversation so far, oldest first. Each message has a role and a content, which is a string or an array of content parts.',
  'parameter.stream': 'True sends the answer in pieces while it is made; false sends it whole.',
  'parameter.stream_options.include_usage':
    'With a stream only: one more piece at the end tells how many tokens the call used.',
  'parameter.temperature':
    'How freely the next word is chosen. Low values give steady answers, high values varied ones.',
  'parameter.top_p':
    'The share of likely words to choose from: 0.1 leaves only the likeliest tenth. Change this or the temperature, not both.',
  'parameter.max_tokens':
    'The largest number of tokens in the answer. An answer that reaches it stops there.',
  'parameter.seed':
    'The same seed with the same request makes the same answer likelier. It is no promise.',
  'parameter.response_format': 'The form of the answer, such as {"type": "json_object"} for JSON.',
  'parameter.tools':
    'Functions that the model may ask for. It answers with a name and arguments; your program makes the call.',
  'parameter.detail':
    'Inside image_url: how closely the model looks at the image. Low costs fewer tokens.',
  'parameters.fromTo': '{{min}} to {{max}}',
  'parameters.atLeast': 'at least {{min}}',
  'parameters.atMost': 'at most {{max}}',
  'parameters.required': 'required',
  'parameters.byProvider': 'set by the provider',
  'parameters.name': 'Parameter',
  'parameters.values': 'Range',
  'parameters.default': 'Default',
  'parameters.meaning': 'What it does',
} as const;
