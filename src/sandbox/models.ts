import { main } from '../api/providers/index.ts';
import { failures } from './failures.ts';

const item = (id: string, aliases: readonly string[], name: string, description: string) => ({
  id,
  aliases,
  type: 'chat-completion',
  info: { name, developer: 'Sandbox', description },
  tags: ['sandbox'],
});

const { id, name } = main.model;

/** `GET /v1/models`. Any other model name is taken too. */
export const models = {
  object: 'list',
  data: [
    item(id, id === name ? [] : [name], name, 'Answered by the sandbox, not by a model.'),
    ...[...failures.keys()].map((each) => item(each, [], each, 'Fails on purpose.')),
  ],
};
