import { failures } from './failures.ts';

const item = (id: string, aliases: readonly string[], name: string, description: string) => ({
  id,
  aliases,
  type: 'chat-completion',
  info: { name, developer: 'Sandbox', description },
  tags: ['sandbox'],
});

/** `GET /v1/models`, items in AI/ML API's shape. Any other model name is taken too. */
export const models = {
  object: 'list',
  data: [
    item('openai/gpt-4o', ['gpt-4o'], 'GPT-4o', 'Answered by the sandbox, not by a model.'),
    ...[...failures.keys()].map((id) => item(id, [], id, 'Fails on purpose.')),
  ],
};
