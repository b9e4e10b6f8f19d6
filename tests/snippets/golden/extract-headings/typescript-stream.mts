import { readFile } from "node:fs/promises";
import OpenAI from "openai";

const apiKey = process.env.AIMLAPI_API_KEY;
if (!apiKey) throw new Error("Set AIMLAPI_API_KEY first.");

const client = new OpenAI({
  apiKey,
  baseURL: "https://api.aimlapi.com/v1",
});

const fileName = "renaissance.pdf";
const fileData = await readFile(fileName, "base64");

const stream = await client.chat.completions.create({
  model: "gpt-4o",
  messages: [
    {
      role: "user",
      content: [
        {
          type: "file",
          file: {
            filename: fileName,
            file_data: `data:application/pdf;base64,${fileData}`,
          },
        },
        { type: "text", text: "List every heading in this file, each on a line of its own." },
      ],
    },
  ],
  stream: true,
  stream_options: { include_usage: true },
});

for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? "");
}
console.log();
