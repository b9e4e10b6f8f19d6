import { type Doc, doc } from '../doc.ts';
import { filesOf, type SnippetFile } from '../files.ts';
import type { Snippet, SnippetInput } from '../language.ts';
import { render } from '../render.ts';
import { keyVariableIn, type Printer, printer, streamed } from '../tree.ts';
import { goNotation, goParams } from './params.ts';

export function emit(input: SnippetInput): Snippet {
  const { request, baseUrl } = input;
  const { text } = printer(goNotation, input);
  const files = filesOf(input);
  const hasFile = files.length > 0;
  const { params, extra, usesParam } = goParams(input);
  return render(doc`package main

import (
	"context"
${hasFile ? '\t"encoding/base64"\n' : ''}	"fmt"
	"log"
	"os"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
${usesParam ? '\t"github.com/openai/openai-go/v3/packages/param"\n' : ''})

func main() {
	apiKey := os.Getenv("${keyVariableIn(input)}")
	if apiKey == "" {
		log.Fatal("Set ${keyVariableIn(input)} first.")
	}
	client := openai.NewClient(
		option.WithAPIKey(apiKey),
		option.WithBaseURL(${text(baseUrl, 'baseUrl')}),
	)

${files.map((file) => readFile(file, text))}${hasFile ? '\n' : ''}	params := ${params}
${extra ? ['\tparams.SetExtraFields(', extra, ')\n'] : ''}
${streamed(request) ? printStream : printAnswer}
}
`);
}

const readFile = (
  { at, number, fileName }: SnippetFile,
  text: Printer['text'],
): Doc => doc`	fileName${number} := ${text(fileName, 'fileName', at)}
	file${number}, err := os.ReadFile(fileName${number})
	if err != nil {
		log.Fatal(err)
	}
	fileData${number} := base64.StdEncoding.EncodeToString(file${number})
`;

const printAnswer = `	completion, err := client.Chat.Completions.New(context.Background(), params)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(completion.Choices[0].Message.Content)`;

const printStream = `	stream := client.Chat.Completions.NewStreaming(context.Background(), params)
	for stream.Next() {
		chunk := stream.Current()
		if len(chunk.Choices) > 0 {
			fmt.Print(chunk.Choices[0].Delta.Content)
		}
	}
	if err := stream.Err(); err != nil {
		log.Fatal(err)
	}
	fmt.Println()`;
