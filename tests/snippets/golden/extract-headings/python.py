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

file_name = "renaissance.pdf"
file_data = base64.b64encode(Path(file_name).read_bytes()).decode()

completion = client.chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {
                    "type": "file",
                    "file": {
                        "filename": file_name,
                        "file_data": f"data:application/pdf;base64,{file_data}",
                    },
                },
                {"type": "text", "text": "List every heading in this file, each on a line of its own."},
            ],
        },
    ],
)

print(completion.choices[0].message.content)
