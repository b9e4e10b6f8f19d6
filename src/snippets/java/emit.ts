import { type Doc, doc } from '../doc.ts';
import { filesOf, type SnippetFile } from '../files.ts';
import type { Snippet, SnippetInput } from '../language.ts';
import { render } from '../render.ts';
import { keyVariableIn, type Printer, printer, streamed } from '../tree.ts';
import { javaNotation, javaParams } from './params.ts';

export function emit(input: SnippetInput): Snippet {
  const { request, baseUrl } = input;
  const { text } = printer(javaNotation, input);
  const files = filesOf(input);
  const hasFile = files.length > 0;
  const program = doc`public class Main {
    public static void main(String[] args)${hasFile ? ' throws IOException' : ''} {
        String apiKey = Objects.requireNonNull(
            System.getenv("${keyVariableIn(input)}"), "Set ${keyVariableIn(input)} first.");
        OpenAIClient client = OpenAIOkHttpClient.builder()
            .apiKey(apiKey)
            .baseUrl(${text(baseUrl, 'baseUrl')})
            .build();

${files.map((file) => readFile(file, text))}${hasFile ? '\n' : ''}        ChatCompletionCreateParams params = ${javaParams(input)};

${streamed(request) ? printStream : printAnswer}
    }
}
`;
  return render([importsOf(program), '\n', program]);
}

const readFile = (
  { at, number, fileName }: SnippetFile,
  text: Printer['text'],
): Doc => doc`        String fileName${number} = ${text(fileName, 'fileName', at)};
        String fileData${number} = Base64.getEncoder()
            .encodeToString(Files.readAllBytes(Path.of(fileName${number})));
`;

const printAnswer = `        client.chat().completions().create(params).choices().stream()
            .flatMap(choice -> choice.message().content().stream())
            .forEach(System.out::println);`;

const printStream = `        try (StreamResponse<ChatCompletionChunk> stream =
                client.chat().completions().createStreaming(params)) {
            stream.stream()
                .flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .forEach(System.out::print);
        }
        System.out.println();`;

const packages = {
  'com.openai.client': ['OpenAIClient'],
  'com.openai.client.okhttp': ['OpenAIOkHttpClient'],
  'com.openai.core': ['JsonValue'],
  'com.openai.core.http': ['StreamResponse'],
  'com.openai.models': ['ResponseFormatJsonObject', 'ResponseFormatText'],
  'com.openai.models.chat.completions': [
    'ChatCompletionChunk',
    'ChatCompletionContentPart',
    'ChatCompletionContentPartImage',
    'ChatCompletionContentPartText',
    'ChatCompletionCreateParams',
    'ChatCompletionStreamOptions',
  ],
  'java.io': ['IOException'],
  'java.nio.file': ['Files', 'Path'],
  'java.util': ['Base64', 'List', 'Map', 'Objects'],
} as const;

/** The classes that the program names, outside the reader's own values. */
function importsOf(program: Doc): string {
  const { code, holes } = render(program);
  const own = holes.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    code,
  );
  return Object.entries(packages)
    .flatMap(([pack, names]) => names.map((name) => [pack, name] as const))
    .filter(([, name]) => new RegExp(`\\b${name}\\b`).test(own))
    .map(([pack, name]) => `import ${pack}.${name};\n`)
    .join('');
}
