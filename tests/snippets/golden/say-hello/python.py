import os

from openai import OpenAI

client = OpenAI(
    api_key=os.environ["AIMLAPI_API_KEY"],
    base_url="https://api.aimlapi.com/v1",
)

completion = client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Say hello in three languages."}],
)

print(completion.choices[0].message.content)
