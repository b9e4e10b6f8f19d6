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
    model="openai/gpt-4o",
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
    temperature=0.2,
    top_p=0.95,
    max_completion_tokens=500,
    max_tokens=300,
    seed=42,
    response_format={"type": "json_object"},
    stop=["END", "###"],
    frequency_penalty=-0.5,
    presence_penalty=0.5,
    n=2,
    logprobs=True,
    top_logprobs=3,
    logit_bias={"50256": -100},
    tool_choice="none",
    parallel_tool_calls=False,
    prediction={"type": "content", "content": "A raccoon"},
    extra_body={"provider": "openai"},
)

print(completion.choices[0].message.content)
