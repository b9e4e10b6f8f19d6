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

	fileName := "raccoon.png"
	file, err := os.ReadFile(fileName)
	if err != nil {
		log.Fatal(err)
	}
	fileData := base64.StdEncoding.EncodeToString(file)
	fileName2 := "second.webp"
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
				openai.TextContentPart("What's in this image?"),
				openai.ImageContentPart(openai.ChatCompletionContentPartImageImageURLParam{
					URL: "data:image/png;base64," + fileData,
				}),
				openai.ImageContentPart(openai.ChatCompletionContentPartImageImageURLParam{
					URL: "data:image/webp;base64," + fileData2,
				}),
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
