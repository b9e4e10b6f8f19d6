: "${AIMLAPI_API_KEY:?Set AIMLAPI_API_KEY first.}" &&
curl -sS --fail-with-body 'https://api.aimlapi.com/v1/chat/completions' \
  -H @<(printf 'Authorization: Bearer %s' "$AIMLAPI_API_KEY") \
  -H 'Content-Type: application/json' \
  -d @- <<JSON
{
  "model": "gpt-4o",
  "messages": [{"role": "user", "content": "Say hello in three languages."}]
}
JSON
