import { type Doc, doc } from './doc.ts';
import { goNotation, goParams } from './go-params.ts';
import type { Language, Snippet, SnippetInput } from './language.ts';
import { render } from './render.ts';
import { features, printer } from './tree.ts';

export const go: Language = {
  id: 'go',
  label: 'Go',
  grammar: 'go',
  install: 'go get github.com/openai/openai-go/v3',
  fileName: 'main.go',
  emit,
};

function emit(input: SnippetInput): Snippet {
  const { request, settings, mediaType, baseUrl } = input;
  const { text } = printer(goNotation(mediaType), settings);
  const { hasFile, streams } = features(request);
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
	apiKey := os.Getenv("AIMLAPI_API_KEY")
	if apiKey == "" {
		log.Fatal("Set AIMLAPI_API_KEY first.")
	}
	client := openai.NewClient(
		option.WithAPIKey(apiKey),
		option.WithBaseURL(${text(baseUrl, 'baseUrl')}),
	)

${hasFile ? readFile(text(settings.fileName, 'fileName')) : ''}	params := ${params}
${extra ? ['\tparams.SetExtraFields(', extra, ')\n'] : ''}
${streams ? printStream : printAnswer}
}
`);
}

const readFile = (name: Doc): Doc => doc`	fileName := ${name}
	file, err := os.ReadFile(fileName)
	if err != nil {
		log.Fatal(err)
	}
	fileData := base64.StdEncoding.EncodeToString(file)

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
