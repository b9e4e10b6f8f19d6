: "${AIMLAPI_API_KEY:?Set AIMLAPI_API_KEY first.}" &&
curl -sS --fail-with-body 'https://api.aimlapi.com/v1/chat/completions' \
  -H @<(printf 'Authorization: Bearer %s' "$AIMLAPI_API_KEY") \
  -H 'Content-Type: application/json' \
  -d @- <<JSON
{
  "model": "openai/gpt-4o",
  "messages": [{"role": "user", "content": "Say hello in three languages."}],
  "temperature": 0.2,
  "top_p": 0.95,
  "max_completion_tokens": 500,
  "max_tokens": 300,
  "seed": 42,
  "response_format": {"type": "json_object"},
  "stop": ["END", "###"],
  "frequency_penalty": -0.5,
  "presence_penalty": 0.5,
  "n": 2,
  "logprobs": true,
  "top_logprobs": 3,
  "logit_bias": {"50256": -100},
  "tool_choice": "none",
  "parallel_tool_calls": false,
  "prediction": {"type": "content", "content": "A raccoon"},
  "provider": "openai"
}
JSON
