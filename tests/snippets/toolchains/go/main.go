package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/openai/openai-go/v3"
	"github.com/openai/openai-go/v3/option"
)

func main() {
	log.SetFlags(0)
	client := openai.NewClient(
		option.WithAPIKey(os.Getenv("AIMLAPI_API_KEY")),
		option.WithBaseURL(os.Getenv("BASE_URL")),
		option.WithMaxRetries(0),
		option.WithRequestTimeout(2*time.Second),
	)

	stream := client.Chat.Completions.NewStreaming(context.Background(), openai.ChatCompletionNewParams{
		Model: os.Getenv("MODEL"),
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage("What is an API?"),
		},
	})
	for stream.Next() {
		chunk := stream.Current()
		if len(chunk.Choices) > 0 {
			fmt.Print(chunk.Choices[0].Delta.Content)
		}
	}
	if err := stream.Err(); err != nil {
		log.Fatalf("%T: %v", err, err)
	}
	fmt.Println()
}
