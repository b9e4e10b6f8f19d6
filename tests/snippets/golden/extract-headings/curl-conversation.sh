: "${AIMLAPI_API_KEY:?Set AIMLAPI_API_KEY first.}" &&
file_data=$(base64 < 'renaissance.pdf') &&
file_data_2=$(base64 < 'second.pdf') &&
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
        {
          "type": "file",
          "file": {
            "filename": "renaissance.pdf",
            "file_data": "data:application/pdf;base64,$file_data"
          }
        },
        {
          "type": "file",
          "file": {
            "filename": "second.pdf",
            "file_data": "data:application/pdf;base64,$file_data_2"
          }
        },
        {"type": "text", "text": "List every heading in this file, each on a line of its own."}
      ]
    },
    {"role": "assistant", "content": "A raccoon by a stream."},
    {"role": "user", "content": "And what is behind it?"}
  ]
}
JSON
