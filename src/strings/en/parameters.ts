/** The parameters of a chat completion, by the API's own names. */
export const parameters = {
  'parameter.model': 'The model that answers: {{model}}, or its full name {{full}}.',
  'parameter.messages':
    'The conversation so far, oldest first. Each message has a role and a content, which is a string or an array of content parts.',
  'parameter.stream': 'True sends the answer in pieces while it is made; false sends it whole.',
  'parameter.stream_options':
    'With a stream only: what comes along with it. See include_usage below.',
  'parameter.stream_options.include_usage':
    'With a stream only: one more piece at the end tells how many tokens the call used.',
  'parameter.temperature':
    'How freely the next word is chosen. Low values give steady answers, high values varied ones.',
  'parameter.top_p':
    'The share of likely words to choose from: 0.1 leaves only the likeliest tenth. Change this or the temperature, not both.',
  'parameter.max_completion_tokens':
    'The largest number of tokens in the answer. An answer that reaches it stops there.',
  'parameter.max_tokens': 'The older name of max_completion_tokens, which is still taken.',
  'parameter.seed':
    'The same seed with the same request makes the same answer likelier. It is no promise.',
  'parameter.response_format': 'The form of the answer, such as {"type": "json_object"} for JSON.',
  'parameter.stop': 'Texts at which the answer ends. They are not part of it.',
  'parameter.frequency_penalty':
    'Above 0, a word becomes less likely each time it has been used; below 0, likelier.',
  'parameter.presence_penalty':
    'Above 0, words that have been used at all become less likely; below 0, likelier.',
  'parameter.n': 'How many answers to make. Each one is paid for; this page shows the first.',
  'parameter.logprobs': 'True also sends how likely each token of the answer was.',
  'parameter.top_logprobs':
    'With logprobs only: how many other likely tokens to send for each place in the answer.',
  'parameter.logit_bias':
    'Makes single tokens likelier or less likely: their numbers, each with what is added, such as {"50256": -100}.',
  'parameter.tools':
    'Functions that the model may ask for. It answers with a name and arguments; your program makes the call.',
  'parameter.tool_choice':
    'Whether the model may, must or must not ask for a tool: auto, required, none, or {"type": "function", …} for one of them.',
  'parameter.parallel_tool_calls': 'Whether the model may ask for several tools in one answer.',
  'parameter.prediction':
    'What most of the answer will be, where it is known, so that it comes sooner: {"type": "content", "content": "…"}.',
  'parameter.provider': 'Who runs the model for you, such as openai or openrouter.',
  'parameter.detail':
    'Inside image_url: how closely the model looks at the image. Low costs fewer tokens.',
  'parameters.fromTo': '{{min}} to {{max}}',
  'parameters.atLeast': 'at least {{min}}',
  'parameters.atMost': 'at most {{max}}',
  'parameters.mostItems': 'at most {{max}} items',
  'parameters.defaultIs': 'default {{value}}',
  'parameters.deprecatedFor': 'deprecated for {{name}}',
  'parameters.more': 'More parameters',
  'parameters.lines': 'not sent; one a line',
  'parameters.json': 'not sent; JSON',
  'parameters.textOrJson': 'not sent; text or JSON',
  'parameters.required': 'required',
  'parameters.takes': 'Takes {{what}}.',
} as const;
