import type { JsonEdits } from '../../src/examples/template.ts';
import { asData } from '../../src/json/data.ts';

const schema = { type: 'object', properties: { ref: { type: 'string' } }, required: ['ref'] };

/** What a reader may write into the JSON of a request, beyond the form. */
export const fields: JsonEdits = {
  order: ['stop', 'model', 'tools'],
  fields: asData({
    stop: ['END', `it's "a" \\ $x \`y\` %s \n`],
    n: 1,
    frequency_penalty: 0.5,
    logit_bias: { '50256': -100 },
    parallel_tool_calls: false,
    user: 'me',
    metadata: { ref: 'prompt', "it's": '$HOME' },
    tools: [{ type: 'function', function: { name: 'look', parameters: schema } }],
    tool_choice: { type: 'function', function: { name: 'look' } },
    response_format: { type: 'json_schema', json_schema: { name: 'found', schema } },
    of_no_sdk: { deep: [null, true, { list: [] }] },
  }) as JsonEdits['fields'],
  files: 1,
};

/** Messages of shapes that no example has, and no file. */
export const messages: JsonEdits = {
  order: [],
  fields: {},
  messages: [
    { role: 'user', content: { ref: 'prompt' } },
    asData({
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'a', type: 'function', function: { name: 'look', arguments: '{"ref": 1}' } },
      ],
    }),
    { role: 'tool', tool_call_id: 'a', content: 'Nothing.' },
    asData({
      role: 'user',
      name: 'Ann',
      content: [{ type: 'text', text: 'Look again.' }],
    }),
  ],
  files: 1,
};
