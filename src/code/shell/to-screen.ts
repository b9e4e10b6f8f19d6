import type { Bash } from 'just-bash/browser';
import { screen } from './screen.ts';

type Plugin = Parameters<Bash['registerTransformPlugin']>[0];
type Script = Parameters<Plugin['transform']>[0]['ast'];
type Statement = Script['statements'][number];
type Command = Statement['pipelines'][number]['commands'][number];
type Redirection = Command['redirections'][number];

/** The command that stands in for `curl` where what it writes goes to the screen: it writes there itself, byte by byte. */
export const curlToScreen = 'curl-to-screen';

/**
 * The shell gives what a script wrote when the script has ended. So each command whose output goes to the screen gets a
 * redirection to it, which changes nothing else of it. What is inside a loop or a group is looked for there.
 */
export const toScreen: Plugin = {
  name: 'to-screen',
  transform: ({ ast }) => {
    const isCurlTheirs = JSON.stringify(ast).includes('"type":"FunctionDef","name":"curl"');
    ast.statements.forEach(visit);
    return { ast };

    function visit({ pipelines }: Statement): void {
      for (const { commands } of pipelines) {
        const last = commands.at(-1);
        if (last) show(last);
      }
    }
    function show(command: Command): void {
      switch (command.type) {
        case 'FunctionDef':
          return;
        case 'SimpleCommand':
          showSimple(command);
          return;
        case 'If':
          if (isRedirected(command.redirections)) return;
          for (const { condition, body } of command.clauses) [...condition, ...body].forEach(visit);
          command.elseBody?.forEach(visit);
          return;
        case 'While':
        case 'Until':
          if (!isRedirected(command.redirections))
            [...command.condition, ...command.body].forEach(visit);
          return;
        case 'Case':
          if (!isRedirected(command.redirections))
            for (const { body } of command.items) body.forEach(visit);
          return;
        case 'For':
        case 'CStyleFor':
        case 'Subshell':
        case 'Group':
          if (!isRedirected(command.redirections)) command.body.forEach(visit);
          return;
      }
    }
    function showSimple(command: Extract<Command, { type: 'SimpleCommand' }>): void {
      const [part, ...more] = command.name?.parts ?? [];
      // `exec` would lead the rest of the script to where it is led; an assignment writes nothing.
      if (!part || (part.type === 'Literal' && part.value === 'exec')) return;
      const given = command.redirections;
      const isCurl = part.type === 'Literal' && part.value === 'curl' && !more.length;
      if (isCurl && !isCurlTheirs && !given.some(writes)) {
        part.value = curlToScreen;
        return;
      }
      if (given.some(writesAll)) return;
      command.redirections = [
        ...given,
        ...(given.some(isOf(1)) ? [] : [to(1, screen.stdout)]),
        ...(given.some(isOf(2)) ? [] : [to(2, screen.stderr)]),
      ];
    }
  },
};

const isRedirected = (redirections: readonly Redirection[]) => redirections.some(writes);
const writes = ({ operator }: Redirection): boolean => operator.includes('>');
/** What leads both streams somewhere, or one into the other, depends on the order. */
const writesAll = ({ operator, fdVariable }: Redirection): boolean =>
  operator.startsWith('&>') || operator === '>&' || fdVariable !== undefined;
const isOf = (fd: number) => (each: Redirection) => writes(each) && (each.fd ?? 1) === fd;

const to = (fd: number, path: string): Redirection => ({
  type: 'Redirection',
  fd,
  operator: '>>',
  target: { type: 'Word', parts: [{ type: 'Literal', value: path }] },
});
