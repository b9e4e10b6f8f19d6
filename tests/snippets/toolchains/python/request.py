import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["AIMLAPI_API_KEY"],
    base_url=os.environ["BASE_URL"],
    max_retries=0,
    timeout=2,
)

stream = client.chat.completions.create(
    model=os.environ["MODEL"],
    messages=[{"role": "user", "content": "What is an API?"}],
    stream=True,
)

for chunk in stream:
    if chunk.choices:
        print(chunk.choices[0].delta.content or "", end="", flush=True)
print()
