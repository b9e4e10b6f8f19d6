import os

from openai import OpenAI

api_key = os.environ.get("AIMLAPI_API_KEY")
if not api_key:
    raise SystemExit("Set AIMLAPI_API_KEY first.")

client = OpenAI(
    api_key=api_key,
    base_url="https://api.aimlapi.com/v1",
)

completion = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Say hello in three languages."}],
)

print(completion.choices[0].message.content)
