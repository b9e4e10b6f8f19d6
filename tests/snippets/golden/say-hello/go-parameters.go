package main

import (
	"context"
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

	params := openai.ChatCompletionNewParams{
		Model: "openai/gpt-4o",
		Messages: []openai.ChatCompletionMessageParamUnion{
			openai.UserMessage("Say hello in three languages."),
		},
		Temperature:         openai.Float(0.2),
		TopP:                openai.Float(0.95),
		MaxCompletionTokens: openai.Int(500),
		MaxTokens:           openai.Int(300),
		Seed:                openai.Int(42),
		ResponseFormat: openai.ChatCompletionNewParamsResponseFormatUnion{
			OfJSONObject: &openai.ResponseFormatJSONObjectParam{},
		},
		FrequencyPenalty:  openai.Float(-0.5),
		PresencePenalty:   openai.Float(0.5),
		N:                 openai.Int(2),
		Logprobs:          openai.Bool(true),
		TopLogprobs:       openai.Int(3),
		ParallelToolCalls: openai.Bool(false),
	}
	params.SetExtraFields(map[string]any{
		"stop":        []any{"END", "###"},
		"logit_bias":  map[string]any{"50256": -100},
		"tool_choice": "none",
		"prediction": map[string]any{
			"type":    "content",
			"content": "A raccoon",
		},
		"provider": "openai",
	})

	completion, err := client.Chat.Completions.New(context.Background(), params)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(completion.Choices[0].Message.Content)
}
