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
const fileName2 = "second.pdf";
const fileData2 = await readFile(fileName2, "base64");

const completion = await client.chat.completions.create({
  model: "gpt-4o",
  messages: [
    { role: "system", content: "Answer in one sentence." },
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
        {
          type: "file",
          file: {
            filename: fileName2,
            file_data: `data:application/pdf;base64,${fileData2}`,
          },
        },
        { type: "text", text: "List every heading in this file, each on a line of its own." },
      ],
    },
    { role: "assistant", content: "A raccoon by a stream." },
    { role: "user", content: "And what is behind it?" },
  ],
});

console.log(completion.choices[0]?.message.content);
