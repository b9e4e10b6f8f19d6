package main

import (
	"context"
	"encoding/base64"
	"fmt"
	"log"
	"os"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func main() {
	apiKey := os.Getenv("AIMLAPI_API_KEY")
	if apiKey == "" {
		log.Fatal("Set AIMLAPI_API_KEY first.")
	}
	client := openai.NewClient(
		option.WithAPIKey(apiKey),
		option.WithBaseURL("https://api.aimlapi.com/v1"),
	)

	fileName := "renaissance.pdf"
	file, err := os.ReadFile(fileName)
	if err != nil {
		log.Fatal(err)
	}
	fileData := base64.StdEncoding.EncodeToString(file)
	fileName2 := "second.pdf"
	file2, err := os.ReadFile(fileName2)
	if err != nil {
		log.Fatal(err)
	}
	fileData2 := base64.StdEncoding.EncodeToString(file2)

	params := openai.ChatCompletionNewParams{
		Model: "gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.SystemMessage("Answer in one sentence."),
			openai.UserMessage([]openai.ChatCompletionContentPartUnionParam{
				openai.FileContentPart(openai.ChatCompletionContentPartFileFileParam{
					Filename: openai.String(fileName),
					FileData: openai.String("data:application/pdf;base64," + fileData),
				}),
				openai.FileContentPart(openai.ChatCompletionContentPartFileFileParam{
					Filename: openai.String(fileName2),
					FileData: openai.String("data:application/pdf;base64," + fileData2),
				}),
				openai.TextContentPart("List every heading in this file, each on a line of its own."),
			}),
			openai.AssistantMessage("A raccoon by a stream."),
			openai.UserMessage("And what is behind it?"),
		},
	}

	completion, err := client.Chat.Completions.New(context.Background(), params)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(completion.Choices[0].Message.Content)
}
