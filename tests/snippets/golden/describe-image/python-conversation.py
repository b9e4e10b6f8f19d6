import base64
import os
from pathlib import Path

from openai import OpenAI

api_key = os.environ.get("AIMLAPI_API_KEY")
if not api_key:
    raise SystemExit("Set AIMLAPI_API_KEY first.")

client = OpenAI(
    api_key=api_key,
    base_url="https://api.aimlapi.com/v1",
)

file_name = "raccoon.png"
file_data = base64.b64encode(Path(file_name).read_bytes()).decode()
file_name_2 = "second.webp"
file_data_2 = base64.b64encode(Path(file_name_2).read_bytes()).decode()

completion = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {"role": "system", "content": "Answer in one sentence."},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What's in this image?"},
                {
                    "type": "image_url",
                    "image_url": {"url": f"data:image/png;base64,{file_data}"},
                },
                {
                    "type": "image_url",
                    "image_url": {"url": f"data:image/webp;base64,{file_data_2}"},
                },
            ],
        },
        {"role": "assistant", "content": "A raccoon by a stream."},
        {"role": "user", "content": "And what is behind it?"},
    ],
)

print(completion.choices[0].message.content)
