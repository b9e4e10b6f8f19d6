import os

from openai import OpenAI

api_key = os.environ.get("AIMLAPI_API_KEY")
if not api_key:
    raise SystemExit("Set AIMLAPI_API_KEY first.")

client = OpenAI(
    api_key=api_key,
    base_url="https://api.aimlapi.com/v1",
)

stream = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Say hello in three languages."}],
    stream=True,
    stream_options={"include_usage": True},
)

for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="", flush=True)
print()
