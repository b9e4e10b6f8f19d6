: "${AIMLAPI_API_KEY:?Set AIMLAPI_API_KEY first.}" &&
file_data=$(base64 < 'raccoon.png') &&
file_data_2=$(base64 < 'second.webp') &&
curl -sS --fail-with-body 'https://api.aimlapi.com/v1/chat/completions' \
  -H @<(printf 'Authorization: Bearer %s' "$AIMLAPI_API_KEY") \
  -H 'Content-Type: application/json' \
  -d @- <<JSON
{
  "model": "gpt-4o",
  "messages": [
    {"role": "system", "content": "Answer in one sentence."},
    {
      "role": "user",
      "content": [
        {"type": "text", "text": "What's in this image?"},
        {
          "type": "image_url",
          "image_url": {"url": "data:image/png;base64,$file_data"}
        },
        {
          "type": "image_url",
          "image_url": {"url": "data:image/webp;base64,$file_data_2"}
        }
      ]
    },
    {"role": "assistant", "content": "A raccoon by a stream."},
    {"role": "user", "content": "And what is behind it?"}
  ]
}
JSON
