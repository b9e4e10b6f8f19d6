curl -sSN --fail-with-body --max-time 2 "$BASE_URL/chat/completions" \
  -H "Authorization: Bearer $AIMLAPI_API_KEY" \
  -H 'Content-Type: application/json' \
  -d '{"model": "'"$MODEL"'", "messages": [{"role": "user", "content": "What is an API?"}], "stream": true}'
