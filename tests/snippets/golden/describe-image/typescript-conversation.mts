import { readFile } from "node:fs/promises";
import OpenAI from "openai";

const apiKey = process.env.AIMLAPI_API_KEY;
if (!apiKey) throw new Error("Set AIMLAPI_API_KEY first.");

const client = new OpenAI({
  apiKey,
  baseURL: "https://api.aimlapi.com/v1",
});

const fileName = "raccoon.png";
const fileData = await readFile(fileName, "base64");
const fileName2 = "second.webp";
const fileData2 = await readFile(fileName2, "base64");

const completion = await client.chat.completions.create({
  model: "gpt-4o",
  messages: [
    { role: "system", content: "Answer in one sentence." },
    {
      role: "user",
      content: [
        { type: "text", text: "What's in this image?" },
        {
          type: "image_url",
          image_url: { url: `data:image/png;base64,${fileData}` },
        },
        {
          type: "image_url",
          image_url: { url: `data:image/webp;base64,${fileData2}` },
        },
      ],
    },
    { role: "assistant", content: "A raccoon by a stream." },
    { role: "user", content: "And what is behind it?" },
  ],
});

console.log(completion.choices[0]?.message.content);
